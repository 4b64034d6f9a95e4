/// A standard with the links that lead to its items: made once, used for every learner.
public struct StandardPlan: Sendable {
    /// The standard's edition and items.
    public let tree: EditionTree
    private let linksByTarget: [Item.ID: [Link]]

    /// Joins a standard with the links that lead to it; links to other editions are passed over.
    public init(tree: EditionTree, links: [Link]) {
        self.tree = tree
        linksByTarget = Dictionary(
            grouping: links.filter { tree[$0.target] != nil },
            by: \.target
        )
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
    /// that is newer than any direct *met* keeps the item from being achieved by links or children.
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
        let direct = newestDirectDecisions(decisions, on: day)
        var standings: [Item.ID: StandardStanding.ItemStanding] = [:]
        for item in tree.items.reversed() {
            standings[item.id] = standing(
                of: item,
                achieved: achieved,
                direct: direct[item.id],
                children: tree.children(of: item.id).compactMap { standings[$0.id] }
            )
        }
        return StandardStanding(plan: self, items: tree.items.compactMap { standings[$0.id] })
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
            } else if isUncovered(links: links, direct: direct, children: children) {
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
