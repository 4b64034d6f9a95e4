/// A standard with the links that lead to its items: made once, used for every learner.
public struct StandardPlan: Sendable {
    /// The standard's edition and items.
    public let tree: EditionTree
    /// The standards whose place this one took, with the links that lead to them.
    public let predecessors: [StandardPlan]
    private let linksByTarget: [Item.ID: [Link]]

    /// Joins a standard with the links that lead to it; links to other editions are passed over.
    ///
    /// - Parameters:
    ///   - tree: the standard.
    ///   - links: the links to its items, from the curriculum and from the standards whose place it took.
    ///   - predecessors: those standards.
    public init(tree: EditionTree, links: [Link], predecessors: [StandardPlan] = []) {
        self.tree = tree
        self.predecessors = predecessors
        let links = links.filter { tree[$0.target] != nil }
        let chained = links.flatMap { link in predecessors.flatMap { $0.chained(with: link) } }
        linksByTarget = Dictionary(grouping: links + chained, by: \.target)
    }

    /// The links that only contribute to an item which carries over, led on to what it carries over to.
    ///
    /// Those that achieve the old item need no leading on: the old item is achieved, and the link from it counts.
    private func chained(with link: Link) -> [Link] {
        link.sources.compactMap { tree[$0] }.flatMap(links).compactMap { first in
            var chain = first
            chain.target = link.target
            chain.relation = first.relation.chained(with: link.relation)
            return chain.relation == .partial ? chain : nil
        }
    }

    /// The links to an item, in the crosswalk's order.
    ///
    /// An item that stands for content not held has none.
    public func links(to item: Item) -> [Link] {
        item.isUnheld ? [] : linksByTarget[item.id] ?? []
    }

    /// Where each item of the standard stands.
    ///
    /// An item is achieved when all sources of an `exact` or `covers` link are achieved, when it was decided directly, or
    /// when the children it requires are achieved. A `partial` link never achieves; it shows its gap. A direct *not yet*
    /// that is newer than any direct *met* keeps the item from being achieved by links or children. What is achieved in a
    /// standard whose place this one took counts as far as a link leads on from there.
    ///
    /// - Parameters:
    ///   - achieved: the source items achieved, with the day.
    ///   - decisions: decisions, of which those on this standard's own items count as direct.
    ///   - day: decisions seen later are passed over.
    /// - Returns: every item of the standard, with what makes it achieved or what is there so far.
    public func standing(
        achieved: [Item.ID: CivilDate],
        decisions: [Decision] = [],
        on day: CivilDate
    ) -> StandardStanding {
        let before = predecessors.map {
            $0.standing(achieved: achieved, decisions: decisions, on: day)
        }
        let achieved = before.reduce(into: achieved) { achieved, standing in
            achieved.merge(standing.days) { own, _ in own }
        }
        let hollow = Set(before.flatMap(\.uncovered))
        let direct = newestDirectDecisions(decisions, on: day)
        var standings: [Item.ID: StandardStanding.ItemStanding] = [:]
        for item in tree.items.reversed() {
            standings[item.id] = standing(
                of: item,
                achieved: achieved,
                hollow: hollow,
                direct: direct[item.id],
                children: tree.children(of: item.id).compactMap { standings[$0.id] }
            )
        }
        return StandardStanding(
            plan: self,
            items: tree.items.compactMap { standings[$0.id] },
            predecessors: before
        )
    }

    private func newestDirectDecisions(
        _ decisions: [Decision],
        on day: CivilDate
    ) -> [Item.ID: Decision] {
        var newest: [Item.ID: Decision] = [:]
        for decision in decisions where decision.counts && decision.seenOn <= day {
            guard let item = tree[decision.item], !item.isUnheld else { continue }
            if let held = newest[item.id], Decision.precedes(decision, held) { continue }
            newest[item.id] = decision
        }
        return newest
    }

    private func standing(
        of item: Item,
        achieved: [Item.ID: CivilDate],
        hollow: Set<Item.ID>,
        direct: Decision?,
        children: [StandardStanding.ItemStanding]
    ) -> StandardStanding.ItemStanding {
        let links = links(to: item).map { LinkStanding($0, achieved: achieved) }
        let basis = basis(of: item, direct: direct, links: links, children: children)
        let state: StandardStanding.State =
            if basis != nil {
                .achieved
            } else if links.contains(where: \.contributes)
                || children.contains(where: { $0.state == .achieved || $0.state == .partly })
            {
                .partly
            } else if isUncovered(
                links: links.filter {
                    hollow.isEmpty || !hollow.isSuperset(of: $0.link.sources)
                },
                direct: direct,
                children: children
            ) {
                .uncovered
            } else {
                .open
            }
        return StandardStanding.ItemStanding(
            item: item,
            state: state,
            basis: basis,
            links: links,
            blockedBy: direct?.result == .notYet ? direct?.id : nil
        )
    }

    private func basis(
        of item: Item,
        direct: Decision?,
        links: [LinkStanding],
        children: [StandardStanding.ItemStanding]
    ) -> StandardStanding.Basis? {
        if let direct {
            return direct.result == .met ? .direct(direct.id, on: direct.seenOn) : nil
        }
        let byLinks = links.compactMap { link -> StandardStanding.Basis? in
            guard link.link.relation.achieves, let day = link.completeOn else { return nil }
            return .link(link.link.id, on: day)
        }
        if let first = byLinks.min(by: { $0.day < $1.day }) { return first }
        return byChildren(of: item, children)
    }

    /// All required children, or as many as the item says to choose; nothing follows from having none to require.
    private func byChildren(
        of item: Item,
        _ children: [StandardStanding.ItemStanding]
    ) -> StandardStanding.Basis? {
        guard !item.isUnheld else { return nil }
        let required = children.filter { $0.item.requirement == .required }
        let days = children.compactMap { $0.basis?.day }.sorted()
        if let choose = item.choose {
            guard choose > 0, days.count >= choose else { return nil }
            return .children(on: days[choose - 1])
        }
        let requiredDays = required.compactMap { $0.basis?.day }
        guard !required.isEmpty, requiredDays.count == required.count else { return nil }
        return requiredDays.max().map { .children(on: $0) }
    }

    private func isUncovered(
        links: [LinkStanding],
        direct: Decision?,
        children: [StandardStanding.ItemStanding]
    ) -> Bool {
        guard direct == nil, !links.contains(where: { $0.link.relation > .related }) else {
            return false
        }
        return children.allSatisfy { $0.state == .uncovered }
    }
}
