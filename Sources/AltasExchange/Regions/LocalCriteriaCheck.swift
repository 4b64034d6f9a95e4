internal import AltasCore

/// Looks for everything that is wrong with a region's `local-criteria.csv`.
struct LocalCriteriaCheck {
    private(set) var findings: FindingList
    /// Only keys and codes, for links to be looked up in; nil when no tree can be made.
    private(set) var tree: EditionTree?

    /// Checks a file against the curriculum that it adds to, and the standards that may need it.
    init(
        _ file: SourceFile,
        edition: Edition,
        standards: [String],
        in context: RegionContext
    ) {
        findings = FindingList(file.path)
        let required = ["code", "altas_outcome", "needed_for", "verification"]
        guard let table = CheckedTable(file, required: required, findings: &findings) else {
            return
        }
        let language = edition.details.language
        if !table.has("title"), !table.has("title_\(language)") {
            findings.add(.file(.missingColumn("title")), line: 1)
        }
        for row in table.rows {
            check(row, language: language, purposes: ["award"] + standards, in: context)
        }
        findings.noteDrafts(table.rows)
        tree = EditionTree.orNone(edition, items(of: table.rows, in: context))
    }

    private mutating func check(
        _ row: KeyedRow,
        language: String,
        purposes: [String],
        in context: RegionContext
    ) {
        if Item.Code(row["code"]) == nil { findings.add(.missing, line: row.line, at: "code") }
        findings.require("altas_outcome", in: row)
        if !row["altas_outcome"].isEmpty {
            findings.requireKnown(
                [row["altas_outcome"]],
                .outcome,
                among: context.codes(.outcome),
                line: row.line,
                at: "altas_outcome"
            )
        }
        findings.require("needed_for", in: row)
        findings.requireKnown(
            row.list("needed_for"),
            .purpose,
            among: purposes,
            line: row.line,
            at: "needed_for"
        )
        findings.requireTexts("title", in: row, language: language, needsEnglish: true)
        findings.requireOne(of: Verification.self, "verification", in: row)
        if row["source_url"].isEmpty {
            let verification = Verification(rawValue: row["verification"]) ?? .draft
            let kind = RegionFinding.Kind.unsourced(verification)
            if verification == .verified {
                findings.add(kind, line: row.line, at: "source_url")
            } else {
                findings.note(kind, line: row.line, at: "source_url")
            }
        }
    }

    private mutating func items(of rows: [KeyedRow], in context: RegionContext) -> [Item] {
        var lines: [String: Int] = [:]
        var items: [Item] = []
        for row in rows {
            guard let code = Item.Code(row["code"]) else { continue }
            let isTaken = !context.curriculum.items(coded: row["code"]).isEmpty
            if isTaken || lines[row["code"]] != nil {
                let kind = RegionFinding.Kind.repeated(row["code"], line: lines[row["code"]])
                findings.add(kind, line: row.line, at: "code")
                continue
            }
            lines[row["code"]] = row.line
            items.append(
                Item(
                    id: Item.ID(rawValue: Int64(items.count + 1)),
                    code: code,
                    kind: .localCriterion,
                    title: LocalizedText()
                )
            )
        }
        return items
    }
}
