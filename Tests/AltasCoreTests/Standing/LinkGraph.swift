import AltasCore
import Fixtures

/// A random standard with random links from six sources, of which some are achieved, and random direct decisions.
struct LinkGraph {
    static let sources = (101...106).map { Item.ID(rawValue: $0) }

    let items: [Item]
    var links: [Link]
    var achieved: [Item.ID: CivilDate]
    var decisions: [Decision]
    let day = CivilDate.on("2026-06-30")

    init(using random: inout SeededGenerator) {
        items = Self.items(using: &random)
        links = Self.links(to: items, using: &random)
        achieved = [:]
        for source in Self.sources where Bool.random(using: &random) {
            achieved[source] = .on("2026-03-02")
        }
        decisions = Self.decisions(on: items, using: &random)
    }

    private static func items(using random: inout SeededGenerator) -> [Item] {
        (1...Int64.random(in: 1...14, using: &random)).map { id in
            let isRoot = id == 1 || Int.random(in: 0..<5, using: &random) == 0
            let oneIn = { (count: Int, random: inout SeededGenerator) in
                Int.random(in: 0..<count, using: &random) == 0
            }
            return .fixture(
                id: id,
                parent: isRoot ? nil : .random(in: 1..<id, using: &random),
                code: oneIn(12, &random) ? "\(id).R" : nil,
                kind: oneIn(12, &random) ? "rest" : "element",
                requirement: oneIn(4, &random) ? .optional : .required,
                choose: oneIn(4, &random) ? .random(in: 0...3, using: &random) : nil
            )
        }
    }

    private static func links(to items: [Item], using random: inout SeededGenerator) -> [Link] {
        (1...Int64.random(in: 1...16, using: &random)).map { id in
            .fixture(
                id: id,
                to: .random(in: 1...Int64(items.count + 1), using: &random),
                from: sources.shuffled(using: &random).suffix(.random(in: 0...3, using: &random)),
                Link.Relation.allCases[.random(in: 0..<4, using: &random)]
            )
        }
    }

    private static func decisions(on items: [Item], using random: inout SeededGenerator)
        -> [Decision]
    {
        let first = CivilDate.on("2026-06-25")
        return (0..<Int64.random(in: 0...5, using: &random)).map { id in
            .fixture(
                id: id + 1,
                item: items[.random(in: items.indices, using: &random)].id,
                result: Bool.random(using: &random) ? .met : .notYet,
                on: first.adding(days: .random(in: 0...6, using: &random)),
                isEntitled: Int.random(in: 0..<8, using: &random) > 0,
                isCorrected: Int.random(in: 0..<8, using: &random) == 0
            )
        }
        .shuffled(using: &random)
    }

    func standing() throws -> StandardStanding {
        StandardPlan(tree: try .standard(items), links: links)
            .standing(achieved: achieved, decisions: decisions, on: day)
    }
}

// MARK: - The definition, word for word

extension LinkGraph {
    /// What the definition calls achieved, found by applying it again and again until nothing is added.
    func achievedByDefinition() -> Set<Item.ID> {
        var found: Set<Item.ID> = []
        while let next = items.first(where: {
            !found.contains($0.id) && isAchieved($0, given: found)
        }) {
            found.insert(next.id)
        }
        return found
    }

    private func isAchieved(_ item: Item, given found: Set<Item.ID>) -> Bool {
        if item.kind == "rest" || item.code.description.hasSuffix(".R") { return false }
        if let direct = newestDirect(on: item) { return direct.result == .met }
        let isLinked = links.contains { link in
            link.target == item.id && [.exact, .covers].contains(link.relation)
                && !link.sources.isEmpty && link.sources.allSatisfy { achieved[$0] != nil }
        }
        if isLinked { return true }
        let children = items.filter { $0.parent == item.id }
        if let choose = item.choose {
            return choose > 0 && children.filter { found.contains($0.id) }.count >= choose
        }
        let required = children.filter { $0.requirement == .required }
        return !required.isEmpty && required.allSatisfy { found.contains($0.id) }
    }

    private func newestDirect(on item: Item) -> Decision? {
        decisions.filter {
            $0.item == item.id && $0.isEntitled && !$0.isCorrected && $0.seenOn <= day
        }
        .max { ($0.seenOn, $0.id) < ($1.seenOn, $1.id) }
    }

    /// The state that the documentation of ``StandardStanding/State`` gives an item.
    func stateByDefinition(of item: Item, given found: Set<Item.ID>) -> StandardStanding.State {
        if found.contains(item.id) { return .achieved }
        let isUnheld = item.kind == "rest" || item.code.description.hasSuffix(".R")
        let own = isUnheld ? [] : links.filter { $0.target == item.id && $0.relation != .related }
        let children = items.filter { $0.parent == item.id }
            .map { stateByDefinition(of: $0, given: found) }
        let isBegun = own.contains { link in link.sources.contains { achieved[$0] != nil } }
        if isBegun || children.contains(.achieved) || children.contains(.partly) { return .partly }
        let isDecided = !isUnheld && newestDirect(on: item) != nil
        let isReachable = !own.isEmpty || isDecided || children.contains(.open)
        return isReachable ? .open : .uncovered
    }
}
