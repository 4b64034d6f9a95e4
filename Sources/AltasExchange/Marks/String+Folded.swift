extension String {
    /// The text in lower case, without accents, with single spaces: what two spellings of a word
    /// have in common.
    package var folded: String {
        let plain = lowercased().reduce(into: "") { text, letter in
            if let base = Self.baseLetters[letter] {
                text += base
            } else {
                text.unicodeScalars += letter.unicodeScalars.filter { !Self.unseen.contains($0) }
            }
        }
        return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The letters of our four languages, and of their neighbours, that people also type without an
    /// accent.
    private static let baseLetters: [Character: String] = [
        "á": "a", "à": "a", "â": "a", "ä": "a", "å": "a", "ã": "a", "æ": "ae",
        "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i", "ì": "i", "ï": "i",
        "ó": "o", "ò": "o", "ô": "o", "ö": "o", "õ": "o", "ø": "o",
        "ú": "u", "ù": "u", "ü": "u", "ñ": "n", "ç": "c",
    ]

    /// What leaves no mark on paper: the selectors of an emoji's look, and a stray byte order mark.
    private static let unseen: Set<Unicode.Scalar> = [
        "\u{FE0E}", "\u{FE0F}", "\u{FEFF}", "\u{200B}",
    ]
}
