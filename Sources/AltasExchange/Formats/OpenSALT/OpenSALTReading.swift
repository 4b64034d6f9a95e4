internal import AltasCore

/// The items and links of a file, while they are read.
struct OpenSALTReading {
    var draft: TreeDraft
    private(set) var associations: [ImportedAssociation] = []
    private let language: String
    private let places: [OpenSALTColumn: Int]
    private let unknown: [(column: String, fact: String, place: Int)]

    private static let facts = OpenSALTColumn.kept + OpenSALTColumn.links

    /// Starts with the columns; those that are not known are kept with each item.
    init(_ rows: HeadedRows, edition: Edition, file: SourceFile) {
        let columns = Dictionary(
            uniqueKeysWithValues: OpenSALTColumn.allCases.map { ($0.folded, $0) }
        )
        var places: [OpenSALTColumn: Int] = [:]
        var unknown: [(String, String, Int)] = []
        for (place, column) in rows.columns.enumerated() where !column.isEmpty {
            if let known = columns[OpenSALTColumn.folded(column)] {
                places[known] = place
            } else {
                unknown.append((column, "opensalt:\(column)", place))
            }
        }
        (self.places, self.unknown) = (places, unknown)
        language = edition.details.language
        draft = TreeDraft(edition: edition, path: file.path)
    }

    /// Reads every row.
    mutating func readItems(
        from rows: inout HeadedRows,
        findings: inout ImportFindings
    ) throws(Refusal) {
        for (column, _, _) in unknown {
            findings.warn(.unknown(column), at: Place(line: rows.headerLine))
        }
        while let row = try rows.next(findings: &findings) {
            let row = OpenSALTRow(row, places: places)
            let statement = row[.fullStatement]
            guard !statement.trimmingSpaces.isEmpty else {
                findings.omit(.missing(OpenSALTColumn.fullStatement.rawValue), at: row.place)
                continue
            }
            let item = item(row, statement: statement)
            addLinks(of: item, in: row)
            draft.add(item, findings: &findings)
        }
    }

    private func item(_ row: OpenSALTRow, statement: String) -> ItemDraft {
        let type = row[.cfItemType].trimmingSpaces
        let printed = row[.language]
        let language = printed.isEmpty ? self.language : printed.languageTag
        var item = ItemDraft(
            kind: type.isEmpty ? "item" : Item.Kind(rawValue: type),
            place: row.place
        )
        item.identifier = row[.identifier].trimmingSpaces
        item.code = row[.humanCodingScheme].trimmingSpaces
        let short = row[.abbreviatedStatement]
        item.title[language] = short.isEmpty ? statement : short
        if !short.isEmpty { item.statement[language] = statement }
        let parents = [row[.parentIdentifier], row[.isChildOf]].map(\.trimmingSpaces)
        item.parent = parents.first { !$0.isEmpty } ?? ""
        item.rank = Int(row[.sequenceNumber].trimmingSpaces)
        for column in Self.facts where !row[column].isEmpty {
            item.facts[column.fact] = row[column]
        }
        if printed != language { item.facts[OpenSALTColumn.language.fact] = printed.unlessEmpty }
        for (_, fact, place) in unknown where !row.cells[place].isEmpty {
            item.facts[fact] = row.cells[place]
        }
        return item
    }

    private mutating func addLinks(of item: ItemDraft, in row: OpenSALTRow) {
        let origin = ImportedAssociation.Node(
            identifier: item.identifier.isEmpty ? item.code : item.identifier
        )
        for column in OpenSALTColumn.links where !row[column].isEmpty {
            for target in row[column].split(separator: "|") {
                associations.append(
                    ImportedAssociation(
                        origin: origin,
                        destination: .init(identifier: String(target).trimmingSpaces),
                        type: column.rawValue
                    )
                )
            }
        }
    }
}

/// One row with the places of OpenSALT's columns.
private struct OpenSALTRow {
    /// The cells of all columns.
    let cells: [String]
    /// Where it stands.
    let place: Place
    private let places: [OpenSALTColumn: Int]

    init(_ row: HeadedRows.Row, places: [OpenSALTColumn: Int]) {
        cells = row.cells
        place = row.place
        self.places = places
    }

    /// The cell under one of OpenSALT's columns.
    subscript(_ column: OpenSALTColumn) -> String { places[column].map { cells[$0] } ?? "" }
}
