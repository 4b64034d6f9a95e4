/// A row of a publisher's own list of changes between two editions.
public struct PublishedChange: Hashable, Sendable, Codable {
    /// The code or path of the old item; nil for a new one.
    public let from: String?
    /// The code or path of the new item; nil for a removed one.
    public let to: String?
    /// What became of it.
    public let kind: Kind
    /// What the list says about it, in English.
    public let note: String?
    /// Whether somebody reported it; nil where the list does not say.
    public let basis: Basis?

    /// The publishers' words for changes.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case unchanged, retitled, narrowed, expanded, moved, split, merged, new, removed
    }

    /// What a row rests on.
    public enum Basis: String, Sendable, Codable, CaseIterable {
        /// A publication says so.
        case reported
        /// Whoever made the list supposes so.
        case assumed
    }

    /// Takes a row.
    public init(
        from: String?,
        to: String?,
        kind: Kind,
        note: String? = nil,
        basis: Basis? = nil
    ) {
        self.from = from
        self.to = to
        self.kind = kind
        self.note = note
        self.basis = basis
    }
}

extension PublishedChange {
    /// What the row says about the class of two items that it links.
    var pairKind: EditionDiff.Kind {
        switch kind {
        case .unchanged: .same
        case .retitled, .narrowed, .expanded: .reworded
        case .moved, .new, .removed: .moved
        case .split: .split
        case .merged: .merged
        }
    }

    /// What the row says about how their words differ.
    var facet: EditionDiff.Facet? {
        switch kind {
        case .retitled: .retitled
        case .narrowed: .narrowed
        case .expanded: .expanded
        case .unchanged, .moved, .split, .merged, .new, .removed: nil
        }
    }

    /// Whether it says that the title or the place changed, and nobody reports that nothing else
    /// did.
    var leavesContentOpen: Bool { basis == nil && (kind == .retitled || kind == .moved) }

    /// What a class that follows from the row rests on.
    var evidence: EditionDiff.Evidence {
        switch basis {
        case .reported: .reported
        case .assumed: .assumed
        case nil: .listed
        }
    }
}
