internal import AltasCore

/// One row of Moodle's CSV.
struct MoodleRow {
    /// Where it stands.
    let place: Place
    private let cells: [String]

    init(_ row: HeadedRows.Row) {
        place = row.place
        cells = row.cells
    }

    /// The cell of a column.
    subscript(_ column: MoodleColumn) -> String { cells[column.rawValue] }

    /// The description as plain text.
    var plainDescription: String {
        let text = self[.description]
        return ["2", "4"].contains(self[.descriptionFormat].trimmingSpaces)
            ? text : MoodleText.plain(fromHTML: text)
    }

    /// A cell that is kept for the way out; nil when it says what an empty one says.
    func kept(_ column: MoodleColumn) -> String? {
        switch (column, self[column].trimmingSpaces) {
        case (_, ""), (.ruleOutcome, "0"), (.ruleConfiguration, "null"): nil
        case (_, _): self[column]
        }
    }
}

/// The rows of Moodle's CSV: the competencies one at a time, and the framework.
struct MoodleRows {
    /// The framework: the last row so far that says it is one.
    private(set) var framework: MoodleRow?
    private var rows: HeadedRows

    /// Starts a file with as many columns as Moodle has.
    init(_ file: SourceFile) throws(Refusal) {
        rows = try HeadedRows(file) { _ in "" }
        guard rows.columns.count == MoodleColumn.allCases.count else {
            let problem = Refusal.FileProblem.cellCount(
                found: rows.columns.count,
                expected: MoodleColumn.allCases.count
            )
            throw .badFile(path: file.path, line: rows.headerLine, problem: problem)
        }
    }

    /// The next row of a competency; nil at the end.
    mutating func next(findings: inout ImportFindings) throws(Refusal) -> MoodleRow? {
        while let row = try rows.next(findings: &findings).map(MoodleRow.init) {
            guard row[.isFramework].trimmingSpaces == "1" else { return row }
            if let earlier = framework { findings.omit(.notThisFramework, at: earlier.place) }
            framework = row
        }
        return nil
    }
}
