package import AltasCore

/// For which standard links are to be proposed.
package struct LinkSuggestionRequest: Sendable, Hashable, Codable {
    /// The standard, by slug or by an official code that one edition in force has.
    package var standard: String
    /// The edition that the links would start from; nil for the curriculum in force.
    package var source: String?
    /// How many proposals each item may have.
    package var limit: Int

    /// Asks for proposals; by default at most three for each item.
    package init(_ standard: String, source: String? = nil, limit: Int = 3) {
        self.standard = standard
        self.source = source
        self.limit = limit
    }
}

/// Links that likeness of text proposes for the items of a standard that have none.
package struct LinkSuggestionAnswer: Sendable, Codable {
    /// The standard.
    package let edition: EditionName
    /// The edition that the links would start from, with the criteria that the region adds to it.
    package let source: EditionName
    /// The languages in which texts were compared; none when the editions share no language.
    package let languages: [String]
    /// The items that have no link, in the standard's order.
    package let items: [UnlinkedItem]
    /// The state of the register that the answer is for.
    package let stamp: Stamp
}

/// An item without a link, with what is proposed for it.
package struct UnlinkedItem: Sendable, Hashable, Codable {
    /// Which item.
    package let item: ComparedItem
    /// The proposals, best first; none where nothing is like it.
    package let proposals: [ProposedLink]
}

/// A link that is proposed.
package struct ProposedLink: Sendable, Hashable, Codable {
    /// Where it would start.
    package let source: ComparedItem
    /// How alike the texts are, from 0 to 1.
    package let score: Double
    /// The relation that may be proposed.
    package let relation: Link.Relation
    /// Words of the item that the source has too, the most telling first.
    package let sharedWords: [String]
    /// Words of the item that the source has not, the most telling first.
    package let missingWords: [String]
}
