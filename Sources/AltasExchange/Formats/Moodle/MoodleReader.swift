package import AltasCore

/// Reads the competency framework that Moodle exports as CSV.
///
/// Columns are told by their place, as Moodle does. Of several frameworks in one file the last is
/// taken, as Moodle does. What Moodle drops without a word, an item whose parent is unknown, stands
/// at the top with a warning. An ID number that is a UUID is an identifier, any other a code; one
/// that begins with the ID number of its parent and `>` is what follows, as ``MoodleWriter`` has it.
package enum MoodleReader {
    /// Reads a file; the edition's short name is made from the framework's ID number.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when it is not such a file, holds no
    ///   framework or no item, or has items that stand under each other.
    package static func read(_ file: SourceFile) throws(Refusal) -> ImportedFramework {
        var findings = ImportFindings()
        var draft = TreeDraft(edition: Edition.unnamed, path: file.path)
        var associations: [ImportedAssociation] = []
        var rows = try MoodleRows(file)
        while let row = try rows.next(findings: &findings) {
            guard let item = item(row, findings: &findings) else { continue }
            associations += links(of: item, row)
            draft.add(item, findings: &findings)
        }
        guard let framework = rows.framework else {
            let problem = Refusal.FileProblem.missingColumn(MoodleColumn.isFramework.header)
            throw .badFile(path: file.path, line: 1, problem: problem)
        }
        findings.warn(.assumedLanguage(language), at: framework.place)
        draft.edition = edition(framework)
        draft.kinds = framework[.taxonomy].split(separator: ",").map { word in
            Item.Kind(rawValue: String(word).trimmingSpaces)
        }
        return ImportedFramework(
            format: .moodle,
            tree: try draft.tree(findings: &findings),
            warnings: findings.warnings,
            omitted: findings.omitted,
            associations: associations
        )
    }

    /// The file does not say which language it is in.
    private static let language = "en"

    private static func edition(_ row: MoodleRow) -> Edition {
        let code = row[.identifier].trimmingSpaces
        let name = row[.shortName].trimmingSpaces
        var details = Edition.Details(
            title: LocalizedText([language: name.isEmpty ? code : name]),
            language: language,
            verification: .secondHand
        )
        details.code = code.unlessEmpty
        details.notes = row.plainDescription.unlessEmpty
        for column in MoodleColumn.kept + [.description, .descriptionFormat, .taxonomy] {
            details.extras[column.fact] = row[column].unlessEmpty
        }
        let slug = (code.isEmpty ? name : code).slug
        return Edition(slug: slug, role: .standard, label: "1", details: details)
    }

    private static func item(_ row: MoodleRow, findings: inout ImportFindings) -> ItemDraft? {
        let number = row[.identifier].trimmingSpaces
        let name = row[.shortName].trimmingSpaces
        guard !number.isEmpty else {
            findings.omit(.missing(MoodleColumn.identifier.header), at: row.place)
            return nil
        }
        guard !name.isEmpty else {
            findings.omit(.missing(MoodleColumn.shortName.header), at: row.place)
            return nil
        }
        var item = ItemDraft(kind: "competency", place: row.place)
        item.parent = row[.parent].trimmingSpaces
        let path = item.parent + ">"
        item.code = number.hasPrefix(path) ? String(number.dropFirst(path.count)) : number
        item.key = number
        item.identifier = number.isUUID ? number : ""
        let plain = row.plainDescription
        let texts = MoodleText.title(shortName: name, description: plain, code: item.code)
        item.title[language] = texts.title
        if let statement = texts.statement { item.statement[language] = statement }
        for column in MoodleColumn.kept { item.facts[column.fact] = row.kept(column) }
        if row[.description] != plain, let raw = row[.description].unlessEmpty {
            item.facts[MoodleColumn.description.fact] = raw
            item.facts[MoodleColumn.descriptionFormat.fact] = row[.descriptionFormat]
        }
        return item
    }

    private static func links(of item: ItemDraft, _ row: MoodleRow) -> [ImportedAssociation] {
        row[.crossReferences].split(separator: ",").map { cell in
            let target = String(cell).replacingEscapedCommas.trimmingSpaces
            return ImportedAssociation(
                origin: .init(identifier: item.key),
                destination: .init(identifier: target),
                type: "isRelatedTo"
            )
        }
    }
}

extension Edition {
    /// What stands for the framework until its row is read.
    fileprivate static var unnamed: Edition {
        let details = Details(title: LocalizedText(), language: "en", verification: .secondHand)
        return Edition(slug: "framework", role: .standard, label: "1", details: details)
    }
}

extension String {
    /// The text with the commas that Moodle writes as `%2C`.
    fileprivate var replacingEscapedCommas: String {
        split(separator: "%2C", omittingEmptySubsequences: false).joined(separator: ",")
    }

    /// Whether the text has the form of a UUID, of whatever version.
    var isUUID: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.count) == [8, 4, 4, 4, 12]
            && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
    }
}
