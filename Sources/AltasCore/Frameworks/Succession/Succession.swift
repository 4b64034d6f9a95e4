/// What carries over from an edition to the one that takes its place: links from old items to new ones.
public struct Succession: Sendable, Hashable {
    /// The links that achieve: `exact` and `covers`.
    public let links: [Link]

    /// Takes the links from the old edition's items to the new one's; weaker ones carry nothing.
    public init(_ links: [Link]) {
        self.links = links.filter(\.relation.achieves)
    }

    /// The decisions on old items, read as ones on the new items they carry over to.
    ///
    /// Where several old items are needed together, the new one is met by each decision after which all of them are, and
    /// *not yet* by each decision that says so of one of them.
    ///
    /// They may come in any order; those on other items are passed over.
    func carried(_ decisions: [Decision]) -> [Decision] {
        let bySource = Dictionary(grouping: decisions, by: \.item)
        return links.flatMap { link in
            let sources = Set(link.sources)
            let shown = sources.flatMap { bySource[$0] ?? [] }
            return sources.count == 1
                ? shown.map { $0.on(link.target) }
                : together(shown, of: sources).map { $0.on(link.target) }
        }
    }

    private func together(_ decisions: [Decision], of sources: Set<Item.ID>) -> [Decision] {
        var met: Set<Item.ID> = []
        return decisions.sorted(by: Decision.precedes).filter { decision in
            guard decision.counts else { return false }
            guard decision.result == .met else {
                met.remove(decision.item)
                return true
            }
            met.insert(decision.item)
            return met == sources
        }
    }
}
