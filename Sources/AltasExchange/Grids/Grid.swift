/// What a visit sheet holds: text with its places.
///
/// Nothing in it is resolved; that is the register's part.
package struct Grid: Hashable, Sendable, Codable {
    /// What it says about the whole visit; a setting without a value is left out.
    package var settings: [GridSetting: Cell]
    /// The heading of each item column, such as `altas:ALT-4.1a`.
    package var headings: [Cell]
    /// The learners' rows.
    package var rows: [GridRow]
    /// The cells that begin like a formula of a spreadsheet.
    package var formulas: [Cell]

    /// A cell's text without the spaces around it, and its place in the file.
    package struct Cell: Hashable, Sendable, Codable {
        /// The text; empty for a cell that is empty or missing.
        package let text: String
        /// The line of the file on which the cell's row begins, from 1.
        package let row: Int
        /// The column, from 1.
        package let column: Int

        /// Puts a text in its place.
        package init(_ text: String, row: Int, column: Int) {
            self.text = text
            self.row = row
            self.column = column
        }
    }

    /// Makes a grid of what was read or typed.
    package init(
        settings: [GridSetting: Cell] = [:],
        headings: [Cell],
        rows: [GridRow],
        formulas: [Cell] = []
    ) {
        self.settings = settings
        self.headings = headings
        self.rows = rows
        self.formulas = formulas
    }
}
