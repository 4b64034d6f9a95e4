package import AltasCore

/// Reads the CSV files of ESCO's skills.
///
/// Files of one framework may be read together: the skills and skill groups in several languages,
/// one item for each address with its labels by language, and the broader relations, which make the
/// tree. A file's language is the end of its name: `skills_es.csv`. ESCO has no codes for skills:
/// theirs are ours, `~` and the first eight digits of the address.
package enum ESCOReader {
    /// Reads one or more files.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when one is not such a file, none holds a
    ///   skill, or skills are broader than themselves.
    package static func read(_ files: consuming [SourceFile]) throws(Refusal) -> ImportedFramework {
        var findings = ImportFindings()
        var concepts = ESCOConcepts(path: files.first?.path ?? "")
        var relations: [ESCORelation] = []
        files.reverse()
        while let file = files.popLast() {
            var rows = try HeadedRows(file) { $0.lowercased() }
            if rows.has("broaderuri"), !rows.has("preferredlabel") {
                relations += try ESCORelation.all(in: &rows, findings: &findings)
            } else {
                try concepts.add(&rows, file: file, findings: &findings)
            }
        }
        let associations = concepts.place(relations)
        return ImportedFramework(
            format: .esco,
            tree: try concepts.draft.tree(findings: &findings),
            warnings: findings.warnings,
            omitted: findings.omitted,
            associations: associations
        )
    }
}

/// That one concept is broader than another.
struct ESCORelation {
    let concept: String
    let broader: String

    /// Reads a file of relations.
    static func all(
        in rows: inout HeadedRows,
        findings: inout ImportFindings
    ) throws(Refusal) -> [ESCORelation] {
        var relations: [ESCORelation] = []
        while let row = try rows.next(findings: &findings) {
            let relation = ESCORelation(
                concept: row["concepturi"].lastPathPart,
                broader: row["broaderuri"].lastPathPart
            )
            guard !relation.concept.isEmpty, !relation.broader.isEmpty else {
                findings.omit(.missing("broaderUri"), at: row.place)
                continue
            }
            relations.append(relation)
        }
        return relations
    }
}

extension String {
    /// What follows the last slash: of ESCO's addresses, the part that is unique.
    var lastPathPart: String {
        trimmingSpaces.split(separator: "/").last.map(String.init) ?? ""
    }
}
