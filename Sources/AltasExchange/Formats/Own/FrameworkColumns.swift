internal import AltasCore

/// The columns that a tree needs in our own `items.csv`.
struct FrameworkColumns {
    /// Their names.
    let names: [String]
    private let language: String

    /// The columns of every tree, those of the languages that it has and those of its facts.
    init(_ tree: EditionTree) {
        language = tree.edition.details.language
        var languages: [String: Set<String>] = ["title": [], "statement": []]
        var facts: Set<String> = []
        for item in tree.items {
            languages["title"]?.formUnion(item.title.texts.keys)
            languages["statement"]?.formUnion(item.statement.texts.keys)
            facts.formUnion(item.facts.keys)
        }
        names =
            [[Item].identifierColumn, "code", "parent", "type"]
            + ["title", "statement"].flatMap { name in
                (languages[name] ?? []).sorted().map { "\(name)_\($0)" }
            }
            + Self.rules + facts.sorted()
    }

    /// The columns of what is more than text.
    private static let rules = [
        "kind", "methods", "evidence_setting", "refresh_months", "requirement", "choose",
        "verification",
    ]

    /// The cells of an item.
    func cells(of item: Item, parent: String) -> [String] {
        names.map { name in cell(name, of: item, parent: parent) }
    }

    private func cell(_ name: String, of item: Item, parent: String) -> String {
        let assessment = item.assessment
        switch name {
        case [Item].identifierColumn: return item.identifier
        case "code": return item.code.description
        case "parent": return parent
        case "type": return item.kind.rawValue
        case "kind": return assessment.kind?.rawValue ?? ""
        case "methods": return assessment.methods.map(\.rawValue).joined(separator: ";")
        case "evidence_setting": return assessment.setting.rawValue
        case "refresh_months": return assessment.refreshMonths?.description ?? ""
        case "requirement": return item.requirement.rawValue
        case "choose": return item.choose?.description ?? ""
        case "verification": return item.verification.rawValue
        default: return text(name, of: item) ?? item.facts[name] ?? ""
        }
    }

    private func text(_ name: String, of item: Item) -> String? {
        if name.hasPrefix("title_") { return item.title[String(name.dropFirst(6))] ?? "" }
        if name.hasPrefix("statement_") { return item.statement[String(name.dropFirst(10))] ?? "" }
        return nil
    }
}
