extension Matching {
    /// Puts items together when most of what stands under them belongs together, from the bottom
    /// up.
    ///
    /// - Parameter sameText: whether only items of the same text are.
    mutating func matchParents(sameText: Bool) {
        for place in left.tree.items.indices.reversed()
        where isOpen(left: place) && !left.children[place].isEmpty {
            guard let other = counterpart(of: place),
                !sameText || left.textKey(of: place) == right.textKey(of: other)
            else { continue }
            pairParents(place, other)
        }
    }

    private mutating func pairParents(_ place: Int, _ other: Int) {
        let isSame = left.textKey(of: place) == right.textKey(of: other)
        let isBorneOut =
            haveOneCode(place, other)
            || overlap(place, other).likeness >= LikenessRule.leastWithCode
        pair(place, other, .structure, isSame ? .certain : isBorneOut ? .likely : .doubtful)
    }

    /// The open right item under which most of an item's children are found, and most of whose
    /// children are its.
    private func counterpart(of place: Int) -> Int? {
        let ours = left.children[place].compactMap { child in
            rightOf[child].flatMap { right.parents[$0] }
        }
        guard let other = Self.majority(ours, of: left.children[place].count),
            isOpen(right: other)
        else { return nil }
        let theirs = right.children[other].compactMap { child in
            leftOf[child].flatMap { left.parents[$0] }
        }
        return Self.majority(theirs, of: right.children[other].count) == place ? other : nil
    }

    /// The value that makes up more than half of so many.
    private static func majority(_ values: [Int], of count: Int) -> Int? {
        let tally = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
        return tally.first { $0.value * 2 > count }?.key
    }
}
