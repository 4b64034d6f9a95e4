/// Finds the items of an edition by the codes or paths that people write.
public struct ItemCodes: Sendable {
    private let tree: EditionTree
    private let printed: [String: [Item.ID]]

    /// Indexes an edition.
    public init(_ tree: EditionTree) {
        self.tree = tree
        printed = Dictionary(grouping: tree.items, by: \.code.description).mapValues {
            $0.map(\.id)
        }
    }

    /// The one item that is meant, or nil when there is none or more than one.
    public subscript(_ text: String) -> Item.ID? {
        let found = found(text)
        return found.count == 1 ? found.first : nil
    }

    /// The one item that is meant.
    ///
    /// - Throws: ``Refusal/unknownItem(_:edition:nearest:)`` when there is none, and
    ///   ``Refusal/ambiguousItem(_:candidates:)`` when there are several.
    public func id(_ text: String) throws(Refusal) -> Item.ID {
        let found = found(text)
        guard let first = found.first else {
            let nearest = Suggestions.nearest(to: text, among: Array(printed.keys))
            throw .unknownItem(text, edition: tree.edition.slug, nearest: nearest)
        }
        guard found.count == 1 else {
            let paths = found.compactMap { tree[$0] }.map(tree.path)
            throw .ambiguousItem(text, candidates: paths)
        }
        return first
    }

    /// A code just as it is printed goes before one in another letter case, and before a path.
    private func found(_ text: String) -> [Item.ID] {
        if let items = printed[text], items.count == 1 { return items }
        let items = tree.items(coded: text)
        guard items.count > 1 else { return items.map(\.id) }
        let exact = items.filter { tree.path(of: $0) == text }
        return (exact.count == 1 ? exact : items).map(\.id)
    }
}

extension EditionTree {
    /// Those of the items that stand under none of the others.
    func topmost(_ ids: [Item.ID]) -> [Item.ID] {
        guard ids.count > 1 else { return ids }
        let all = Set(ids)
        return ids.filter { id in !ancestors(of: id).contains { all.contains($0.id) } }
    }
}
