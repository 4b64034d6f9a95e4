package import AltasCore

/// The file in which people settle what a comparison could not.
///
/// It opens in a spreadsheet. The columns `class`, `sureness`, `why`, `from_text` and `to_text` are
/// for people and are not read back; the order of rows and columns does not matter; a row without a verdict is
/// open.
package enum SettlementTable {
    static let columns = [
        "from_code", "to_code", "class", "sureness", "why", "from_text", "to_text", "verdict",
        "reason", "settled_by",
    ]

    /// The longest reason, in characters.
    private static let longestReason = 2_000

    /// What people settled in the file, in its order.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when a column is missing, a verdict is no
    ///   such word, has no reason or names no items, or a code is not in its edition or means
    ///   several items.
    package static func read(
        _ file: SourceFile,
        from old: EditionTree,
        to new: EditionTree
    ) throws(Refusal) -> [Settlement] {
        let table = try KeyedTable(file, required: ["from_code", "to_code", "verdict", "reason"])
        let (oldCodes, newCodes) = (DiffCodes(old), DiffCodes(new))
        var settlements: [Settlement] = []
        for row in table.rows where !row["verdict"].trimmingSpaces.isEmpty {
            guard let verdict = VerdictWord.read(row["verdict"]) else {
                throw row.refusal(.value(row["verdict"], column: "verdict"))
            }
            let from = try oldCodes.paths(in: "from_code", of: row)
            let to = try newCodes.paths(in: "to_code", of: row)
            try refuseMissingItems(from, to, verdict, in: row)
            settlements.append(
                Settlement(
                    from: from,
                    to: to,
                    verdict: verdict,
                    reason: try reason(in: row),
                    settledBy: text("settled_by", of: row)
                )
            )
        }
        return settlements
    }

    /// Nothing is equivalent to nothing; but that something has no counterpart can be confirmed.
    private static func refuseMissingItems(
        _ from: [String],
        _ to: [String],
        _ verdict: Settlement.Verdict,
        in row: KeyedRow
    ) throws(Refusal) {
        let isBare =
            verdict == .equivalent ? from.isEmpty || to.isEmpty : from.isEmpty && to.isEmpty
        guard isBare else { return }
        throw row.refusal(.value("", column: from.isEmpty ? "from_code" : "to_code"))
    }

    private static func reason(in row: KeyedRow) throws(Refusal) -> String {
        guard let reason = text("reason", of: row), reason.count <= longestReason else {
            throw row.refusal(.value(String(row["reason"].prefix(80)), column: "reason"))
        }
        return reason
    }

    private static func text(_ column: String, of row: KeyedRow) -> String? {
        let text = SpreadsheetFormula.withoutApostrophe(row[column]) ?? row[column]
        return text.trimmingSpaces.isEmpty ? nil : text.trimmingSpaces
    }
}
