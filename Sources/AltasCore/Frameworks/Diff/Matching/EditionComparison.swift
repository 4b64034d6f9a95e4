/// Two editions, made ready to be compared.
struct EditionComparison {
    let left: WordedEdition
    let right: WordedEdition
    let scale: LikenessScale
    /// The languages that both editions have, by tag.
    let languages: [String]
    /// The number of the language that both were written in; nil when it was not the same.
    private let original: Int32?

    init(from old: EditionTree, to new: EditionTree) {
        languages = old.languages.intersection(new.languages).sorted()
        var vocabulary = Vocabulary()
        left = WordedEdition(old, languages: languages, vocabulary: &vocabulary)
        right = WordedEdition(new, languages: languages, vocabulary: &vocabulary)
        scale = LikenessScale([left, right], stemCount: vocabulary.stemCount)
        let language = old.edition.details.language
        original =
            language == new.edition.details.language
            ? languages.firstIndex(of: language).map { Int32(truncatingIfNeeded: $0) } : nil
    }

    /// How much of the words of some items and some others is shared, from 0 to 1.
    func likeness(_ lefts: [Int], _ rights: [Int]) -> Double {
        if lefts.count == 1, rights.count == 1, let key = left.textKey(of: lefts[0]),
            key == right.textKey(of: rights[0])
        {
            return 1
        }
        let ours = scale.profile(of: lefts, in: left)
        return Double(Overlap(ours, scale.profile(of: rights, in: right)).likeness)
    }

    /// In what the words of two items differ, in the order of the facets.
    ///
    /// A text that both have in their original language is compared in that one only: a new
    /// translation is no new standard.
    func wordFacets(_ place: Int, _ other: Int) -> [EditionDiff.Facet] {
        let titles = pairs(place, other) { $0.titleKey }
        let statements = pairs(place, other) { $0.statementKey }
        let isRetitled = titles.contains { $0.titleKey != $1.titleKey }
        let isRestated = statements.contains { $0.statementKey != $1.statementKey }
        if !statements.isEmpty {
            let title: [EditionDiff.Facet] = isRetitled ? [.retitled] : []
            return title
                + (isRestated ? [content(statements) { $0.titleEnd..<$0.stems.upperBound }] : [])
        }
        let hasStatement = left.texts[place].contains { $0.statementKey != nil }
        let hadStatement = right.texts[other].contains { $0.statementKey != nil }
        if isRetitled || hasStatement != hadStatement {
            return [content(pairs(place, other) { $0.titleKey ?? $0.statementKey }) { $0.stems }]
        }
        return []
    }

    /// The texts of two items in the languages in which both have a field.
    private func pairs(
        _ place: Int,
        _ other: Int,
        having field: (WordedText) -> Int?
    ) -> [(WordedText, WordedText)] {
        let found = left.texts[place].compactMap { text -> (WordedText, WordedText)? in
            guard field(text) != nil else { return nil }
            return right.texts[other].first { $0.language == text.language && field($0) != nil }
                .map { (text, $0) }
        }
        let own = found.filter { $0.0.language == original }
        return own.isEmpty ? found : own
    }

    private func content(
        _ texts: [(WordedText, WordedText)],
        in part: (WordedText) -> Range<Int32>
    ) -> EditionDiff.Facet {
        var balance: [Int: Int] = [:]
        for (old, new) in texts {
            let language = Int(old.language) << 32
            for place in part(old) {
                balance[language | Int(left.stems[Int(place)]), default: 0] -= 1
            }
            for place in part(new) {
                balance[language | Int(right.stems[Int(place)]), default: 0] += 1
            }
        }
        switch (balance.values.contains { $0 < 0 }, balance.values.contains { $0 > 0 }) {
        case (true, false): return .narrowed
        case (false, true): return .expanded
        default: return .rephrased
        }
    }
}
