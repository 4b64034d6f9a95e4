/// Finds the items of an edition by the codes or paths that people write.
public struct ItemCodes: Sendable {
    private let tree: EditionTree
    /// The items whose codes do not lead to them by themselves, by their codes just as they are
    /// printed; nil for a code that several have.
    private let codes: [String: Item.ID?]
    /// The same items by their paths.
    private let paths: [String: Item.ID]

    /// Indexes an edition.
    public init(_ tree: EditionTree) {
        self.tree = tree
        let written = ItemPaths(tree)
        var codes: [String: Item.ID?] = [:]
        var paths: [String: Item.ID] = [:]
        for item in tree.items {
            let (code, path) = (item.code.description, written.path(of: item))
            let isPlain = path == code && !code.contains(">") && code == code.trimmingSpaces
            guard !isPlain else { continue }
            codes.updateValue(codes[code] == nil ? item.id : nil, forKey: code)
            paths[path] = item.id
        }
        self.codes = codes
        self.paths = paths
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
            let codes = Set(tree.items.map(\.code.description))
            let nearest = Suggestions.nearest(to: text, among: Array(codes))
            throw .unknownItem(text, edition: tree.edition.slug, nearest: nearest)
        }
        guard found.count == 1 else {
            let paths = found.compactMap { tree[$0] }.map(tree.path)
            throw .ambiguousItem(text, candidates: paths)
        }
        return first
    }

    /// A code or path just as it is printed goes before one in another letter case.
    private func found(_ text: String) -> [Item.ID] {
        if let item = (codes[text] ?? nil) ?? paths[text] { return [item] }
        return tree.items(coded: text).map(\.id)
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
