/// Links that may be missing, proposed by likeness of text.
///
/// Texts are compared in the languages that both sides have. The time is about linear in the words,
/// but for words that many items have; those that more than a quarter have are not counted at all.
public struct LinkSuggestions: Sendable {
    /// The languages in which texts were compared, by tag; none where there is nothing in common.
    public let languages: [String]
    /// The items of the target that links are sought for, in its order.
    public let sought: [Item.ID]
    /// The proposals, by the target's order and then the best first.
    public let suggestions: [LinkSuggestion]

    /// What is less alike is not proposed.
    public static let leastScore = 0.22
    /// What shares fewer words is not proposed, unless the texts are nearly the same.
    public static let fewestWords = 2

    /// Looks for links from some editions to the items of another that have none.
    ///
    /// An item is looked at when neither it nor any item under it is the target of a link, and it
    /// does not stand for content that is not held. Modules are no sources: nobody decides them.
    ///
    /// - Parameters:
    ///   - sources: the curriculum, and the criteria that a region adds to it.
    ///   - target: the standard.
    ///   - linked: the items of the standard that links lead to.
    ///   - limit: how many proposals each item may have.
    public init(
        from sources: [EditionTree],
        to target: EditionTree,
        linked: Set<Item.ID>,
        limit: Int = 3
    ) {
        let texts = SuggestionTexts(sources, target)
        let open = target.placesWithoutLinks(linked)
        languages = texts.languages
        sought = open.map { target.items[$0].id }
        suggestions = open.flatMap { place in
            texts.nearest(to: place, limit: limit + Self.reserve).filter(Self.isWorthReading)
                .prefix(limit)
        }
    }

    /// How many more are looked at than may be proposed.
    private static let reserve = 10

    private static func isWorthReading(_ suggestion: LinkSuggestion) -> Bool {
        suggestion.score >= leastScore
            && (suggestion.sharedWords.count >= fewestWords || suggestion.relation == .covers)
    }
}

extension EditionTree {
    /// The places of the items of which neither they nor those under them are linked.
    fileprivate func placesWithoutLinks(_ linked: Set<Item.ID>) -> [Int] {
        var served = linked
        for item in items.reversed() where served.contains(item.id) {
            if let parent = item.parent { served.insert(parent) }
        }
        return items.indices.filter { !served.contains(items[$0].id) && !items[$0].isUnheld }
    }
}
