package import AltasCore

/// Writes an edition as the competency framework that Moodle imports.
///
/// What comes back through ``MoodleReader`` is equal in codes, order, parents and, where they have
/// not more than 100 characters, titles and statements in one language. Identifiers are lost, and
/// kinds other than Moodle's own words. Codes that repeat are written with those above them, `A>1`.
package enum MoodleWriter {
    /// Writes the framework and then every item after its parent.
    package static func export(_ tree: EditionTree) -> ExportedFramework {
        var losses = ExportLosses(of: tree, keeping: Set(MoodleColumn.allCases.map(\.fact)))
        let numbers = IDNumbers(tree, losses: &losses)
        let writer = CSVWriter()
        let taxonomy = MoodleTaxonomy.words(of: tree)
        var text = writer.text([
            MoodleColumn.allCases.map(\.header), framework(tree.edition, taxonomy),
        ])
        for (place, item) in tree.items.enumerated() {
            losses.note(.identifier, if: !item.identifier.isEmpty)
            losses.note(.kind, if: MoodleTaxonomy(rawValue: item.kind.rawValue) == nil)
            var cells = texts(of: item, language: tree.edition.details.language, losses: &losses)
            cells[.parent] = item.parent.map { numbers[$0] } ?? ""
            cells[.identifier] = numbers[item.id]
            cells[.exportedID] = String(place + 1)
            text += writer.text([row(cells, facts: item.facts)])
        }
        return ExportedFramework(text: text, losses: losses.list)
    }

    private static func texts(
        of item: Item,
        language: String,
        losses: inout ExportLosses
    ) -> [MoodleColumn: String] {
        let code = item.code.description
        let title = item.title.best(for: language)
        let text = title?.text ?? code
        let statement = item.statement[title?.language ?? ""]
        let name = MoodleText.shortName(code: code, title: text)
        losses.note(.title, if: statement != nil && name.hasSuffix("…") && !text.hasSuffix("…"))
        let raw = item.facts[MoodleColumn.description.fact]
        let format = raw.flatMap { _ in item.facts[MoodleColumn.descriptionFormat.fact] }
        return [
            .shortName: name,
            .description: raw ?? statement ?? text,
            .descriptionFormat: format ?? plainFormat,
        ]
    }

    /// Moodle's number for plain text.
    private static let plainFormat = "2"

    private static func framework(_ edition: Edition, _ taxonomy: String) -> [String] {
        let details = edition.details
        let title = details.title.best(for: details.language)?.text ?? edition.slug
        let raw = details.extras[MoodleColumn.description.fact]
        let cells: [MoodleColumn: String] = [
            .identifier: details.code ?? edition.slug,
            .shortName: MoodleText.shortName(code: title, title: title),
            .description: raw ?? details.notes ?? title,
            .descriptionFormat: raw.flatMap { _ in
                details.extras[MoodleColumn.descriptionFormat.fact]
            } ?? plainFormat,
            .scaleValues: "Not yet competent,Competent",
            .scaleConfiguration:
                #"[{"scaleid":"2"},{"id":2,"scaledefault":1,"proficient":1}]"#,
            .isFramework: "1",
            .taxonomy: taxonomy,
        ]
        return MoodleColumn.allCases.map { column in
            let kept = MoodleColumn.kept.contains(column) ? details.extras[column.fact] : nil
            return kept ?? cells[column] ?? ""
        }
    }

    private static func row(_ cells: [MoodleColumn: String], facts: [String: String]) -> [String] {
        let empty: [MoodleColumn: String] = [.ruleOutcome: "0", .ruleConfiguration: "null"]
        return MoodleColumn.allCases.map { column in
            let kept = MoodleColumn.kept.contains(column) ? facts[column.fact] : nil
            return kept ?? cells[column] ?? empty[column] ?? ""
        }
    }
}

/// The ID numbers of a framework's items: each is there once.
private struct IDNumbers {
    private var numbers: [Item.ID: String] = [:]

    init(_ tree: EditionTree, losses: inout ExportLosses) {
        let counts = tree.codeCounts
        var taken: Set<String> = []
        for item in tree.items {
            let code = item.code.description
            var number = code
            if counts[item.code, default: 0] > 1, let parent = item.parent {
                number = "\(numbers[parent] ?? "")>\(code)"
            }
            number = Self.free(number, item, among: taken)
            losses.note(.code, if: number != code)
            taken.insert(number)
            numbers[item.id] = number
        }
    }

    subscript(_ id: Item.ID) -> String { numbers[id] ?? "" }

    /// The number where it is free and short enough; else the identifier, else one of ours.
    private static func free(_ number: String, _ item: Item, among taken: Set<String>) -> String {
        let ours = "~\(item.id)"
        return [number, item.identifier, ours].first { number in
            !number.isEmpty && number.unicodeScalars.count <= MoodleText.limit
                && !taken.contains(number)
        } ?? "\(ours)~\(taken.count)"
    }
}

extension MoodleTaxonomy {
    /// What the levels of a tree are called: the kind of the first item of each level where it is
    /// one of Moodle's words.
    fileprivate static func words(of tree: EditionTree) -> String {
        if let kept = tree.edition.details.extras[MoodleColumn.taxonomy.fact] { return kept }
        var depths: [Item.ID: Int] = [:]
        var words: [String] = []
        for item in tree.items {
            let depth = item.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
            depths[item.id] = depth
            guard depth == words.count, depth < levels else { continue }
            words.append((Self(rawValue: item.kind.rawValue) ?? .competency).rawValue)
        }
        return words.joined(separator: ",")
    }
}
