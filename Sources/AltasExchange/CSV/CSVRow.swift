/// One row of a CSV file.
package struct CSVRow: Hashable, Sendable {
    /// The line of the file on which the row begins, from 1.
    package let line: Int
    /// The cells, at least one.
    package let cells: [String]
}
