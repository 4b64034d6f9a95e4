/// How much each word says: the fewer items have it, the more.
struct LikenessScale {
    private let weights: [Float]
    /// How many texts there are.
    private let total: Int32

    /// How much more a word counts in a title.
    private static let titleFactor: Float = 2

    /// Counts in how many texts of both editions each stem stands.
    init(_ editions: [WordedEdition], stemCount: Int) {
        var counts = [Int32](repeating: 0, count: stemCount)
        var lastSeen = [Int32](repeating: -1, count: stemCount)
        var total: Int32 = 0
        for edition in editions {
            for text in edition.texts.all {
                for stem in edition.stems(of: text) where lastSeen[Int(stem)] != total {
                    lastSeen[Int(stem)] = total
                    counts[Int(stem)] += 1
                }
                total += 1
            }
        }
        let count = total
        weights = counts.map { Self.weight(of: $0, in: count) }
        self.total = count
    }

    /// How much a word says that so many texts have, outside titles.
    func weight(ofCount count: Int) -> Float {
        Self.weight(of: Int32(truncatingIfNeeded: count), in: total)
    }

    /// The logarithm to base 2 of one more than total / count, to the next whole number below, with
    /// its fraction linear; the same on every machine.
    private static func weight(of count: Int32, in total: Int32) -> Float {
        let ratio = 1 + Float(total) / Float(max(1, count))
        return Float(ratio.exponent) + ratio.significand - 1
    }

    /// How many texts were counted.
    var textCount: Int { Int(total) }

    /// How much a stem says.
    func weight(of stem: Int32) -> Float { weights[Int(stem)] }

    /// The words of an item with their weights.
    func profile(of place: Int, in edition: WordedEdition) -> WordProfile {
        profile(of: [place], in: edition)
    }

    /// The words of several items together, with their weights.
    func profile(of places: [Int], in edition: WordedEdition) -> WordProfile {
        var words: [WordProfile.Word] = []
        for text in places.lazy.flatMap({ edition.texts[$0] }) {
            words.reserveCapacity(words.count + text.stems.count)
            for index in text.stems {
                let stem = edition.stems[Int(index)]
                let factor = index < text.titleEnd ? Self.titleFactor : 1
                let weight = weights[Int(stem)] * factor
                words.append(.init(stem, in: Int(text.language), weight: weight))
            }
        }
        return WordProfile(words)
    }
}

/// The words of an item with their weights, in order, each once.
struct WordProfile {
    /// A word of one language: there are very many of them, so it takes eight bytes.
    struct Word {
        /// Its language and its number; the first 64 languages and 67 million words are told apart.
        let key: UInt32
        /// How much it says.
        let weight: Float

        /// The bits of the key that number the word.
        private static let bits: UInt32 = 26

        init(_ stem: Int32, in language: Int, weight: Float) {
            let number = UInt32(truncatingIfNeeded: stem) & (1 << Self.bits - 1)
            key = UInt32(truncatingIfNeeded: language) << Self.bits | number
            self.weight = weight
        }

        /// The number of its language.
        var language: Int { Int(key >> Self.bits) }

        /// The number of its stem.
        var stem: Int32 { Int32(truncatingIfNeeded: key & (1 << Self.bits - 1)) }
    }

    /// The words, by key.
    private(set) var words: [Word] = []

    /// Orders the words; of one that stands twice, the heavier counts.
    init(_ unordered: [Word]) {
        words = unordered
        words.sort { $0.key != $1.key ? $0.key < $1.key : $0.weight > $1.weight }
        var kept = 0
        for place in words.indices where kept == 0 || words[kept - 1].key != words[place].key {
            words[kept] = words[place]
            kept += 1
        }
        words.removeSubrange(kept...)
    }
}

/// What two items have in common.
struct Overlap {
    /// The weight of what both have.
    private(set) var shared: Float = 0
    /// The weight of the left one, in the languages that both have.
    private(set) var left: Float = 0
    /// The weight of the right one, in the languages that both have.
    private(set) var right: Float = 0

    /// Compares two items, in time linear in their words.
    init(_ left: WordProfile, _ right: WordProfile) {
        var (first, second) = (left.words[...], right.words[...])
        while let language = first.first?.language {
            let ours = first.prefix { $0.language == language }
            first = first[ours.endIndex...]
            second = second.drop { $0.language < language }
            let theirs = second.prefix { $0.language == language }
            if !theirs.isEmpty { add(ours, theirs) }
        }
    }

    /// How much of both is shared, from 0 to 1.
    var likeness: Float { left + right > 0 ? 2 * shared / (left + right) : 0 }

    /// How much of the one that says less the other has, from 0 to 1.
    var containment: Float { min(left, right) > 0 ? shared / min(left, right) : 0 }

    private mutating func add(
        _ ours: ArraySlice<WordProfile.Word>,
        _ theirs: ArraySlice<WordProfile.Word>
    ) {
        var (place, other) = (ours.startIndex, theirs.startIndex)
        left += ours.reduce(0) { $0 + $1.weight }
        right += theirs.reduce(0) { $0 + $1.weight }
        while place < ours.endIndex, other < theirs.endIndex {
            if ours[place].key == theirs[other].key {
                shared += min(ours[place].weight, theirs[other].weight)
                place += 1
                other += 1
            } else if ours[place].key < theirs[other].key {
                place += 1
            } else {
                other += 1
            }
        }
    }
}
