internal import AltasCore

/// Reads the rows of a `crosswalk.csv`, and notes those that cannot be taken.
struct CrosswalkRowReading {
    private(set) var rows: [CrosswalkRow] = []
    private(set) var columns: [String] = []
    private(set) var problems: [GridProblem] = []
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Reads a table whose first row names the columns.
    mutating func read(_ table: CSVTable) throws(Refusal) {
        let width = table.rows.first?.cells.count ?? 0
        let short = table.rows.dropFirst().filter { row in
            row.cells.count != width && row.cells.contains { !$0.isEmpty }
        }
        for row in short { note(.cellCount(found: row.cells.count, expected: width), row.line, "") }
        let whole = CSVTable(
            delimiter: table.delimiter,
            rows: table.rows.filter { $0.cells.count == width }
        )
        let keyed = try KeyedTable(whole, path: path, required: CrosswalkTable.requiredColumns)
        columns = keyed.columns
        for row in keyed.rows { add(row) }
        problems.sort { $0.row < $1.row }
    }

    private mutating func add(_ row: KeyedRow) {
        let prose = ["gap_en", "rationale_en"].first {
            SpreadsheetFormula.isFormula(inProse: row[$0])
        }
        if let prose { return note(.formula, row.line, row[prose], in: prose) }
        do throws(Refusal) {
            rows.append(try CrosswalkRow(row))
        } catch .badFile(_, _, let problem) {
            note(problem, row.line, row["item_code"])
        } catch {
            note(.notThis, row.line, row["item_code"])
        }
    }

    private mutating func note(_ problem: Refusal.FileProblem, _ line: Int, _ found: String) {
        guard case .value(let text, let column) = problem else {
            return note(.row(problem), line, found, in: nil)
        }
        note(.row(problem), line, text, in: column)
    }

    private mutating func note(
        _ problem: GridProblem.Problem,
        _ line: Int,
        _ found: String,
        in column: String?
    ) {
        problems.append(
            GridProblem(
                row: line,
                column: column.flatMap { columns.firstIndex(of: $0) }.map { $0 + 1 },
                heading: column,
                found: found,
                problem: problem
            )
        )
    }
}
