import AltasCore
import AltasStore

/// What answers say of the items of a curriculum and of a region's own criteria, whoever's standing they are about.
struct NamedItems: Sendable {
    private let items: [Item.ID: NamedItem]

    /// What is said of one item.
    struct NamedItem: Sendable {
        let name: ItemName
        let kind: Item.OutcomeKind?
        /// For a region's own criterion, the standards that need it.
        let standards: [String]
    }

    /// From what the names follow.
    private struct Key: Hashable {
        let sight: RegionSight.Key
        let language: String
    }

    /// Names the items for the reader; once, for as long as the editions are kept.
    init(of sight: RegionSight, for question: Question) {
        let key = sight.key.map { Key(sight: $0, language: question.inquiry.language) }
        items = question.connection.kept(key) {
            [sight.curriculum, sight.local].compactMap(\.self).reduce(into: [:]) { items, tree in
                for item in tree.items {
                    items[item.id] = NamedItem(
                        name: ItemName(item, in: tree, question),
                        kind: item.assessment.kind,
                        standards: item.assessment.neededFor.filter { $0 != "award" }
                    )
                }
            }
        }
    }

    /// What is said of an item.
    ///
    /// - Precondition: the item is one of the curriculum's or of the region's own.
    subscript(id: Item.ID) -> NamedItem {
        guard let item = items[id] else {
            preconditionFailure("A standing names items of its own plan only.")
        }
        return item
    }
}
