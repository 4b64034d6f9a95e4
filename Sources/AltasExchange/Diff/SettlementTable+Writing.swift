package import AltasCore

extension SettlementTable {
    /// The file for a spreadsheet: what is settled, and what is still open; all changes where
    /// `isComplete`.
    ///
    /// The words are shown in `language` where both editions have it, and `;` stands between the
    /// cells where its comma is the decimal sign. Whatever was settled is written again, even if it
    /// no longer meets a change.
    package static func csv(
        _ diff: EditionDiff,
        language: String,
        isComplete: Bool = false
    ) -> String {
        let (oldCodes, newCodes) = (DiffCodes(diff.from), DiffCodes(diff.to))
        func codes(of settlement: Settlement) -> [String] {
            [oldCodes.cell(settlement.from), newCodes.cell(settlement.to)]
        }
        let listed = diff.changes.filter {
            isComplete || $0.awaitsVerdict || !$0.settlements.isEmpty
        }
        var rows = [columns]
        for change in listed {
            let facts = facts(of: change, in: diff, language: language)
            if change.settlements.isEmpty {
                let codes = [oldCodes.cell(change.old), newCodes.cell(change.new)]
                rows.append(codes + facts + ["", "", ""])
            }
            rows += change.settlements.map { codes(of: $0) + facts + verdict(of: $0) }
        }
        let used = Set(listed.flatMap(\.settlements))
        let idle = diff.settlements.filter { !used.contains($0) }
        rows += idle.map { codes(of: $0) + ["", "", "", ""] + verdict(of: $0) }
        let hasDecimalComma = ["es", "nb", "da"].contains(language)
        return CSVWriter.spreadsheet(delimiter: hasDecimalComma ? .semicolon : .comma).text(rows)
    }

    private static func verdict(of settlement: Settlement) -> [String] {
        [settlement.verdict.rawValue, settlement.reason, settlement.settledBy ?? ""]
    }

    /// The class, how sure it is, why, and the words.
    private static func facts(
        of change: EditionDiff.Change,
        in diff: EditionDiff,
        language: String
    ) -> [String] {
        let facets = change.facets.map(\.rawValue).joined(separator: ", ")
        return [
            facets.isEmpty ? change.kind.rawValue : "\(change.kind.rawValue): \(facets)",
            change.sureness.rawValue,
            change.evidence.rawValue,
            words(of: change, in: diff, language: language),
        ]
    }

    /// The texts with what was removed as `[-…-]` and what was added as `{+…+}`, as `wdiff` writes
    /// them.
    private static func words(
        of change: EditionDiff.Change,
        in diff: EditionDiff,
        language: String
    ) -> String {
        let rewordings = diff.words(of: change, in: language).map { $0.words.marked }
        guard rewordings.isEmpty else { return rewordings.joined(separator: "\n") }
        let items = change.new.compactMap { diff.to[$0] } + change.old.compactMap { diff.from[$0] }
        return items.first?.title.best(for: language)?.text ?? ""
    }
}

extension WordChanges {
    /// The text with what was removed as `[-…-]` and what was added as `{+…+}`.
    package var marked: String {
        runs.map { run in
            switch run {
            case .kept(let text): text
            case .removed(let text): Self.marked(text, "[-", "-]")
            case .added(let text): Self.marked(text, "{+", "+}")
            }
        }.joined()
    }

    /// The marks stand close to the words, and the spaces after them.
    private static func marked(_ text: String, _ opening: String, _ closing: String) -> String {
        let trailing = text.reversed().prefix { $0.isWhitespace }.count
        return opening + text.dropLast(trailing) + closing + (trailing > 0 ? " " : "")
    }
}
