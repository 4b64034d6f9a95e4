/// Proposes which items of two editions to compare, so that not every one meets every other.
///
/// Two items are proposed when they share words, or runs of two or three words, that few others
/// have. It is symmetric: exchanging the editions exchanges the pairs.
struct CandidateFinder {
    private let left: WordedEdition
    private let right: WordedEdition
    private let lefts: [Int]
    private let rights: [Int]

    /// How many proposals an item may cause, on average.
    private static let budgetForEach = 16
    /// How many marks of one side are looked at together; more would take much memory.
    private static let mostMarks = 2_000_000

    /// Looks among these places.
    init(_ left: WordedEdition, _ right: WordedEdition, _ lefts: [Int], _ rights: [Int]) {
        self.left = left
        self.right = right
        self.lefts = lefts
        self.rights = rights
    }

    /// The pairs, in order, each once.
    func pairs() -> [Couple] {
        guard !lefts.isEmpty, !rights.isEmpty else { return [] }
        let limit = sizeLimit()
        var pairs: [Couple] = []
        forEachMeeting { ours, theirs in
            guard ours.count * theirs.count <= limit else { return }
            for mark in ours {
                for other in theirs { pairs.append(Couple(left: mark.place, right: other.place)) }
            }
        }
        pairs.sort()
        pairs.removeRepeats()
        return pairs
    }

    /// Up to which size all meetings together stay within the budget: the rarest marks say most.
    private func sizeLimit() -> Int {
        var counts: [Int: Int] = [:]
        forEachMeeting { ours, theirs in counts[ours.count * theirs.count, default: 0] += 1 }
        var budget = Self.budgetForEach * (lefts.count + rights.count)
        var limit = 0
        for (size, count) in counts.sorted(by: { $0.key < $1.key }) {
            guard size * count <= budget else { break }
            budget -= size * count
            limit = size
        }
        return limit
    }

    // MARK: Marks

    /// A word, or a run of words, that an item has.
    private struct Mark {
        let key: UInt64
        let place: UInt32
    }

    /// Calls `body` with the items that have one mark, for each mark that both sides have.
    private func forEachMeeting(_ body: (ArraySlice<Mark>, ArraySlice<Mark>) -> Void) {
        let words = max(wordCount(lefts, left), wordCount(rights, right))
        let parts = UInt64(1 + 3 * words / Self.mostMarks)
        for part in 0..<parts {
            let ours = marks(lefts, left, part: part, of: parts)
            let theirs = marks(rights, right, part: part, of: parts)
            var (place, other) = (0, 0)
            while place < ours.count, other < theirs.count {
                let key = ours[place].key
                let end = ours[place...].firstIndex { $0.key != key } ?? ours.count
                while other < theirs.count, theirs[other].key < key { other += 1 }
                let start = other
                while other < theirs.count, theirs[other].key == key { other += 1 }
                if start < other { body(ours[place..<end], theirs[start..<other]) }
                place = end
            }
        }
    }

    private func wordCount(_ places: [Int], _ edition: WordedEdition) -> Int {
        places.reduce(0) { count, place in
            edition.texts[place].reduce(count) { $0 + $1.stems.count }
        }
    }

    /// One of several parts of the marks of these places, by their keys.
    private func marks(
        _ places: [Int],
        _ edition: WordedEdition,
        part: UInt64,
        of parts: UInt64
    ) -> [Mark] {
        var marks: [Mark] = []
        func add(_ key: UInt64, _ place: Int) {
            guard key % parts == part else { return }
            marks.append(Mark(key: key, place: UInt32(truncatingIfNeeded: place)))
        }
        for place in places {
            for text in edition.texts[place] {
                var (first, second): (UInt64, UInt64) = (0, 0)
                for stem in edition.stems(of: text) {
                    let third = UInt64(stem) + 1
                    add(third, place)
                    if second != 0 { add(second << 21 ^ third, place) }
                    if first != 0 { add(first << 42 ^ second << 21 ^ third, place) }
                    (first, second) = (second, third)
                }
            }
        }
        marks.sort { $0.key != $1.key ? $0.key < $1.key : $0.place < $1.place }
        return marks
    }
}

/// A place of the left edition and one of the right: there are very many, so it takes eight bytes.
struct Couple: Comparable {
    let left: UInt32
    let right: UInt32

    init(left: UInt32, right: UInt32) {
        self.left = left
        self.right = right
    }

    init(_ left: Int, _ right: Int) {
        self.left = UInt32(truncatingIfNeeded: left)
        self.right = UInt32(truncatingIfNeeded: right)
    }

    static func < (one: Self, other: Self) -> Bool {
        one.left != other.left ? one.left < other.left : one.right < other.right
    }
}

extension [Couple] {
    /// Leaves each of a sorted list once.
    fileprivate mutating func removeRepeats() {
        var count = 0
        for place in indices where count == 0 || self[count - 1] != self[place] {
            self[count] = self[place]
            count += 1
        }
        removeSubrange(count...)
    }
}
