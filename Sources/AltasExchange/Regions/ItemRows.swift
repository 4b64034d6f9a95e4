internal import AltasCore

/// The rows of an `items.csv`, each looked at, and a tree of those that stand where they can.
struct ItemRows {
    private(set) var findings: FindingList
    private let rows: [KeyedRow]
    /// Only keys, codes and kinds, for links to be looked up in; nil when no tree can be made.
    private(set) var tree: EditionTree?

    /// Checks a file whose column `title` is in `language`.
    init(_ file: SourceFile, edition: Edition, language: String, in context: RegionContext) {
        findings = FindingList(file.path)
        let required = ["code", "parent", "type", "verification"]
        let table = CheckedTable(file, required: required, findings: &findings)
        rows = table?.rows ?? []
        guard let table else { return }
        if !table.has("title"), !table.has("title_\(language)") {
            findings.add(.file(.missingColumn("title")), line: 1)
        }
        if rows.isEmpty { findings.add(.missing) }
        for row in rows { check(row, language: language, in: context) }
        findings.noteDrafts(rows)
        tree = placedItems().flatMap { EditionTree.orNone(edition, $0) }
    }

    private mutating func check(_ row: KeyedRow, language: String, in context: RegionContext) {
        if Item.Code(row["code"]) == nil { findings.add(.missing, line: row.line, at: "code") }
        findings.require("type", in: row)
        findings.requireTexts("title", in: row, language: language, needsEnglish: false)
        findings.requireOne(of: Verification.self, "verification", in: row)
        findings.requireOne(of: Item.Requirement.self, "requirement", in: row)
        findings.requireOne(of: Item.OutcomeKind.self, "kind", in: row)
        findings.requireOne(of: Item.RequiredSetting.self, "evidence_setting", in: row)
        findings.requireNumber("choose", 1...10_000, in: row)
        findings.requireNumber("refresh_months", 1...1200, in: row)
        let methods = context.methods
        findings.requireKnown(
            row.list("methods"),
            .method,
            among: methods,
            line: row.line,
            at: "methods"
        )
    }

    /// The items with keys from 1, parents first; one that stands under itself comes to the top.
    private mutating func placedItems() -> [Item]? {
        let finder = ParentFinder(rows)
        var parents = rows.indices.map { parent(of: $0, finder) }
        let repeated = repeatedRows(parents)
        for circle in ItemOutline.circles(parents) {
            let first = rows[circle.min() ?? circle[0]]
            findings.add(.circle(first["code"]), line: first.line, at: "parent")
            for index in circle { parents[index] = nil }
        }
        guard let order = ItemOutline.order(parents) else { return nil }
        return order.filter { !repeated.contains($0) }.compactMap { index in
            Item.Code(rows[index]["code"]).map { code in
                Item(
                    id: Item.ID(rawValue: Int64(index + 1)),
                    parent: parents[index].map { Item.ID(rawValue: Int64($0 + 1)) },
                    code: code,
                    kind: Item.Kind(rawValue: rows[index]["type"]),
                    title: LocalizedText()
                )
            }
        }
    }

    private mutating func parent(of index: Int, _ finder: ParentFinder) -> Int? {
        let (row, found) = (rows[index], finder.parents(of: index))
        if found.count > 1 {
            let kind = RegionFinding.Kind.ambiguous(
                found: row["parent"],
                candidates: found.map(finder.path)
            )
            findings.add(kind, line: row.line, at: "parent")
            return nil
        }
        if found.isEmpty, !finder.isAtTop(index) {
            let nearest = Suggestions.nearest(to: row["parent"], among: rows.map { $0["code"] })
            let kind = RegionFinding.Kind.unknown(.parent, found: row["parent"], nearest: nearest)
            findings.add(kind, line: row.line, at: "parent")
        }
        return found.first
    }

    /// The rows whose code stands under the same parent before.
    private mutating func repeatedRows(_ parents: [Int?]) -> Set<Int> {
        var lines: [[String]: Int] = [:]
        var repeated: Set<Int> = []
        for (index, row) in rows.enumerated() {
            let key = [parents[index].map(String.init) ?? ">\(row["parent"])", row["code"]]
            if let first = lines[key] {
                findings.add(.repeated(row["code"], line: first), line: row.line, at: "code")
                repeated.insert(index)
            } else {
                lines[key] = row.line
            }
        }
        return repeated
    }
}

extension EditionTree {
    /// A tree, or nil where the items cannot stand so; why is noted elsewhere.
    static func orNone(_ edition: Edition, _ items: [Item]) -> EditionTree? {
        do {
            return try EditionTree(edition: edition, items: items)
        } catch {
            return nil
        }
    }
}

extension FindingList {
    /// Notes a text that is missing in its own language, or in English.
    mutating func requireTexts(
        _ name: String,
        in row: KeyedRow,
        language: String,
        needsEnglish: Bool
    ) {
        let text = row.text(name, language: language)
        if text[language] == nil { add(.untranslated([language]), line: row.line, at: name) }
        guard language != "en", text["en"] == nil else { return }
        let column = "\(name)_en"
        if needsEnglish {
            add(.untranslated(["en"]), line: row.line, at: column)
        } else {
            note(.untranslated(["en"]), line: row.line, at: column)
        }
    }
}
