import AltasCore
import AltasStore

/// The codes of the items that links start from.
struct SourceNames {
    private var codes: [Item.ID: String] = [:]

    /// Names what is in these trees, and looks for what some link starts from in other editions.
    init(
        of links: [Link],
        among trees: [EditionTree],
        on connection: Connection,
        at moment: Moment
    ) throws {
        for tree in trees {
            for item in tree.items { codes[item.id] = item.code.description }
        }
        var finder = ItemFinder(connection, at: moment, in: [])
        for source in links.flatMap(\.sources) where codes[source] == nil {
            codes[source] = try finder.item(source)?.shortCode
        }
    }

    /// The codes of these items, in their order.
    subscript(_ items: [Item.ID]) -> [String] { items.compactMap { codes[$0] } }
}

extension ItemFinder.Found {
    /// A local criterion by its code, which names its outcome and region; any other item with its edition.
    fileprivate var shortCode: String {
        tree.edition.role == .local ? item.code.description : heading
    }
}
