/// Numbers for the words of two editions, so that they are compared as integers.
struct Vocabulary {
    private var entries: [Substring: Entry] = [:]
    private var words: [String: Int32] = [:]
    private var stems: [String: Int32] = [:]

    /// What a stretch of text amounts to.
    private struct Entry {
        let word: Int32
        let stems: [Int32]
    }

    /// How many stems there are; their numbers count from 0.
    var stemCount: Int { stems.count }

    /// Adds the stems of a text to `sequence`, and answers a value that only texts of the same
    /// words share.
    mutating func read(_ text: String, into sequence: inout [Int32]) -> Int {
        var hasher = Hasher()
        var count = 0
        WordSplitter.forEach(in: text) { role, part in
            let entry = entry(for: part, role: role)
            hasher.combine(entry.word)
            sequence += entry.stems
            count += 1
        }
        if count == 0 { hasher.combine(text) }
        return hasher.finalize()
    }

    /// The stems of a stretch of a text that was read before; none for any other.
    func stems(of part: Substring) -> [Int32] { entries[part]?.stems ?? [] }

    private mutating func entry(for part: Substring, role: WordSplitter.Role) -> Entry {
        if let entry = entries[part] { return entry }
        let normal = WordForm.normal(part)
        let forms = role == .unspaced ? WordForm.pairs(normal) : [WordForm.stem(normal)]
        let entry = Entry(
            word: Self.number(of: normal, in: &words),
            stems: forms.map { Self.number(of: $0, in: &stems) }
        )
        entries[part] = entry
        return entry
    }

    private static func number(of form: String, in table: inout [String: Int32]) -> Int32 {
        if let number = table[form] { return number }
        let number = Int32(truncatingIfNeeded: table.count)
        table[form] = number
        return number
    }
}
