internal import AltasCore

/// The concepts of ESCO's files, each once with its labels in every language.
struct ESCOConcepts {
    /// The tree as far as it is known.
    var draft: TreeDraft
    private var codes: Set<String> = []
    private var relations: [ESCORelation] = []
    /// One copy for those of one group, which follow each other as a rule.
    private var lastBroader = ""
    private var names = FactNames("esco")
    private var values: Set<String> = []

    /// The columns that become something other than facts, in lower case.
    private static let known: Set<String> = [
        "preferredlabel", "description", "code", "broaderuri", "skilltype",
    ]

    /// Starts without concepts.
    init(path: String) {
        let title = LocalizedText(["en": "ESCO"])
        var details = Edition.Details(title: title, language: "en", verification: .secondHand)
        details.issuer = "European Commission"
        let edition = Edition(slug: "esco", role: .standard, label: "1", details: details)
        draft = TreeDraft(edition: edition, path: path)
    }

    /// Reads a file of concepts.
    mutating func add(
        _ rows: inout HeadedRows,
        file: SourceFile,
        findings: inout ImportFindings
    ) throws(Refusal) {
        for column in ["concepturi", "preferredlabel"] where !rows.has(column) {
            let name = column == "concepturi" ? "conceptUri" : "preferredLabel"
            throw .badFile(path: file.path, line: rows.headerLine, problem: .missingColumn(name))
        }
        let language = file.languageSuffix ?? "en"
        if file.languageSuffix == nil {
            findings.warn(.assumedLanguage(language), at: Place(line: rows.headerLine))
        }
        if draft.drafts.isEmpty { draft.edition.details.language = language }
        while let row = try rows.next(findings: &findings) {
            add(row, columns: rows.columns, language: language, findings: &findings)
        }
    }

    private mutating func add(
        _ row: HeadedRows.Row,
        columns: [String],
        language: String,
        findings: inout ImportFindings
    ) {
        let identifier = row["concepturi"].lastPathPart
        let label = row["preferredlabel"]
        guard !identifier.isEmpty, !label.isEmpty else {
            let column = identifier.isEmpty ? "conceptUri" : "preferredLabel"
            return findings.omit(.missing(column), at: row.place)
        }
        let isMain = language == draft.edition.details.language
        if let known = draft.position(of: identifier),
            draft.drafts[known].title[language] == nil
        {
            let extra = isMain ? [:] : facts(row, columns: columns, suffix: "@\(language)")
            return draft.change(known) { item in
                item.title[language] = label
                item.statement[language] = row.wording
                item.facts.merge(extra) { first, _ in first }
            }
        }
        var item = ItemDraft(kind: row.kind, place: row.place)
        item.identifier = identifier
        item.code = code(row, identifier: identifier)
        item.title[language] = label
        item.statement[language] = row.wording
        item.facts = facts(row, columns: columns, suffix: isMain ? "" : "@\(language)")
        for broader in row["broaderuri"].split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let broader = String(broader).lastPathPart
            if broader != lastBroader { lastBroader = broader }
            relations.append(ESCORelation(concept: identifier, broader: lastBroader))
        }
        draft.add(item, findings: &findings)
    }

    /// What the row says besides; the synonyms of a further language are kept under its tag.
    private mutating func facts(
        _ row: HeadedRows.Row,
        columns: [String],
        suffix: String
    ) -> [String: String] {
        var facts: [String: String] = [:]
        for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
            let isLabel = column.lowercased().hasSuffix("labels")
            guard suffix.isEmpty || isLabel else { continue }
            guard !Self.known.contains(column.lowercased()) else { continue }
            facts[names.name(column + suffix)] = shared(cell)
        }
        return facts
    }

    /// One copy of a value that many rows have.
    private mutating func shared(_ value: String) -> String {
        if let known = values.firstIndex(of: value) { return values[known] }
        if values.count < Self.mostValues { values.insert(value) }
        return value
    }

    private static let mostValues = 1000

    private mutating func code(_ row: HeadedRows.Row, identifier: String) -> String {
        let printed = row["code"].trimmingSpaces
        guard printed.isEmpty else { return printed }
        let short = "~\(identifier.prefix(8))"
        return codes.insert(short).inserted ? short : "~\(identifier)"
    }

    /// Puts each concept under the first that is broader; the others become links.
    mutating func place(_ further: [ESCORelation]) -> [ImportedAssociation] {
        var associations: [ImportedAssociation] = []
        for relation in relations + further {
            let known = draft.position(of: relation.concept)
            let isHeld = draft.position(of: relation.broader) != nil
            if let known, isHeld, draft.drafts[known].parent.isEmpty {
                draft.change(known) { $0.parent = relation.broader }
            } else if let known, draft.drafts[known].parent != relation.broader {
                associations.append(
                    ImportedAssociation(
                        origin: .init(identifier: relation.concept),
                        destination: .init(identifier: relation.broader),
                        type: "isPartOf"
                    )
                )
            }
        }
        return associations
    }
}

extension HeadedRows.Row {
    /// What a skill means: its description, or its definition where that is all there is.
    fileprivate var wording: String? {
        [self["description"], self["definition"]].first { !$0.isEmpty }
    }

    fileprivate var kind: Item.Kind {
        let words = [self["skilltype"], self["concepttype"]].map(\.trimmingSpaces)
        return Item.Kind(rawValue: words.first { !$0.isEmpty } ?? "skill")
    }
}

extension SourceFile {
    /// The language that the end of the file's name tells: `es` in `skills_es.csv`.
    fileprivate var languageSuffix: String? {
        guard let last = stem.split(separator: "_").last, last.count < stem.count else {
            return nil
        }
        let isTag = (2...3).contains(last.count) && last.allSatisfy { $0.isASCII && $0.isLetter }
        return isTag ? last.lowercased().languageTag : nil
    }
}
