package import AltasCore

/// Reads comma-separated values as RFC 4180 has them, and as spreadsheets write them.
///
/// The text is UTF-8, with or without a byte order mark, or UTF-16 with one. Lines end in CRLF, LF
/// or CR. A first line `sep=;` names the delimiter; otherwise the content shows it.
package enum CSVReader {
    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - path: what to call the file in a refusal.
    ///   - limit: the most bytes it may have.
    /// - Returns: the rows, and the delimiter between their cells.
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when it is too large, no text, or has a
    ///   quote that never closes.
    package static func read(
        _ bytes: [UInt8],
        path: String,
        limit: Int = 10_000_000
    ) throws(Refusal) -> CSVTable {
        let text = try SourceText.utf8(bytes, path: path, limit: limit)
        let named = CSVTable.Delimiter.named(atStartOf: text)
        let delimiter = named?.delimiter ?? .detected(in: text)
        var scanner = CSVScanner(text, delimiter: delimiter.rawValue, path: path)
        if let named { scanner.skipLine(ofLength: named.length) }
        var rows: [CSVRow] = []
        while let row = try scanner.nextRow() { rows.append(row) }
        return CSVTable(delimiter: delimiter, rows: rows)
    }
}
