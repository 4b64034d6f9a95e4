package import AltasCore

/// Which links are asked for.
package struct CrosswalkRequest: Sendable, Hashable, Codable {
    /// The edition that the links lead to, by slug or by an official code that one edition in force has.
    package var edition: String
    /// The code of the item to begin at; nil for all items.
    package var item: String?
    /// The edition that the links start from; nil for the curriculum in force.
    package var source: String?

    /// Asks for the links to an edition.
    package init(_ edition: String, item: String? = nil, source: String? = nil) {
        self.edition = edition
        self.item = item
        self.source = source
    }
}

/// The links that lead to the items of an edition.
package struct CrosswalkAnswer: Sendable, Codable {
    /// The edition that the links lead to.
    package let edition: EditionName
    /// The edition that they start from, with the criteria that regions add to it.
    package let source: EditionName
    /// The items that links lead to, each before those under it.
    package let items: [LinkedItem]
    /// How the items asked about are linked.
    package let tally: Tally
    /// The state of the register that the answer is for.
    package let stamp: Stamp

    /// How items are linked, by the strongest relation that leads to each, and how far the links were checked.
    package struct Tally: Sendable, Hashable, Codable {
        /// Items with an exact link.
        package fileprivate(set) var exact = 0
        /// Items with a link that covers them, and none that is exact.
        package fileprivate(set) var covers = 0
        /// Items to which links only contribute.
        package fileprivate(set) var partial = 0
        /// Items with related links only, which give no credit.
        package fileprivate(set) var related = 0
        /// Items without a link.
        package fileprivate(set) var none = 0
        /// Items that stand for official content that is not held.
        package fileprivate(set) var unheld = 0
        /// All links to these items.
        package fileprivate(set) var links = 0
        /// Those of the links that no reviewer has checked.
        package fileprivate(set) var drafts = 0

        /// All items asked about.
        package var items: Int { exact + covers + partial + related + none + unheld }
    }
}

/// An item with the links that lead to it.
package struct LinkedItem: Sendable, Codable {
    /// Which item.
    package let item: ItemName
    /// How far what is held of it was checked.
    package let verification: Verification
    /// Whether it stands for official content that is not held.
    package let isUnheld: Bool
    /// The links, strongest first.
    package let links: [NamedLink]

    /// The strongest relation that leads to it.
    package var best: Link.Relation? { links.map(\.relation).max() }
}

/// A link with the codes of the items it starts from.
package struct NamedLink: Sendable, Hashable, Codable {
    /// The link's number, such as `L17`.
    package let number: String
    /// The codes of the items needed together.
    package let sources: [String]
    /// What they mean for the target.
    package let relation: Link.Relation
    /// Whether a named reviewer has checked it.
    package let status: Link.Status
    /// How sure its author was: `high`, `medium` or `low`.
    package let confidence: String?
    /// What is left to be shown, in English.
    package let gap: String?
    /// Why it is thought to hold, in English.
    package let rationale: String?
    /// Who reviewed it here, and when; nil for a draft, for one that its file calls reviewed, and
    /// where it was not asked.
    package let review: LinkReview?

    init(_ link: Link, names: SourceNames, review: LinkReview? = nil) {
        number = link.id.linkNumber
        sources = names[link.sources]
        relation = link.relation
        status = link.status
        confidence = link.confidence
        gap = link.gap
        rationale = link.rationale
        self.review = review
    }
}

extension CrosswalkAnswer.Tally {
    init(_ items: [LinkedItem]) {
        for item in items {
            links += item.links.count
            drafts += item.links.count { $0.status == .draft }
            if item.isUnheld { unheld += 1 } else { add(item.best) }
        }
    }

    private mutating func add(_ relation: Link.Relation?) {
        switch relation {
        case .exact: exact += 1
        case .covers: covers += 1
        case .partial: partial += 1
        case .related: related += 1
        case nil: none += 1
        }
    }
}
