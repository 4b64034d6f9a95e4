internal import AltasCore

/// The columns of a sheet: the learner's code, the name, the items, and maybe a note.
struct GridHeader {
    /// The headings of the items.
    let headings: [Grid.Cell]
    /// The index of the column of notes, from 0; nil when there is none.
    let noteIndex: Int?
    /// How many columns there are.
    let width: Int

    /// Reads the header; empty cells at its end are no columns.
    init(_ line: GridLine, path: String) throws(Refusal) {
        width = line.filledCount
        guard GridWord.read(line.text(1)) == .name else {
            let problem = Refusal.FileProblem.missingColumn(GridWord.name.word(in: "en"))
            throw .badFile(path: path, line: line.number, problem: problem)
        }
        noteIndex = GridWord.read(line.text(width - 1)) == .note ? width - 1 : nil
        headings = (2..<(noteIndex ?? width)).map(line.cell)
    }

    /// What a line below the header says.
    func row(_ line: GridLine) -> GridRow {
        let note = noteIndex.map(line.cell)
        return GridRow(
            learner: line.cell(0),
            name: line.cell(1),
            marks: headings.map { mark(in: line.cell($0.column - 1)) },
            note: note?.text.isEmpty == false ? note : nil,
            surplus: (width..<max(width, line.filledCount)).map(line.cell)
        )
    }

    /// A mark in parentheses is one that was held when the sheet was printed, and says nothing new.
    private func mark(in cell: Grid.Cell) -> Grid.Cell {
        let isHeld = cell.text.hasPrefix("(") && cell.text.hasSuffix(")")
        return isHeld ? Grid.Cell("", row: cell.row, column: cell.column) : cell
    }
}
