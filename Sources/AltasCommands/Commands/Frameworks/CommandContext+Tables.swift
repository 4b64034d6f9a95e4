import AltasExchange
import AltasText

extension CommandContext {
    /// Writes rows for a spreadsheet, with `;` between cells where the comma is the decimal sign.
    mutating func writeCSV(_ rows: [[String]]) {
        let writer = CSVWriter.spreadsheet(delimiter: language == .en ? .comma : .semicolon)
        output.write(writer.text(rows))
    }

    /// Writes a paragraph of data, in lines that fit the terminal.
    mutating func printParagraph(_ text: String, indent: Int = 0) {
        print(wrapped(Terminal.safe(text), width: report.proseWidth, indent: indent))
    }

    /// Writes one entry of a list, its further lines under its first.
    mutating func printListed(_ text: String) {
        let lines = wrappedLines(of: Terminal.safe(text), width: report.proseWidth - 4)
        for (place, line) in lines.enumerated() { print((place == 0 ? "  – " : "    ") + line) }
    }
}
