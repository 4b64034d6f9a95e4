/// Where a learner stands in a standard, item by item.
///
/// The whole gets no verdict, only how many of its parts are achieved.
public struct StandardStanding: Sendable {
    /// The standard and its links.
    public let plan: StandardPlan
    /// The items in the standard's order.
    public let items: [ItemStanding]
    /// Where the learner stands in the standards whose place this one took.
    public let predecessors: [StandardStanding]

    /// Where an item stands.
    public enum State: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
        /// Fully shown.
        case achieved
        /// Something is shown, and what is missing is named.
        case partly
        /// It could be shown through the curriculum, and nothing is yet.
        case open
        /// Nothing in the curriculum leads to it.
        case uncovered
    }

    /// What makes an item achieved, and since when.
    public enum Basis: Hashable, Sendable {
        /// All sources of this link are achieved.
        case link(Link.ID, on: CivilDate)
        /// It was shown directly here; not an official result.
        case direct(Decision.ID, on: CivilDate)
        /// The children it requires are achieved.
        case children(on: CivilDate)

        /// The day since which it holds.
        public var day: CivilDate {
            switch self {
            case .link(_, let day), .direct(_, let day), .children(let day): day
            }
        }
    }

    /// Where one item stands.
    public struct ItemStanding: Sendable {
        /// The item.
        public let item: Item
        /// Where it stands.
        public let state: State
        /// What makes it achieved; nil unless it is.
        public let basis: Basis?
        /// The links that lead to it, each with what is there and what is not.
        public let links: [LinkStanding]
        /// The direct *not yet* that blocks it.
        public let blockedBy: Decision.ID?
    }

    /// The parts that are counted: the items at the top, or those under a single item at the top.
    public var parts: [ItemStanding] {
        let roots = plan.tree.roots
        let children = roots.count == 1 ? plan.tree.children(of: roots[0].id) : []
        let parts = Set((children.isEmpty ? roots : children).map(\.id))
        return items.filter { parts.contains($0.item.id) }
    }

    /// The standing of one item.
    public subscript(_ id: Item.ID) -> ItemStanding? {
        items.first { $0.item.id == id }
    }

    /// The items achieved, with the day.
    var days: [Item.ID: CivilDate] {
        Dictionary(
            items.compactMap { item in item.basis.map { (item.item.id, $0.day) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The items that nothing in the curriculum leads to.
    var uncovered: [Item.ID] { items.filter { $0.state == .uncovered }.map(\.item.id) }

    /// The items achieved.
    public var achieved: Set<Item.ID> {
        Set(items.filter { $0.state == .achieved }.map(\.item.id))
    }
}

/// A link, with which of its sources are achieved.
public struct LinkStanding: Sendable, Hashable {
    /// The link.
    public let link: Link
    /// The sources that are achieved, in the link's order.
    public let achieved: [Item.ID]
    /// The sources that are not, in the link's order.
    public let missing: [Item.ID]
    /// The day the last source was achieved; nil while one is missing.
    public let completeOn: CivilDate?

    /// Sees a link in the light of what is achieved.
    public init(_ link: Link, achieved: [Item.ID: CivilDate]) {
        self.link = link
        self.achieved = link.sources.filter { achieved[$0] != nil }
        missing = link.sources.filter { achieved[$0] == nil }
        completeOn = missing.isEmpty ? link.sources.compactMap { achieved[$0] }.max() : nil
    }

    /// Whether it shows something of the target: any source of a link that is more than related.
    public var contributes: Bool { link.relation > .related && !achieved.isEmpty }
}
