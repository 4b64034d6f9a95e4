package import AltasCore

/// The words for a verdict on whether a new item is equivalent to an old one.
package enum VerdictWord {
    /// What the text means in any of the four languages, or nil when it is no verdict.
    package static func read(_ text: String) -> Settlement.Verdict? { words[text] }

    /// The word that we write for a verdict in a language; English where it is none of the four.
    package static func word(for verdict: Settlement.Verdict, in language: String) -> String {
        words.word(for: verdict, in: language)
    }

    /// Every word that is understood, for suggestions.
    package static var accepted: [String] { words.words }

    static let words = WordTable<Settlement.Verdict>([
        .init(
            .equivalent,
            en: "equivalent",
            es: "equivalente",
            nb: "likeverdig, tilsvarende",
            da: "ækvivalent, ligeværdig, tilsvarende"
        ),
        .init(
            .notEquivalent,
            en: "not equivalent, not-equivalent, notEquivalent",
            es: "no equivalente",
            nb: "ikke likeverdig, ikke tilsvarende",
            da: "ikke ækvivalent, ikke ligeværdig, ikke tilsvarende"
        ),
    ])
}
