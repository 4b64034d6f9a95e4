package import AltasCore

/// Reads a publisher's own list of changes, a `changes.csv`.
package enum PublishedChangeTable {
    /// The rows of the file, in its order; a column `basis` may be missing.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when a column is missing, a word is not
    ///   known, a row names no item where it has to, or a code that is not in its edition or means
    ///   several items.
    package static func read(
        _ file: SourceFile,
        from old: EditionTree,
        to new: EditionTree
    ) throws(Refusal) -> [PublishedChange] {
        let table = try KeyedTable(file, required: ["from_code", "to_code", "change"])
        let (oldCodes, newCodes) = (DiffCodes(old), DiffCodes(new))
        var changes: [PublishedChange] = []
        for row in table.rows {
            guard let kind = try row.value("change", as: PublishedChange.Kind.self) else {
                throw row.refusal(.value("", column: "change"))
            }
            changes.append(
                PublishedChange(
                    from: try oldCodes.code(in: "from_code", of: row, isNeeded: kind != .new),
                    to: try newCodes.code(in: "to_code", of: row, isNeeded: kind != .removed),
                    kind: kind,
                    note: row["note_en"].isEmpty ? nil : row["note_en"],
                    basis: try row.value("basis")
                )
            )
        }
        return changes
    }
}

extension DiffCodes {
    /// The item that a cell names; nil where it has to be empty.
    fileprivate func code(
        in column: String,
        of row: KeyedRow,
        isNeeded: Bool
    ) throws(Refusal) -> String? {
        guard row[column].trimmingSpaces.isEmpty != isNeeded else {
            throw row.refusal(.value(row[column], column: column))
        }
        guard isNeeded else { return nil }
        return try path(of: row[column].trimmingSpaces, in: row)
    }
}
