package import AltasCore

/// A `crosswalk.csv`: rows of codes, not yet resolved.
package struct CrosswalkTable: Hashable, Sendable {
    /// What the file is called in a refusal.
    package let path: String
    /// The rows, in the file's order.
    package let rows: [CrosswalkRow]

    /// The columns that the file must have.
    static let requiredColumns = [
        "altas_code", "item_code", "relation", "group", "gap_en", "status",
    ]

    /// Reads the file.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when a column is missing, a relation,
    ///   status or confidence is none, or a gap is missing or out of place.
    package init(_ file: SourceFile) throws(Refusal) {
        var rows: [CrosswalkRow] = []
        for row in try KeyedTable(file, required: Self.requiredColumns).rows {
            rows.append(try CrosswalkRow(row))
        }
        path = file.path
        self.rows = rows
    }
}
