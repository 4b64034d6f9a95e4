internal import AltasCore

/// A CSV file of which every row is looked at, also where others are wrong.
struct CheckedTable {
    /// The rows that have as many cells as the header.
    let rows: [KeyedRow]
    private let columns: Set<String>

    /// Reads a file and notes what is wrong with its rows; nil when its header says too little.
    init?(_ file: SourceFile, required: [String], findings: inout FindingList) {
        let table: CSVTable
        do {
            table = try CSVReader.read(file.bytes, path: file.path)
        } catch {
            findings.add(error)
            return nil
        }
        let header = table.rows.first?.cells.map(\.trimmingSpaces) ?? []
        let line = table.rows.first?.line ?? 1
        var places: [String: Int] = [:]
        for (place, column) in header.enumerated() where !column.isEmpty {
            if places.updateValue(place, forKey: column) != nil {
                findings.add(.file(.repeatedColumn(column)), line: line)
            }
        }
        let lacking = required.filter { places[$0] == nil }
        for column in lacking { findings.add(.file(.missingColumn(column)), line: line) }
        guard lacking.isEmpty else { return nil }
        columns = Set(places.keys)
        rows = Self.rows(of: table, places, width: header.count, path: file.path, &findings)
    }

    /// Whether the header has a column.
    func has(_ column: String) -> Bool { columns.contains(column) }

    private static func rows(
        of table: CSVTable,
        _ places: [String: Int],
        width: Int,
        path: String,
        _ findings: inout FindingList
    ) -> [KeyedRow] {
        var rows: [KeyedRow] = []
        for row in table.rows.dropFirst() where row.cells.contains(where: { !$0.isEmpty }) {
            guard row.cells.count == width else {
                let problem = Refusal.FileProblem.cellCount(
                    found: row.cells.count,
                    expected: width
                )
                findings.add(.file(problem), line: row.line)
                continue
            }
            rows.append(KeyedRow(path: path, line: row.line, cells: row.cells, places: places))
        }
        return rows
    }
}

// MARK: - Looking at a cell

extension FindingList {
    /// Notes a cell that is empty.
    mutating func require(_ column: String, in row: KeyedRow) {
        if row[column].trimmingSpaces.isEmpty { add(.missing, line: row.line, at: column) }
    }

    /// Notes a value that is not one of a closed set; an empty cell is none.
    mutating func requireOne<Value: RawRepresentable<String> & CaseIterable>(
        of type: Value.Type,
        _ column: String,
        in row: KeyedRow
    ) {
        requireOne(of: type.allCases.map(\.rawValue), column, in: row)
    }

    /// Notes a value that is not one of these; an empty cell is none.
    mutating func requireOne(of allowed: [String], _ column: String, in row: KeyedRow) {
        let found = row[column]
        guard !found.isEmpty, !allowed.contains(found) else { return }
        add(.notOneOf(found: found, allowed: allowed), line: row.line, at: column)
    }

    /// Notes a value that is no whole number in a range; an empty cell is none.
    mutating func requireNumber(_ column: String, _ range: ClosedRange<Int>, in row: KeyedRow) {
        guard !row[column].isEmpty else { return }
        guard let number = Int(row[column]) else {
            return add(.wrongKind(.wholeNumber), line: row.line, at: column)
        }
        if !range.contains(number) { add(.outOfRange(range), line: row.line, at: column) }
    }

    /// Notes each code of a list that is not known.
    mutating func requireKnown(
        _ codes: [String],
        _ thing: RegionFinding.Thing,
        among known: some Sequence<String>,
        line: Int?,
        at member: String
    ) {
        let known = Set(known)
        for code in codes where !known.contains(code) {
            let nearest = Suggestions.nearest(to: code, among: Array(known))
            add(.unknown(thing, found: code, nearest: nearest), line: line, at: member)
        }
    }

    /// Notes how many rows do not say how far they were checked.
    mutating func noteDrafts(_ rows: [KeyedRow]) {
        let count = rows.count { $0["verification"].isEmpty }
        if count > 0 { note(.countedAsDraft(count), at: "verification") }
    }
}
