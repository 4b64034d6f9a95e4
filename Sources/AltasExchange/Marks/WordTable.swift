internal import AltasCore

/// Words of four languages with what each means, whatever its case and accents.
struct WordTable<Meaning: Hashable & Sendable>: Sendable {
    private let entries: [Entry]
    private let meanings: [String: Meaning]
    /// Words that were given two meanings; always empty in a table that is right.
    let collisions: [String]

    /// The words for one meaning, by language, separated by commas; the first of each is the one we
    /// write.
    struct Entry: Sendable {
        let meaning: Meaning
        let words: [String: [String]]

        init(_ meaning: Meaning, en: String, es: String, nb: String, da: String) {
            self.meaning = meaning
            words = ["en": en, "es": es, "nb": nb, "da": da].mapValues { list in
                list.split(separator: ",").map { String($0).trimmingSpaces }
            }
        }
    }

    /// Indexes the words.
    init(_ entries: [Entry]) {
        self.entries = entries
        var meanings: [String: Meaning] = [:]
        var collisions: [String] = []
        for entry in entries {
            for word in entry.words.values.joined() {
                let held = meanings.updateValue(entry.meaning, forKey: word.folded)
                if let held, held != entry.meaning { collisions.append(word) }
            }
        }
        self.meanings = meanings
        self.collisions = collisions
    }

    /// What a word means, or nil when it is none of the table.
    subscript(_ text: String) -> Meaning? { meanings[text.folded] }

    /// The word that we write, in English where the language is none of the four.
    func word(for meaning: Meaning, in language: String) -> String {
        let words = entries.first { $0.meaning == meaning }?.words
        return (words?[language] ?? words?["en"])?.first ?? ""
    }

    /// Every word, in the order of the table and of the languages' tags.
    var words: [String] {
        var seen: Set<String> = []
        return entries.flatMap { entry in
            entry.words.sorted { $0.key < $1.key }.flatMap(\.value)
        }.filter { seen.insert($0).inserted }
    }
}
