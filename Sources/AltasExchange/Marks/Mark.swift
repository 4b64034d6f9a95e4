/// What an assessor writes into a cell.
package enum Mark: String, Hashable, Sendable, Codable, CaseIterable {
    /// Shown.
    case met
    /// Tried and not shown yet.
    case notYet = "not-yet"
    /// Not looked at: nothing is recorded.
    case notSeen = "not-seen"

    /// What the text means in any of the four languages, or nil when it is no mark.
    ///
    /// An empty cell is ``notSeen``. `x`, `?`, `1` and `0` are refused: some mean yes by them, some
    /// no.
    package static func read(_ text: String) -> Mark? {
        text.folded.isEmpty ? .notSeen : words[text]
    }

    /// Every word that is understood, for suggestions.
    package static var accepted: [String] { words.words }

    /// The word that we write for this mark in a language; English where it is none of the four.
    package func word(in language: String) -> String {
        Self.words.word(for: self, in: language)
    }

    static let words = WordTable<Mark>([
        .init(
            .met,
            en: "met, m, yes, y, ok, ✓, ✔, achieved, pass",
            es: "alcanzado, alcanzada, a, apto, apta, sí, s",
            nb: "oppfylt, o, godkjent, g, bestått, b, ja, j",
            da: "opfyldt, o, godkendt, g, bestået, b, ja, j"
        ),
        .init(
            .notYet,
            en: "not yet, not-yet, n, ny, no, ✗, ✘, not met, not achieved",
            es: "todavía no, t, no apto, no apta, no alcanzado, no alcanzada, no",
            nb: "ikke ennå, ikke, i, ie, nei, n, ei, ikke oppfylt, ikke godkjent, ikke bestått, ib",
            da: "endnu ikke, ikke, i, ie, nej, n, ikke opfyldt, ikke godkendt, ikke bestået, ib"
        ),
        .init(
            .notSeen,
            en: "not seen, ns, -, –, —, −",
            es: "no visto, no vista, nv",
            nb: "ikke sett, is",
            da: "ikke set, is"
        ),
    ])
}
