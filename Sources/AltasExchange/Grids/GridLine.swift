internal import AltasCore

/// A line of a sheet before it is known what it is.
struct GridLine {
    /// The line of the file, from 1.
    let number: Int
    private let texts: [String]

    /// Takes the spaces from around each cell.
    init(_ row: CSVRow) {
        number = row.line
        texts = row.cells.map(\.trimmingSpaces)
    }

    /// How many cells it has.
    var count: Int { texts.count }

    /// The text at an index from 0; empty where the line is too short.
    func text(_ index: Int) -> String {
        texts.indices.contains(index) ? texts[index] : ""
    }

    /// The first text that is not empty.
    var firstText: String { texts.first { !$0.isEmpty } ?? "" }

    /// The cell at an index from 0, without an apostrophe that keeps a spreadsheet from computing
    /// it.
    func cell(_ index: Int) -> Grid.Cell {
        let text = text(index)
        let plain = SpreadsheetFormula.withoutApostrophe(text) ?? text
        return Grid.Cell(plain, row: number, column: index + 1)
    }

    /// Whether it is blank or a comment.
    var isPassedOver: Bool { firstText.isEmpty || text(0).hasPrefix("#") }

    /// Whether it is the header.
    var isHeader: Bool { GridWord.read(text(0)) == .learner }

    /// Whether it has neither a learner's code nor a name.
    var isWording: Bool { text(0).isEmpty && text(1).isEmpty }

    /// How many cells it has up to the last that is not empty.
    var filledCount: Int { (texts.lastIndex { !$0.isEmpty } ?? -1) + 1 }

    /// The cells that begin like a formula.
    func formulas(upTo end: Int? = nil, notesIn noteIndex: Int? = nil) -> [Grid.Cell] {
        (0..<min(end ?? count, count)).filter { index in
            index == noteIndex
                ? SpreadsheetFormula.isFormula(inProse: text(index))
                : SpreadsheetFormula.isFormula(text(index))
        }.map(cell)
    }
}
