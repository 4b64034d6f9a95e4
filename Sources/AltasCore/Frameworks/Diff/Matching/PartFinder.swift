/// Finds the items that became several, and the several that became one.
struct PartFinder {
    private let matching: Matching
    private let edges: [LikenessEdge]

    /// How much of a whole its parts must cover together.
    private static let leastCoverage: Float = 0.6
    /// From which coverage on it is likely.
    private static let likelyCoverage: Float = 0.85
    /// How much of the whole each further part must add.
    private static let leastGain: Float = 0.1

    /// Takes the pairs found so far, and everything that has something in common.
    init(_ matching: Matching, _ edges: [LikenessEdge]) {
        self.matching = matching
        self.edges = edges
    }

    /// A whole on one side with its parts on the other.
    private struct Candidate {
        let isSplit: Bool
        let whole: Int
        let parts: [Int]
        let coverage: Float
    }

    /// The groups, each item in at most one.
    func groups() -> [Matching.Group] {
        var candidates = candidates(isSplit: true) + candidates(isSplit: false)
        candidates.sort { first, second in
            guard first.coverage == second.coverage else { return first.coverage > second.coverage }
            return (first.whole, first.parts[0]) < (second.whole, second.parts[0])
        }
        var used: Set<[Int]> = []
        return candidates.compactMap { candidate in
            let side = candidate.isSplit ? 0 : 1
            let keys = [[side, candidate.whole]] + candidate.parts.map { [1 - side, $0] }
            guard used.isDisjoint(with: keys) else { return nil }
            used.formUnion(keys)
            return group(candidate)
        }
    }

    private func group(_ candidate: Candidate) -> Matching.Group {
        let parts = candidate.parts.sorted()
        return Matching.Group(
            lefts: candidate.isSplit ? [candidate.whole] : parts,
            rights: candidate.isSplit ? parts : [candidate.whole],
            sureness: candidate.coverage >= Self.likelyCoverage ? .likely : .doubtful
        )
    }

    private func candidates(isSplit: Bool) -> [Candidate] {
        var parts: [Int: [(part: Int, share: Float)]] = [:]
        for edge in edges {
            let (whole, part) = isSplit ? (edge.left, edge.right) : (edge.right, edge.left)
            let size = isSplit ? edge.overlap.right : edge.overlap.left
            guard isFree(part, isLeft: !isSplit), isDivisible(whole, isLeft: isSplit), size > 0,
                edge.overlap.shared / size >= Matching.leastContainment
            else { continue }
            parts[whole, default: []].append((part, edge.overlap.shared / size))
        }
        return parts.sorted { $0.key < $1.key }.compactMap { whole, parts in
            let ordered = parts.sorted { ($1.share, $0.part) < ($0.share, $1.part) }
            return candidate(isSplit: isSplit, whole: whole, parts: ordered.map(\.part))
        }
    }

    private func candidate(isSplit: Bool, whole: Int, parts: [Int]) -> Candidate? {
        let words = profile(whole, isLeft: isSplit).words
        let total = words.reduce(0) { $0 + $1.weight }
        var missing = Dictionary(words.map { ($0.key, $0.weight) }, uniquingKeysWith: max)
        var chosen: [Int] = []
        let partner = isSplit ? matching.rightOf[whole] : matching.leftOf[whole]
        for part in (partner.map { [$0] } ?? []) + parts where !chosen.contains(part) {
            let own = profile(part, isLeft: !isSplit).words
            let gain = own.reduce(0) { $0 + (missing[$1.key] ?? 0) }
            guard gain >= Self.leastGain * total else { continue }
            guard !isKin(part, of: chosen, isLeft: !isSplit) else { continue }
            for word in own { missing[word.key] = nil }
            chosen.append(part)
        }
        let coverage = total > 0 ? 1 - missing.values.reduce(0, +) / total : 0
        guard chosen.count > 1, coverage >= Self.leastCoverage else { return nil }
        guard partner == nil || chosen.first == partner else { return nil }
        return Candidate(isSplit: isSplit, whole: whole, parts: chosen, coverage: coverage)
    }

    private func profile(_ place: Int, isLeft: Bool) -> WordProfile {
        matching.scale.profile(of: place, in: isLeft ? matching.left : matching.right)
    }

    private func isFree(_ place: Int, isLeft: Bool) -> Bool {
        isLeft ? matching.isOpen(left: place) : matching.isOpen(right: place)
    }

    /// Whether an item may be the whole of several: it is open, or its pair was only found to be
    /// alike.
    private func isDivisible(_ place: Int, isLeft: Bool) -> Bool {
        guard !isFree(place, isLeft: isLeft) else { return true }
        let pair =
            isLeft ? matching.pairs[place] : matching.leftOf[place].flatMap { matching.pairs[$0] }
        return pair.map { !matching.isSameText($0) } ?? false
    }

    /// Whether one of them stands directly above or below another: those are no parts, but the
    /// whole and its outline.
    private func isKin(_ place: Int, of others: [Int], isLeft: Bool) -> Bool {
        let parents = isLeft ? matching.left.parents : matching.right.parents
        return others.contains { parents[$0] == place || parents[place] == $0 }
    }
}
