internal import Foundation

/// The forms in which words are compared.
enum WordForm {
    /// How many letters of a word count when two texts are only alike: endings differ more than
    /// stems.
    private static let stemLength = 6

    /// What two spellings of one word have in common: lower case, compatible forms as one.
    static func normal(_ word: Substring) -> String {
        guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word.lowercased() }
        let visible = word.unicodeScalars.filter { $0.properties.generalCategory != .format }
        return String(String.UnicodeScalarView(visible))
            .precomposedStringWithCompatibilityMapping.lowercased()
    }

    /// What inflected forms of a normal word often share: its beginning, without accents.
    static func stem(_ normal: String) -> String {
        guard !normal.utf8.allSatisfy({ $0 < 0x80 }) else {
            return String(normal.prefix(stemLength))
        }
        let plain = normal.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
        }
        return String(String(String.UnicodeScalarView(plain)).prefix(stemLength))
    }

    /// The overlapping pairs of letters of a text without spaces; the letter itself where it is
    /// alone.
    static func pairs(_ normal: String) -> [String] {
        let letters = Array(normal)
        guard letters.count > 1 else { return [normal] }
        return zip(letters, letters.dropFirst()).map { String([$0, $1]) }
    }
}
