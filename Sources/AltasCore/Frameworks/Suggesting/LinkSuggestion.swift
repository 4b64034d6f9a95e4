/// A link that likeness of text proposes: for a person to read, never to be relied on as it is.
public struct LinkSuggestion: Hashable, Sendable {
    /// The item that the link would lead to.
    public let target: Item.ID
    /// The item that it would start from.
    public let source: Item.ID
    /// How alike the texts are, from 0 to 1: the cosine between their words, where a word weighs
    /// the more the fewer items have it.
    public let score: Double
    /// The words of the target's text that the source has too, the most telling first.
    public let sharedWords: [String]
    /// The words of the target's text that the source has not, the most telling first.
    public let missingWords: [String]

    /// The least score of a link that would give credit in part.
    private static let leastPartial = 0.25
    /// The least score of texts that are nearly the same.
    private static let leastCovering = 0.9

    /// The relation that may be proposed: hardly ever more than `partial`, because words that are
    /// alike do not show that a competence is.
    public var relation: Link.Relation {
        if score >= Self.leastCovering { return .covers }
        return score >= Self.leastPartial ? .partial : .related
    }
}
