package import AltasCore

extension Grid {
    /// What is wrong with the grid before anything in it is resolved, in the order of the file.
    ///
    /// The register adds what it finds, so that one answer names every bad cell.
    package var problems: [GridProblem] {
        let bad = formulas.map { problem(.formula, at: $0) }
        // A note stands with the marks of its row; without any it would be lost in silence.
        let lost = rows.compactMap { row -> GridProblem? in
            guard let note = row.note, row.marks.allSatisfy(\.text.isEmpty) else { return nil }
            return problem(.unknownMark, at: note)
        }
        let ordered = bad + lost + rows.compactMap(surplusProblem)
        return ordered.sorted { ($0.row, $0.column ?? 0) < ($1.row, $1.column ?? 0) }
    }

    /// Something wrong with a cell, under its heading.
    package func problem(
        _ problem: GridProblem.Problem,
        at cell: Cell,
        nearest: [String] = []
    ) -> GridProblem {
        GridProblem(
            row: cell.row,
            column: cell.column,
            heading: heading(over: cell.column),
            found: cell.text,
            problem: problem,
            nearest: nearest
        )
    }

    /// The heading of the item column at this place, or nil for another column.
    package func heading(over column: Int) -> String? {
        guard let first = headings.first, headings.indices.contains(column - first.column) else {
            return nil
        }
        return headings[column - first.column].text
    }

    private func surplusProblem(_ row: GridRow) -> GridProblem? {
        guard let first = row.surplus.first else { return nil }
        let width = first.column - 1
        return GridProblem(
            row: first.row,
            column: first.column,
            found: first.text,
            problem: .cellCount(found: width + row.surplus.count, expected: width)
        )
    }
}
