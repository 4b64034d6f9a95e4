/// Two items whose texts have something in common.
struct LikenessEdge {
    private let couple: Couple
    let overlap: Overlap

    init(_ couple: Couple, _ overlap: Overlap) {
        self.couple = couple
        self.overlap = overlap
    }

    var left: Int { Int(couple.left) }
    var right: Int { Int(couple.right) }
}

extension Matching {
    /// The largest two families whose items are all compared with each other.
    private static let mostInFamily = 1_024
    /// What is less alike is not worth keeping, unless one contains the other.
    private static let leastLikeness: Float = 0.2
    /// How much of one text another must have to be a part of it.
    static let leastContainment: Float = 0.6

    /// What may belong together of all that is not the same, by their words, codes and families.
    func edges() -> [LikenessEdge] {
        let lefts = left.tree.items.indices.filter { place in
            isOpen(left: place) || pairs[place].map { !isSameText($0) } ?? false
        }
        let rights = right.tree.items.indices.filter { other in
            isOpen(right: other)
                || leftOf[other].flatMap { pairs[$0] }.map { !isSameText($0) } ?? false
        }
        let codes = Self.unique(rights) { right.codes[$0] }
        let ours = Self.unique(lefts) { left.codes[$0] }
        var candidates = CandidateFinder(left, right, lefts, rights).pairs()
        for place in lefts where ours[left.codes[place]] == place {
            if let other = codes[left.codes[place]] { candidates.append(Couple(place, other)) }
        }
        return compare(candidates + familyPairs())
    }

    /// What may belong together of what is left under items that belong together.
    func familyEdges() -> [LikenessEdge] { compare(familyPairs()) }

    /// Puts together what is alike enough, the most alike first; answers whether there was any.
    @discardableResult
    mutating func matchByLikeness(_ edges: [LikenessEdge]) -> Bool {
        let rivals = Rivals(edges)
        var found = edges.compactMap { edge -> (edge: LikenessEdge, rule: LikenessRule)? in
            guard isOpen(left: edge.left), isOpen(right: edge.right), mayBelong(edge) else {
                return nil
            }
            let rule = LikenessRule(
                likeness: edge.overlap.likeness,
                rival: rivals.rival(of: edge),
                haveOneCode: haveOneCode(edge.left, edge.right),
                areFamily: areFamily(edge.left, edge.right)
            )
            return rule.holds ? (edge, rule) : nil
        }
        found.sort { first, second in
            guard first.rule.score == second.rule.score else {
                return first.rule.score > second.rule.score
            }
            return first.edge.order < second.edge.order
        }
        var hasFound = false
        for (edge, rule) in found where isOpen(left: edge.left) && isOpen(right: edge.right) {
            pair(edge.left, edge.right, rule.haveOneCode ? .codeAndText : .likeText, rule.sureness)
            hasFound = true
        }
        return hasFound
    }

    /// Whether the two have the same words.
    func isSameText(_ pair: Pair) -> Bool {
        left.textKey(of: pair.left) == right.textKey(of: pair.right)
    }

    /// What stands for content that is not held says nothing by its text alone.
    private func mayBelong(_ edge: LikenessEdge) -> Bool {
        let isUnheld = left.tree.items[edge.left].isUnheld
        guard isUnheld == right.tree.items[edge.right].isUnheld else { return false }
        return !isUnheld || haveOneCode(edge.left, edge.right) || areFamily(edge.left, edge.right)
    }

    private func compare(_ pairs: [Couple]) -> [LikenessEdge] {
        var ours = Profiles(left, scale)
        var theirs = Profiles(right, scale)
        var edges: [LikenessEdge] = []
        for pair in pairs {
            let overlap = Overlap(ours[Int(pair.left)], theirs[Int(pair.right)])
            if overlap.likeness >= Self.leastLikeness
                || overlap.containment >= Self.leastContainment
            {
                edges.append(LikenessEdge(pair, overlap))
            }
        }
        return edges
    }

    private func familyPairs() -> [Couple] {
        let parents =
            [(left.roots, right.roots)]
            + rightOf.enumerated().compactMap { place, other in
                other.map { (left.children[place], right.children[$0]) }
            }
        return parents.flatMap { ours, theirs -> [Couple] in
            let open = ours.filter { isOpen(left: $0) }
            let others = open.isEmpty ? [] : theirs.filter { isOpen(right: $0) }
            guard open.count * others.count <= Self.mostInFamily else { return [] }
            return open.flatMap { place in others.map { Couple(place, $0) } }
        }
    }
}

/// The words of an edition's items with their weights, each made when it is first asked for.
private struct Profiles {
    private let edition: WordedEdition
    private let scale: LikenessScale
    private var made: [WordProfile?]

    init(_ edition: WordedEdition, _ scale: LikenessScale) {
        self.edition = edition
        self.scale = scale
        made = Array(repeating: nil, count: edition.count)
    }

    subscript(_ place: Int) -> WordProfile {
        mutating get {
            if let profile = made[place] { return profile }
            let profile = scale.profile(of: place, in: edition)
            made[place] = profile
            return profile
        }
    }
}

extension LikenessEdge {
    /// An order that stays the same when the editions are exchanged, as far as there is one.
    fileprivate var order: (Int, Int, Int) { (abs(left - right), left + right, left) }
}

/// The two best likenesses of each item.
private struct Rivals {
    private var lefts: [Int: (best: LikenessEdge, second: Float)] = [:]
    private var rights: [Int: (best: LikenessEdge, second: Float)] = [:]

    init(_ edges: [LikenessEdge]) {
        for edge in edges {
            Self.add(edge, at: edge.left, to: &lefts)
            Self.add(edge, at: edge.right, to: &rights)
        }
    }

    /// The greatest likeness that either item of an edge has to a third.
    func rival(of edge: LikenessEdge) -> Float {
        [lefts[edge.left], rights[edge.right]].reduce(0) { rival, ends in
            guard let ends else { return rival }
            let isBest = ends.best.left == edge.left && ends.best.right == edge.right
            return max(rival, isBest ? ends.second : ends.best.overlap.likeness)
        }
    }

    private static func add(
        _ edge: LikenessEdge,
        at place: Int,
        to table: inout [Int: (best: LikenessEdge, second: Float)]
    ) {
        guard let held = table[place] else {
            table[place] = (edge, 0)
            return
        }
        if held.best.left == edge.left, held.best.right == edge.right { return }
        let likeness = edge.overlap.likeness
        if likeness > held.best.overlap.likeness {
            table[place] = (edge, held.best.overlap.likeness)
        } else {
            table[place] = (held.best, max(held.second, likeness))
        }
    }
}
