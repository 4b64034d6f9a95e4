/// The links from one edition, with the local criteria pinned to it, to another.
public struct Crosswalk: Sendable, Equatable, Identifiable {
    /// A crosswalk's key in the register.
    public typealias ID = Identifier<Crosswalk>

    /// The key; provisional until the register has assigned one.
    public var id: ID
    /// The edition that the links start from.
    public let source: Edition.ID
    /// The edition that the links lead to.
    public let target: Edition.ID
    /// The links, in the file's order.
    public var links: [Link]

    /// Makes a crosswalk.
    public init(
        id: ID = ID(rawValue: 0),
        source: Edition.ID,
        target: Edition.ID,
        links: [Link]
    ) {
        self.id = id
        self.source = source
        self.target = target
        self.links = links
    }
}

/// A statement that some items, together, say something about another.
public struct Link: Hashable, Sendable, Codable, Identifiable {
    /// A link's key in the register.
    public typealias ID = Identifier<Link>

    /// The key; provisional until the register has assigned one.
    public var id: ID
    /// The item that is achieved or contributed to.
    public var target: Item.ID
    /// The items needed together, one or more.
    public var sources: [Item.ID]
    /// What the sources together mean for the target.
    public var relation: Relation
    /// What is left to be shown, in English; only for `partial`.
    public var gap: String?
    /// Why the link is thought to hold.
    public var rationale: String?
    /// How sure its author was: `high`, `medium` or `low`.
    public var confidence: String?
    /// Whether a named reviewer has checked it.
    public var status: Status
    /// The name its file gives to the group, kept for the way out.
    public var group: String?

    /// What the sources of a link together mean for its target.
    ///
    /// Ordered from weakest to strongest.
    public enum Relation: String, Sendable, Codable, CaseIterable, Comparable {
        /// Useful context, no credit.
        case related
        /// Contributes; a stated gap is left.
        case partial
        /// Achieving the sources fully meets the target.
        case covers
        /// The same competence.
        case exact

        /// Whether achieving the sources achieves the target.
        public var achieves: Bool { self >= .covers }

        /// What a chain of two links amounts to: the weaker of the two.
        public func chained(with next: Relation) -> Relation { min(self, next) }

        /// Orders by strength.
        public static func < (left: Self, right: Self) -> Bool { left.strength < right.strength }

        private var strength: Int {
            switch self {
            case .related: 0
            case .partial: 1
            case .covers: 2
            case .exact: 3
            }
        }
    }

    /// How far a link has been checked.
    public enum Status: String, Sendable, Codable, CaseIterable {
        /// Somebody's proposal.
        case draft
        /// Checked by a named reviewer.
        case reviewed
    }

    /// Makes a link.
    public init(
        id: ID = ID(rawValue: 0),
        target: Item.ID,
        sources: [Item.ID],
        relation: Relation,
        gap: String? = nil,
        rationale: String? = nil,
        confidence: String? = nil,
        status: Status = .draft,
        group: String? = nil
    ) {
        self.id = id
        self.target = target
        self.sources = sources
        self.relation = relation
        self.gap = gap
        self.rationale = rationale
        self.confidence = confidence
        self.status = status
        self.group = group
    }
}
