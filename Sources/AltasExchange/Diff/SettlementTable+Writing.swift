internal import AltasCore

extension SettlementTable {
    /// The file for a spreadsheet: a row for each question, or for each decision on it.
    ///
    /// The verdicts are written in `language`, and `;` stands between the cells where its comma is
    /// the decimal sign.
    ///
    /// - Parameters:
    ///   - questions: what is open, and what is settled.
    ///   - old: the old edition's slug, which stands before its codes.
    ///   - new: the new edition's slug, which stands before its codes.
    ///   - language: the reader's.
    /// - Returns: the text of the file.
    package static func csv(
        _ questions: [SettlementQuestion],
        from old: String,
        to new: String,
        language: String
    ) -> String {
        func codes(_ from: [String], _ to: [String]) -> [String] {
            [DiffCodes.cell(from, of: old), DiffCodes.cell(to, of: new)]
        }
        var rows = [columns]
        for question in questions {
            let facts = question.facts
            if question.settlements.isEmpty {
                rows.append(codes(question.from, question.to) + facts + ["", "", ""])
            }
            for settlement in question.settlements {
                let decision = cells(of: settlement, in: language)
                rows.append(codes(settlement.from, settlement.to) + facts + decision)
            }
        }
        let hasDecimalComma = ["es", "nb", "da"].contains(language)
        return CSVWriter.spreadsheet(delimiter: hasDecimalComma ? .semicolon : .comma).text(rows)
    }

    private static func cells(of settlement: Settlement, in language: String) -> [String] {
        let verdict = VerdictWord.word(for: settlement.verdict, in: language)
        return [verdict, settlement.reason, settlement.settledBy ?? ""]
    }
}

extension SettlementQuestion {
    fileprivate var facts: [String] { [guess, sureness, why, oldText, newText] }
}
