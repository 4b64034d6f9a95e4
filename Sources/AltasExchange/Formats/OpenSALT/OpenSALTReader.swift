package import AltasCore

/// Reads the CSV that OpenSALT takes, and what other tools add to it.
///
/// Columns are told by their letters alone: `Human Coding Scheme` is `humanCodingScheme`. Lines such
/// as `#title,Care` above them speak of the whole. `abbreviatedStatement` becomes the title and
/// `fullStatement` the statement, or the title where it is alone.
package enum OpenSALTReader {
    /// Reads a file; the edition's short name is made from its title, else from the file's name.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when it is not such a file, holds no item or
    ///   has items that stand under each other.
    package static func read(_ file: SourceFile) throws(Refusal) -> ImportedFramework {
        var rows = try HeadedRows(file, naming: OpenSALTColumn.folded)
        guard rows.has(OpenSALTColumn.fullStatement.folded) else {
            let problem = Refusal.FileProblem.missingColumn(OpenSALTColumn.fullStatement.rawValue)
            throw .badFile(path: file.path, line: rows.headerLine, problem: problem)
        }
        var findings = ImportFindings()
        let heading = OpenSALTHeading(rows.heading, file: file, findings: &findings)
        var reading = OpenSALTReading(rows, edition: heading.edition, file: file)
        try reading.readItems(from: &rows, findings: &findings)
        return ImportedFramework(
            format: .openSALT,
            tree: try reading.draft.tree(findings: &findings),
            warnings: findings.warnings,
            omitted: findings.omitted,
            associations: reading.associations
        )
    }
}
