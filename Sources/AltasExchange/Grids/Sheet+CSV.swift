extension Sheet {
    /// The sheet for a spreadsheet, with its own words in `en`, `es`, `nb` or `da`, and English for
    /// any other tag.
    ///
    /// ``GridReader`` reads it back. Where the comma is the decimal sign, `;` stands between the
    /// cells.
    package func csv(in language: String) -> String {
        let hasDecimalComma = ["es", "nb", "da"].contains(language)
        return CSVWriter.spreadsheet(delimiter: hasDecimalComma ? .semicolon : .comma)
            .text(preamble(in: language) + [header(in: language), wording] + learners.map(row))
    }

    private func preamble(in language: String) -> [[String]] {
        settings.map { line in
            let word = GridWord.setting(line.setting).word(in: language)
            return line.words.isEmpty ? [word, line.value] : [word, line.value, line.words]
        }
    }

    private func header(in language: String) -> [String] {
        let words = [GridWord.learner, .name, .note].map { $0.word(in: language) }
        return words[..<2] + items.map(\.heading) + words[2...]
    }

    private var wording: [String] { ["", ""] + items.map(\.words) + [""] }

    private func row(_ learner: Learner) -> [String] {
        let missing = max(0, items.count - learner.cells.count)
        let cells = learner.cells.prefix(items.count) + Array(repeating: "", count: missing)
        return [learner.code, learner.name] + cells + [""]
    }
}
