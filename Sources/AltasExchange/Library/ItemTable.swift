internal import AltasCore

/// Reads an `items.csv` into items, parents first.
///
/// `title` is in the framework's own language, `title_en` and the like in the one they name.
/// Columns that are not known become ``Item/facts``.
struct ItemTable {
    private let rows: [KeyedRow]
    private let language: String

    /// The columns that become something other than facts.
    private static let known: Set<String> = [
        "code", "parent", "type", "kind", "methods", "evidence_setting", "refresh_months",
        "verification", "requirement", "choose",
    ]

    /// Reads the file of at most `limit` bytes; `language` is that of the column `title`.
    init(
        _ file: consuming SourceFile,
        language: String,
        limit: Int = SourceText.defaultLimit
    ) throws(Refusal) {
        let table = try CSVReader.read(file.bytes, path: file.path, limit: limit)
        let required = ["code", "parent", "type"]
        let path = file.path
        file = SourceFile(path: path, bytes: [])
        rows = try KeyedTable(table, path: path, required: required).rows
        self.language = language
    }

    /// The items with keys from 1, each after its parent and otherwise in the file's order.
    ///
    /// An empty kind, method, setting, number of months or European level is that of the item
    /// above; only the methods of a module are its own.
    func items(edition slug: String) throws(Refusal) -> [Item] {
        let outline = try ItemOutline(rows, edition: slug)
        var items: [Item] = []
        for (place, index) in outline.order.enumerated() {
            let parent = outline.parentPlace(of: index).map { items[$0] }
            items.append(try item(rows[index], id: Int64(place + 1), parent: parent))
        }
        return items
    }

    private func item(_ row: KeyedRow, id: Int64, parent: Item?) throws(Refusal) -> Item {
        guard let code = Item.Code(row["code"]) else {
            throw row.refusal(.value(row["code"], column: "code"))
        }
        guard !row["type"].isEmpty else { throw row.refusal(.value("", column: "type")) }
        let title = row.text("title", language: language)
        guard !title.isEmpty else { throw row.refusal(.value("", column: "title")) }
        var facts = row.filled.filter { column, _ in !Self.known.contains(column) && !isText(column)
        }
        if facts["eqf_level"] == nil { facts["eqf_level"] = parent?.facts["eqf_level"] }
        return Item(
            id: Item.ID(rawValue: id),
            parent: parent?.id,
            code: code,
            kind: Item.Kind(rawValue: row["type"]),
            requirement: try row.value("requirement") ?? .required,
            choose: try row.number("choose", in: 1...10_000),
            title: title,
            statement: row.text("statement", language: language),
            assessment: try assessment(row, parent: parent),
            verification: try row.value("verification") ?? .draft,
            facts: facts
        )
    }

    private func assessment(_ row: KeyedRow, parent: Item?) throws(Refusal) -> Item.Assessment {
        let above = parent?.assessment
        let methods = row.list("methods").map(Method.init(rawValue:))
        let inherited = parent?.kind == .module ? [] : above?.methods ?? []
        return Item.Assessment(
            kind: try row.value("kind") ?? above?.kind,
            methods: methods.isEmpty ? inherited : methods,
            setting: try row.value("evidence_setting") ?? above?.setting ?? .any,
            refreshMonths: try row.number("refresh_months", in: 1...1200) ?? above?.refreshMonths
        )
    }

    private func isText(_ column: String) -> Bool {
        column == "title" || column.hasPrefix("title_") || column.hasPrefix("statement_")
    }
}

extension KeyedRow {
    /// A text in the languages that it has columns for: `title` in `language`, `title_en` in
    /// English, and so on.
    func text(_ name: String, language: String) -> LocalizedText {
        var texts: [String: String] = [:]
        for (column, text) in filled where column.hasPrefix("\(name)_") {
            texts[String(column.dropFirst(name.count + 1))] = text
        }
        if !self[name].isEmpty { texts[language] = self[name] }
        return LocalizedText(texts)
    }
}
