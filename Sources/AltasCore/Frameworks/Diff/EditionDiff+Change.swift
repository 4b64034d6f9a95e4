extension EditionDiff {
    /// What became of some items: every item of both editions stands in exactly one change.
    public struct Change: Hashable, Sendable {
        /// The class that the items are in.
        public let kind: Kind
        /// In what the new items differ from the old ones, in the order of ``Facet``.
        public let facets: [Facet]
        /// The old items, in their edition's order; empty when the change is `new`.
        public let old: [Item.ID]
        /// The new items, in their edition's order; empty when the change is `withdrawn`.
        public let new: [Item.ID]
        /// How sure the class is.
        public let sureness: Sureness
        /// What the class rests on.
        public let evidence: Evidence
        /// How much of the texts' weight both sides share, from 0 to 1; nil where there is one side
        /// only.
        public let likeness: Double?
        /// What the publisher's own list says of these items.
        public let published: [PublishedChange]
        /// What a person decided about them; empty while it is open.
        public let settlements: [Settlement]
    }

    /// The class of a change.
    public enum Kind: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
        /// The same words in the same place.
        case same
        /// Other words in the same place.
        case reworded
        /// Under another item, or with another code.
        case moved
        /// One old item became several.
        case split
        /// Several old items became one.
        case merged
        /// There was no such item.
        case new
        /// There is no such item any more.
        case withdrawn
    }

    /// A way in which a new item differs from its old one.
    public enum Facet: String, Sendable, Codable, CaseIterable {
        /// Its code is another; a `~` before a code does not count.
        case recoded
        /// It stands under another item.
        case reparented
        /// Its title is worded otherwise, and its longer statement is not.
        case retitled
        /// Its text lost words.
        case narrowed
        /// Its text gained words.
        case expanded
        /// Its text lost words and gained others.
        case rephrased

        /// Whether what the item asks for may have changed, so that a person has to look.
        public var concernsContent: Bool {
            switch self {
            case .narrowed, .expanded, .rephrased: true
            case .recoded, .reparented, .retitled: false
            }
        }
    }

    /// How sure a class is, from the least.
    public enum Sureness: String, Sendable, Codable, CaseIterable, Comparable {
        /// A guess: a person has to settle it.
        case doubtful
        /// Well founded, but worth a look.
        case likely
        /// Stated by the publisher or a person, or plain from code and text.
        case certain

        /// Orders from doubtful to certain.
        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .doubtful: 0
            case .likely: 1
            case .certain: 2
            }
        }
    }

    /// What a class rests on.
    public enum Evidence: String, Sendable, Codable, CaseIterable {
        /// A person settled it.
        case person
        /// The publisher reports it.
        case reported
        /// The publisher's list says so, without saying whether that was reported or assumed.
        case listed
        /// The publisher's list assumes it.
        case assumed
        /// The identifiers are equal.
        case identifier
        /// The codes are equal, and the texts bear it out.
        case codeAndText
        /// The texts are the same.
        case sameText
        /// The texts are alike.
        case likeText
        /// What stands under the two is the same, or they alone are left under one item.
        case structure
        /// The texts of several together are alike.
        case parts
        /// Nothing in the other edition is like it.
        case noCounterpart
    }
}

extension EditionDiff.Change {
    /// Whether somebody has to say what became of the items.
    public var isDoubtful: Bool { sureness == .doubtful && settlements.isEmpty }

    /// Whether somebody has to say if the new is equivalent to the old.
    ///
    /// That is so while the class is doubtful, and wherever content may have changed.
    public var awaitsVerdict: Bool {
        guard settlements.isEmpty else { return false }
        return switch kind {
        case .split, .merged: true
        case .new, .withdrawn: isDoubtful
        case .same, .reworded, .moved: isDoubtful || facets.contains(where: \.concernsContent)
        }
    }
}
