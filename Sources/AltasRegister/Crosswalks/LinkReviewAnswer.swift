package import AltasCore

/// Which links somebody has reviewed, and what they found.
package struct LinkReviewRequest: Sendable, Hashable, Codable {
    /// The edition that the links lead to, by slug or official code.
    package var edition: String
    /// The edition that they start from; nil for the curriculum in force.
    package var source: String?
    /// The codes of the items whose links are meant.
    package var items: [String]
    /// The numbers of the links meant, such as `L17`; from whichever edition they start.
    package var links: [String]
    /// Whether every link from the source is meant.
    package var isForAll: Bool
    /// Whether the links do not hold, and end.
    package var isRejection: Bool
    /// What the reviewer has to say; it can be erased.
    package var note: String?

    /// By default nothing is meant yet, and the links hold.
    package init(
        _ edition: String,
        source: String? = nil,
        items: [String] = [],
        links: [String] = [],
        isForAll: Bool = false,
        isRejection: Bool = false,
        note: String? = nil
    ) {
        self.edition = edition
        self.source = source
        self.items = items
        self.links = links
        self.isForAll = isForAll
        self.isRejection = isRejection
        self.note = note
    }
}

/// What a review changed.
package struct LinkReviewAnswer: Sendable, Codable {
    /// The slug of the edition that the links lead to.
    package let edition: String
    /// Who reviewed.
    package let reviewer: PersonName
    /// Whether the links were rejected.
    package let isRejection: Bool
    /// The links that are reviewed now, or have ended now.
    package let changed: [ReviewedLink]
    /// The links that had been reviewed before, which stay as they were.
    package let unchanged: [ReviewedLink]
    /// The state of the register with it.
    package let stamp: Stamp

    /// A link that somebody reviewed.
    package struct ReviewedLink: Sendable, Hashable, Codable {
        /// The link.
        package let link: LinkLine
        /// Whether the reviewer added the link to the register.
        package let isOwn: Bool
        /// The review that was there before.
        package let review: LinkReview?
    }
}

/// Who reviewed a link, and when.
package struct LinkReview: Sendable, Hashable, Codable {
    /// Who.
    package let reviewer: PersonName
    /// On which day, in the register's time zone.
    package let on: CivilDate
    /// What they noted; nil when they noted nothing, or it was erased.
    package let note: String?
}
