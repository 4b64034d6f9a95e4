/// Writes comma-separated values as RFC 4180 has them.
///
/// What it writes, ``CSVReader`` reads back as it was.
package struct CSVWriter: Sendable {
    /// What stands between cells.
    package var delimiter: CSVTable.Delimiter
    /// What ends a line.
    package var lineEnd: LineEnd
    /// Whether cells that a spreadsheet would compute get an apostrophe in front.
    ///
    /// A lone `-` and negative numbers such as the Danish grade `-3` are left alone.
    package var isSpreadsheetSafe: Bool
    /// Whether the text begins with a byte order mark, without which Excel misreads letters such as
    /// `ø`.
    package var hasByteOrderMark: Bool

    /// What ends a line.
    package enum LineEnd: String, Sendable {
        /// As in the files of this product.
        case lineFeed = "\n"
        /// As in RFC 4180.
        case carriageReturnLineFeed = "\r\n"
    }

    /// By default writes as the files of this product are: commas, LF, every cell as it is.
    package init(
        delimiter: CSVTable.Delimiter = .comma,
        lineEnd: LineEnd = .lineFeed,
        isSpreadsheetSafe: Bool = false,
        hasByteOrderMark: Bool = false
    ) {
        self.delimiter = delimiter
        self.lineEnd = lineEnd
        self.isSpreadsheetSafe = isSpreadsheetSafe
        self.hasByteOrderMark = hasByteOrderMark
    }

    /// What a spreadsheet opens with a double click, where the comma is the decimal sign or where
    /// it is not.
    package static func spreadsheet(delimiter: CSVTable.Delimiter) -> CSVWriter {
        CSVWriter(
            delimiter: delimiter,
            lineEnd: .carriageReturnLineFeed,
            isSpreadsheetSafe: true,
            hasByteOrderMark: true
        )
    }

    /// The rows as one text; a row without cells is an empty line, which no reader sees.
    package func text(_ rows: [[String]]) -> String {
        rows.reduce(into: hasByteOrderMark ? "\u{FEFF}" : "") { text, row in
            text += line(row)
            text += lineEnd.rawValue
        }
    }

    private func line(_ row: [String]) -> String {
        guard row != [""] else { return "\"\"" }
        return row.map(cell).joined(separator: String(UnicodeScalar(delimiter.rawValue)))
    }

    private func cell(_ text: String) -> String {
        let text = isSpreadsheetSafe ? SpreadsheetFormula.defused(text) : text
        guard text.utf8.contains(where: needsQuotes) else { return text }
        let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + doubled.joined(separator: "\"\"") + "\""
    }

    private func needsQuotes(_ byte: UInt8) -> Bool {
        byte == delimiter.rawValue || byte == CSVScanner.quote || byte == CSVScanner.lineFeed
            || byte == CSVScanner.carriageReturn
    }
}
