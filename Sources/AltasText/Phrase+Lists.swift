extension Phrase {
    /// Some of which one is enough: `OBS, SIM or PROD`.
    static func alternatives(_ words: [String]) -> Phrase {
        guard let last = words.last, words.count > 1 else { return Phrase(same: words.joined()) }
        let others = words.dropLast().joined(separator: ", ")
        return Phrase(
            en: "\(others) or \(last)",
            es: "\(others) \(beginsWithO(last) ? "u" : "o") \(last)",
            nb: "\(others) eller \(last)",
            da: "\(others) eller \(last)"
        )
    }

    /// Whether Spanish says `u` and not `o` before the word: `SIM u OBS`, `7 u 8`.
    private static func beginsWithO(_ word: String) -> Bool {
        let word = word.lowercased()
        return ["o", "ó", "ho", "8"].contains { word.hasPrefix($0) }
    }
}
