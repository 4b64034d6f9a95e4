/// The rows of a CSV file, as text.
package struct CSVTable: Hashable, Sendable {
    /// What stands between the cells.
    package let delimiter: Delimiter
    /// The rows in order; a line with nothing on it is no row.
    package let rows: [CSVRow]

    /// What may stand between the cells of a row.
    package enum Delimiter: UInt8, Sendable, CaseIterable {
        /// As in RFC 4180.
        case comma = 0x2C
        /// As spreadsheets write it where the comma is the decimal sign.
        case semicolon = 0x3B
        /// As the clipboard of a spreadsheet holds it.
        case tab = 0x09
    }
}
