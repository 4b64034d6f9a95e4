/// Something about the links to an edition that somebody should look at.
public struct CrosswalkFinding: Hashable, Sendable {
    /// What it is.
    public let kind: Kind
    /// The item that it is about; nil where a whole edition is.
    public let item: Item.ID?
    /// The links concerned.
    public let links: [Link.ID]
    /// The further items concerned: what was withdrawn, what nothing covers, what else is exact.
    public let others: [Item.ID]
    /// The editions concerned: the one that ended, or those that lead to each other.
    public let editions: [Edition.ID]
    /// How much of the item's words its sources have, from 0 to 1; only where texts were compared.
    public let share: Double?
    /// Whether a named person has reviewed the links all the same.
    public let isReviewed: Bool
    /// Whether something is wrong, and not only undone or over: an item without a link is work to
    /// do, and texts that differ are no fault where somebody has reviewed the link.
    public let isWrong: Bool

    /// States a finding; what is not said to be harmless is wrong unless its kind never is.
    public init(
        _ kind: Kind,
        item: Item.ID? = nil,
        links: [Link] = [],
        others: [Item.ID] = [],
        editions: [Edition.ID] = [],
        share: Double? = nil,
        isHarmless: Bool = false
    ) {
        self.kind = kind
        self.item = item
        self.links = links.map(\.id)
        self.others = others
        self.editions = editions
        self.share = share
        isReviewed = !links.isEmpty && links.allSatisfy { $0.status == .reviewed }
        isWrong =
            !isHarmless && kind != .uncovered && !(kind == .unlikeTexts && isReviewed)
    }

    /// What may be found.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Links lead to an edition that is no longer in force, or from one, and nothing leads to
        /// their items in its place.
        case endedEdition = "ended-edition"
        /// A link leads to an item that the next edition does not have, or from one, and nothing
        /// leads to its item in its place.
        case withdrawnItem = "withdrawn-item"
        /// A link leads to an item that stands for content not held, and never counts.
        case unheldItem = "unheld-item"
        /// What achieves an item is also said to fall short of it.
        case contradiction
        /// The same sources are said to be exactly two items that say different things.
        case severalExact = "several-exact"
        /// Links lead from an edition back to itself.
        case cycle
        /// An achieving link whose sources have few words in common with the item.
        case unlikeTexts = "unlike-texts"
        /// An achieving link to an item with parts that nothing covers.
        case uncoveredParts = "uncovered-parts"
        /// A partial link that does not say what is left.
        case missingGap = "missing-gap"
        /// A leaf without a link that gives or adds to credit.
        case uncovered
    }
}
