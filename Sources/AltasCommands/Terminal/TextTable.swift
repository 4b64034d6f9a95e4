/// A table for people: columns aligned by what the eye sees, in any script.
package struct TextTable: Sendable {
    /// The side of a column at which its cells line up.
    package enum Alignment: Sendable {
        /// Text lines up at its beginning.
        case left
        /// Numbers line up at their end.
        case right
    }

    /// A column: its title and how its cells behave.
    package struct Column: Sendable {
        /// What stands at its head.
        package let title: String
        /// Where its cells line up.
        package let alignment: Alignment
        /// Whether it gives way when the terminal is too narrow.
        package let wraps: Bool

        /// A column; one that `wraps` gives way when the terminal is too narrow for the table.
        package init(_ title: String, _ alignment: Alignment = .left, wraps: Bool = false) {
            self.title = title
            self.alignment = alignment
            self.wraps = wraps
        }
    }

    /// A piece of text, and the style to show it in.
    package struct Cell: Equatable, Sendable, ExpressibleByStringLiteral {
        /// The text as it is shown.
        package let text: String
        /// The style it is shown in; nil for none.
        package let style: Style?

        /// A cell of any text: what could command the terminal is made visible.
        package init(_ text: String, _ style: Style? = nil) {
            self.text = Terminal.safe(text)
            self.style = style
        }

        /// A cell of text that we wrote ourselves.
        package init(stringLiteral text: String) {
            self.init(text)
        }
    }

    private let columns: [Column]
    private var rows: [[Cell]]

    /// A table with these columns, and as many cells in each row.
    package init(_ columns: [Column], rows: [[Cell]] = []) {
        self.columns = columns
        self.rows = []
        for row in rows { add(row) }
    }

    /// Adds a row with a cell for each column.
    package mutating func add(_ row: [Cell]) {
        precondition(row.count == columns.count, "A row has a cell for each column.")
        rows.append(row)
    }

    /// The whole table, without a line break at its end.
    ///
    /// On an interactive terminal the columns that wrap give way, the widest first; anywhere else
    /// every cell stays in one line and whole.
    package func render(for terminal: Terminal) -> String {
        let widths = widths(for: terminal)
        let line = terminal.drawsBlocks ? "─" : "-"
        let titles = columns.map { Cell($0.title, .strong) }
        let rule = widths.map { Cell(String(repeating: line, count: $0), .muted) }
        return ([titles, rule] + rows)
            .flatMap { lines(of: $0, widths: widths, terminal: terminal) }
            .joined(separator: "\n")
    }
}

// MARK: - Layout

extension TextTable {
    private static let gutter = "  "
    private static let narrowest = 8

    private func widths(for terminal: Terminal) -> [Int] {
        var widths = columns.indices.map { column in
            let title = displayWidth(of: Terminal.safe(columns[column].title))
            return rows.reduce(title) { max($0, displayWidth(of: $1[column].text)) }
        }
        guard terminal.isInteractive else { return widths }
        let gutters = Self.gutter.count * max(0, columns.count - 1)
        var excess = widths.reduce(gutters, +) - terminal.width
        while excess > 0, let widest = widestThatGivesWay(widths) {
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func widestThatGivesWay(_ widths: [Int]) -> Int? {
        columns.indices
            .filter { columns[$0].wraps && widths[$0] > Self.narrowest }
            .max { widths[$0] < widths[$1] }
    }

    private func lines(of row: [Cell], widths: [Int], terminal: Terminal) -> [String] {
        let cells = zip(row, widths).map { cell, width in
            displayWidth(of: cell.text) <= width
                ? [cell.text] : wrappedLines(of: cell.text, width: width)
        }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { index in
            let pieces = columns.indices.map { column in
                let text = index < cells[column].count ? cells[column][index] : ""
                let piece = terminal.paint(text, row[column].style)
                let gap = widths[column] - displayWidth(of: text)
                return padded(piece, by: gap, columns[column].alignment)
            }
            return Self.trimmed(pieces.joined(separator: Self.gutter))
        }
    }

    private func padded(_ text: String, by gap: Int, _ alignment: Alignment) -> String {
        let space = String(repeating: " ", count: max(0, gap))
        return switch alignment {
        case .left: text + space
        case .right: space + text
        }
    }

    private static func trimmed(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
