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
    package static func read(_ file: SourceFile) throws(Refusal) -> ImportedFramework {
        var rows = try HeadedRows(file) { $0 }
        for column in ["code", "parent", "type"] where !rows.has(column) {
            let problem = Refusal.FileProblem.missingColumn(column)
            throw .badFile(path: file.path, line: rows.headerLine, problem: problem)
        }
        var findings = ImportFindings()
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
        let language = edition.details.language
        if !heading.hasLanguage {
            findings.warn(.assumedLanguage(language), at: Place(line: rows.headerLine))
        }
        var items = try ItemTable(table, language: language, limit: FrameworkFormat.sizeLimit)
            .items(edition: edition.slug)
        guard !items.isEmpty else {
            throw .badFile(path: file.path, line: nil, problem: .notThis)
        }
        for place in items.indices where !prefixed.isEmpty {
            for column in prefixed { items[place].facts[column] = nil }
        }
        return ImportedFramework(
            format: .csv,
            tree: try EditionTree(edition: edition, items: items.identified(path: file.path)),
            warnings: findings.warnings
        )
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
