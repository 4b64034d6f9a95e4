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

    /// Whether it holds words over the columns, as the line below the header does: neither a learner's code, nor a name,
    /// nor a note, nor anything that may be a mark or a grade.
    func isWording(under header: GridHeader) -> Bool {
        guard text(0).isEmpty, text(1).isEmpty else { return false }
        guard header.noteIndex.map({ text($0).isEmpty }) ?? true else { return false }
        return !header.headings.contains { heading in
            let mark = MarkCell.read(text(heading.column - 1))?.mark ?? ""
            return !mark.isEmpty && (Mark.read(mark) != nil || mark.isNumber)
        }
    }

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

extension String {
    /// Whether it is a number, with a point or a comma before its decimals.
    fileprivate var isNumber: Bool { Double(replacing(",", with: ".")) != nil }
}
