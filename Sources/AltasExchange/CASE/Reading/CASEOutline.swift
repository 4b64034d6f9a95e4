internal import AltasCore

/// Which item of a package stands under which, and in what order.
struct CASEOutline {
    /// The items' places in the package, each after its parent: as the package has them where that
    /// will do, else depth first.
    private(set) var order: [Int] = []
    /// The place among its siblings of each item of the package, from 1.
    private(set) var positions: [Int]
    /// An item that lies under itself; nil where there is none.
    private(set) var looped: Int?
    /// An item that lies too deep; nil where there is none.
    private(set) var tooDeep: Int?
    private let parents: [Int?]

    /// Sorts siblings, and puts parents first.
    ///
    /// - Parameters:
    ///   - parents: the place of each item's parent; nil at the top.
    ///   - levels: the most levels that items may lie under each other.
    ///   - isBefore: the order of siblings, the package's own where neither comes first.
    init(parents: [Int?], levels: Int, by isBefore: (Int, Int) -> Bool) {
        self.parents = parents
        positions = parents.map { _ in 0 }
        var children: [[Int]] = parents.map { _ in [] }
        var roots: [Int] = []
        for (place, parent) in parents.enumerated() {
            if let parent { children[parent].append(place) } else { roots.append(place) }
        }
        func ordered(_ siblings: [Int]) -> [Int] {
            siblings.sorted { isBefore($0, $1) || !isBefore($1, $0) && $0 < $1 }
        }
        var waiting = ordered(roots).enumerated().map { (place: $1, position: $0 + 1, level: 1) }
        waiting.reverse()
        while let (place, position, level) = waiting.popLast() {
            if level > levels { tooDeep = tooDeep ?? place }
            order.append(place)
            positions[place] = position
            let below = ordered(children[place]).enumerated()
            waiting += below.reversed().map { ($1, $0 + 1, level + 1) }
        }
        if order.count < parents.count { looped = firstLooped() }
        if isInOrder(children + [roots]) { order = Array(parents.indices) }
    }

    /// Our code for an item that has none: `~` and the places among siblings that lead to it.
    func code(of place: Int) -> Item.Code {
        var steps: [Int] = []
        var next: Int? = place
        while let step = next {
            steps.append(positions[step])
            next = parents[step]
        }
        return .own(at: steps.reversed())
    }

    private func isInOrder(_ families: [[Int]]) -> Bool {
        parents.enumerated().allSatisfy { place, parent in parent.map { $0 < place } ?? true }
            && families.allSatisfy { family in
                zip(family, family.dropFirst()).allSatisfy { positions[$0] < positions[$1] }
            }
    }

    private func firstLooped() -> Int? {
        guard var place = positions.firstIndex(of: 0) else { return nil }
        for _ in parents { place = parents[place] ?? place }
        return place
    }
}
