package import AltasCore

extension Grid {
    /// What is wrong with the grid before anything in it is resolved, in the order of the file.
    ///
    /// The register adds what it finds, so that one answer names every bad cell.
    package var problems: [GridProblem] {
        let bad = formulas.map { cell in
            GridProblem(
                row: cell.row,
                column: cell.column,
                heading: heading(over: cell.column),
                found: cell.text,
                problem: .formula
            )
        }
        let ordered = bad + rows.compactMap(surplusProblem)
        return ordered.sorted { ($0.row, $0.column ?? 0) < ($1.row, $1.column ?? 0) }
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
