/// Proposes which items of two editions to compare, so that not every one meets every other.
///
/// Two items are proposed when they share words, or runs of two or three words, that few others
/// have. It is symmetric: exchanging the editions exchanges the pairs.
struct CandidateFinder {
    private let left: WordedEdition
    private let right: WordedEdition

    /// How many proposals an item may cause, on average.
    private static let budgetForEach = 16

    init(_ left: WordedEdition, _ right: WordedEdition) {
        self.left = left
        self.right = right
    }

    /// Pairs of a left and a right place, in order, each once.
    func pairs(_ lefts: [Int], _ rights: [Int]) -> [(left: Int, right: Int)] {
        guard !lefts.isEmpty, !rights.isEmpty else { return [] }
        let (ours, theirs) = (Self.marks(of: lefts, in: left), Self.marks(of: rights, in: right))
        var budget = Self.budgetForEach * (lefts.count + rights.count)
        var pairs: [UInt64] = []
        for meeting in Self.meetings(ours, theirs) {
            guard meeting.size <= budget else { break }
            budget -= meeting.size
            for mark in ours[meeting.ours] {
                for other in theirs[meeting.theirs] {
                    pairs.append(UInt64(mark.place) << 32 | UInt64(other.place))
                }
            }
        }
        pairs.sort()
        var last: UInt64?
        return pairs.compactMap { pair in
            defer { last = pair }
            return pair == last ? nil : (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
        }
    }

    /// A word, or a run of words, that an item has.
    private struct Mark {
        let key: UInt64
        let place: UInt32
    }

    /// Where the items are that have one mark.
    private struct Meeting {
        let ours: Range<Int>
        let theirs: Range<Int>
        let key: UInt64
        var size: Int { ours.count * theirs.count }
    }

    private static func marks(of places: [Int], in edition: WordedEdition) -> [Mark] {
        var marks: [Mark] = []
        for place in places {
            for text in edition.texts[place] {
                var (first, second): (UInt64, UInt64) = (0, 0)
                for stem in edition.stems[text.stems] {
                    let third = UInt64(stem) + 1
                    let owner = UInt32(truncatingIfNeeded: place)
                    marks.append(Mark(key: third, place: owner))
                    if second != 0 { marks.append(Mark(key: second << 21 ^ third, place: owner)) }
                    if first != 0 {
                        marks.append(Mark(key: first << 42 ^ second << 21 ^ third, place: owner))
                    }
                    (first, second) = (second, third)
                }
            }
        }
        marks.sort { $0.key != $1.key ? $0.key < $1.key : $0.place < $1.place }
        return marks
    }

    /// The marks that both have, the rarest first.
    private static func meetings(_ ours: [Mark], _ theirs: [Mark]) -> [Meeting] {
        var meetings: [Meeting] = []
        var (place, other) = (0, 0)
        while place < ours.count, other < theirs.count {
            let key = ours[place].key
            let end = ours[place...].firstIndex { $0.key != key } ?? ours.count
            while other < theirs.count, theirs[other].key < key { other += 1 }
            let start = other
            while other < theirs.count, theirs[other].key == key { other += 1 }
            if start < other {
                meetings.append(.init(ours: place..<end, theirs: start..<other, key: key))
            }
            place = end
        }
        return meetings.sorted { $0.size != $1.size ? $0.size < $1.size : $0.key < $1.key }
    }
}
