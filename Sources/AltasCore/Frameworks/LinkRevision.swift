/// How the links of a file differ from those that are held.
///
/// Two links are about the same when they lead to one item from the same sources; what they then
/// say decides whether anything changed. The name of a group and the status do not count: the one
/// is the file's own, and a review is somebody's and not a file's.
public struct LinkRevision: Sendable, Equatable {
    /// The held links that the file says again.
    public let unchanged: [Pair]
    /// The links that are new.
    public let added: [Link]
    /// The links that say something else of the same items.
    public let changed: [Change]
    /// The held links that the file does not have.
    public let missing: [Link]

    /// A held link, and the one that says the same.
    public struct Pair: Hashable, Sendable {
        /// The link that is held.
        public let held: Link
        /// The link of the file.
        public let new: Link
    }

    /// What one link says in place of others.
    public struct Change: Hashable, Sendable {
        /// The links that are held; hardly ever more than one.
        public let held: [Link]
        /// The link of the file.
        public let new: Link
    }

    /// Compares links; those of the file must each be about something else.
    public init(from held: [Link], to new: [Link]) {
        var open = Dictionary(grouping: held, by: \.ends)
        var unchanged: [Pair] = []
        var added: [Link] = []
        var changed: [Change] = []
        for link in new {
            let alike = open.removeValue(forKey: link.ends) ?? []
            if alike.isEmpty {
                added.append(link)
            } else if alike.count == 1, alike[0].saysTheSame(as: link) {
                unchanged.append(Pair(held: alike[0], new: link))
            } else {
                changed.append(Change(held: alike, new: link))
            }
        }
        self.unchanged = unchanged
        self.added = added
        self.changed = changed
        missing = held.filter { open[$0.ends] != nil }
    }

    /// Whether the file says just what is held.
    public var isEmpty: Bool { added.isEmpty && changed.isEmpty && missing.isEmpty }
}

extension Link {
    /// What a link is about: the item it leads to, and those it starts from.
    public struct Ends: Hashable, Sendable {
        /// The item that it leads to.
        public let target: Item.ID
        /// The items that it starts from.
        public let sources: Set<Item.ID>
    }

    /// What the link is about.
    public var ends: Ends { Ends(target: target, sources: Set(sources)) }

    /// Whether two links about the same items say the same of them.
    public func saysTheSame(as other: Link) -> Bool {
        ends == other.ends && relation == other.relation && gap == other.gap
            && rationale == other.rationale && confidence == other.confidence
    }
}
