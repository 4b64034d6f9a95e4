/// How one text became another, word by word.
public struct WordChanges: Hashable, Sendable {
    /// The stretches in order.
    ///
    /// The kept and the added ones together are the new text, letter by letter.
    public let runs: [Run]

    /// A stretch of words with the spaces and punctuation after them.
    public enum Run: Hashable, Sendable {
        /// Both texts have it; as the new one prints it.
        case kept(String)
        /// Only the old text has it.
        case removed(String)
        /// Only the new text has it.
        case added(String)
    }

    /// The longest text, in words, whose words are compared one by one.
    private static let mostWords = 2_000

    /// Compares two texts; letter case, punctuation and the way accents are encoded do not count.
    public init(from old: String, to new: String) {
        let (old, new) = (PrintedWord.words(of: old), PrintedWord.words(of: new))
        guard max(old.count, new.count) <= Self.mostWords else {
            runs = [.removed(old.map(\.text).joined()), .added(new.map(\.text).joined())]
            return
        }
        var removed: Set<Int> = []
        var added: Set<Int> = []
        let start = zip(old, new).prefix { $0 == $1 }.count
        let (oldRest, newRest) = (old.dropFirst(start), new.dropFirst(start))
        let end = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 }.count
        for change in newRest.dropLast(end).difference(from: oldRest.dropLast(end)) {
            switch change {
            case .remove(let place, _, _): removed.insert(start + place)
            case .insert(let place, _, _): added.insert(start + place)
            }
        }
        runs = Self.runs(old, new, removed: removed, added: added)
    }

    /// Whether the words are the same.
    public var isEmpty: Bool {
        runs.allSatisfy { run in
            if case .kept = run { true } else { false }
        }
    }

    private static func runs(
        _ old: [PrintedWord],
        _ new: [PrintedWord],
        removed: Set<Int>,
        added: Set<Int>
    ) -> [Run] {
        var runs: [Run] = []
        var (oldPlace, newPlace) = (0, 0)
        while oldPlace < old.count || newPlace < new.count {
            let start = (oldPlace, newPlace)
            while removed.contains(oldPlace) { oldPlace += 1 }
            while added.contains(newPlace) { newPlace += 1 }
            let gone = old[start.0..<oldPlace].map(\.text).joined()
            let come = new[start.1..<newPlace].map(\.text).joined()
            if !gone.isEmpty { runs.append(.removed(gone)) }
            if !come.isEmpty { runs.append(.added(come)) }
            let first = newPlace
            while oldPlace < old.count, newPlace < new.count, !removed.contains(oldPlace),
                !added.contains(newPlace)
            {
                oldPlace += 1
                newPlace += 1
            }
            let kept = new[first..<newPlace].map(\.text).joined()
            if !kept.isEmpty { runs.append(.kept(kept)) }
        }
        return runs
    }
}

/// A word as it is printed, with what follows it up to the next; equal when the words are.
private struct PrintedWord: Hashable {
    let text: String
    let form: String

    static func == (left: Self, right: Self) -> Bool { left.form == right.form }

    func hash(into hasher: inout Hasher) { hasher.combine(form) }

    /// The words of a text; what stands before the first belongs to the first.
    static func words(of text: String) -> [PrintedWord] {
        var starts: [(place: String.Index, form: String)] = []
        WordSplitter.forEach(in: text) { role, part in
            if role == .unspaced {
                for place in part.indices {
                    starts.append((place, WordForm.normal(part[place...place])))
                }
            } else {
                starts.append((part.startIndex, WordForm.normal(part)))
            }
        }
        guard !starts.isEmpty else {
            return text.isEmpty ? [] : [PrintedWord(text: text, form: text)]
        }
        starts[0].place = text.startIndex
        let ends = starts.dropFirst().map(\.place) + [text.endIndex]
        return zip(starts, ends).map { start, end in
            PrintedWord(text: String(text[start.place..<end]), form: start.form)
        }
    }
}
