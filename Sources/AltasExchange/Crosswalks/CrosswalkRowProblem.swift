internal import AltasCore

/// What is wrong with one row of a crosswalk.
struct CrosswalkRowProblem: Error {
    /// The column it is in; nil for the whole row.
    var column: String?
    /// What stands there.
    var found: String
    /// What is wrong with it.
    var kind: Kind

    enum Kind {
        /// No item has the code; these are nearest.
        case unknown(nearest: [String])
        /// Several items have the code.
        case ambiguous(candidates: [String])
        /// Something else.
        case row(Refusal.FileProblem)
    }

    /// As a refusal of the whole file.
    func refusal(of row: CrosswalkRow, in path: String) -> Refusal {
        switch kind {
        case .unknown: .badFile(path: path, line: row.line, problem: .unknownCode(found))
        case .ambiguous(let candidates): .ambiguousItem(found, candidates: candidates)
        case .row(let problem): .badFile(path: path, line: row.line, problem: problem)
        }
    }

    /// As one of many.
    func problem(of row: CrosswalkRow, in columns: [String]) -> GridProblem {
        let nearest: [String] =
            switch kind {
            case .unknown(let codes), .ambiguous(let codes): codes
            case .row: []
            }
        return GridProblem(
            row: row.line,
            column: column.flatMap { columns.firstIndex(of: $0) }.map { $0 + 1 },
            heading: column,
            found: found,
            problem: problem,
            nearest: nearest
        )
    }

    private var problem: GridProblem.Problem {
        switch kind {
        case .unknown: .unknownItem
        case .ambiguous: .ambiguousItem
        case .row(let problem): .row(problem)
        }
    }
}
