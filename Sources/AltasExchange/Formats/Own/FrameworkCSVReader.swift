package import AltasCore

/// Reads a framework from a single CSV file: the columns of our own `items.csv`, and the edition in
/// lines above them, `# title: Care`, or in columns such as `framework_title`.
///
/// Unlike files of others it is read strictly, as ``Library`` reads our folders.
package enum FrameworkCSVReader {
    /// Reads a file; what it does not say of the edition is made from the file's name.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when a value or column is none that can
    ///   be, and what ``EditionTree`` throws.
    package static func read(_ file: consuming SourceFile) throws(Refusal) -> ImportedFramework {
        let path = file.path
        var findings = ImportFindings()
        let (edition, columns, table) = try open(file, findings: &findings)
        file = SourceFile(path: path, bytes: [])
        let language = edition.details.language
        var items = try ItemTable(table, language: language, limit: FrameworkFormat.sizeLimit)
            .items(edition: edition.slug)
        guard !items.isEmpty else { throw .badFile(path: path, line: nil, problem: .notThis) }
        for place in items.indices where !columns.isEmpty {
            for column in columns { items[place].facts[column] = nil }
        }
        return ImportedFramework(
            format: .csv,
            tree: try EditionTree(edition: edition, items: items.identified(path: path)),
            warnings: findings.warnings
        )
    }

    /// The edition, the columns that say something of it, and the table of the items.
    private static func open(
        _ file: SourceFile,
        findings: inout ImportFindings
    ) throws(Refusal) -> (edition: Edition, columns: [String], table: SourceFile) {
        var rows = try HeadedRows(file) { $0 }
        for column in ["code", "parent", "type"] where !rows.has(column) {
            let problem = Refusal.FileProblem.missingColumn(column)
            throw .badFile(path: file.path, line: rows.headerLine, problem: problem)
        }
        var heading = FrameworkHeading(path: file.path)
        for line in rows.heading { heading.add(line.value, for: line.key, line: line.line) }
        let prefixed = rows.columns.filter { $0.hasPrefix(columnPrefix) }
        let table = try file.table(of: rows)
        if let first = try rows.next(findings: &findings) {
            for column in prefixed {
                let key = String(column.dropFirst(columnPrefix.count))
                heading.add(first[column], for: key, line: first.line)
            }
        }
        let edition = try heading.edition(named: file.stem)
        if !heading.hasLanguage {
            let language = edition.details.language
            findings.warn(.assumedLanguage(language), at: Place(line: rows.headerLine))
        }
        return (edition, prefixed, table)
    }

    private static let columnPrefix = "framework_"
}

extension SourceFile {
    /// The table of the file without the lines above it, each row on the line where it was.
    fileprivate func table(of rows: HeadedRows) throws(Refusal) -> SourceFile {
        guard rows.headerLine > 1 else { return self }
        let mark = String(UnicodeScalar(rows.delimiter.rawValue))
        let filler = "sep=\(mark)" + String(repeating: "\n", count: rows.headerLine - 1)
        return SourceFile(path: path, bytes: Array(filler.utf8) + rows.tableText)
    }
}
