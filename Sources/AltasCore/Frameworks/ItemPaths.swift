/// The paths of all items of an edition, as ``EditionTree/path(of:)`` gives them one by one.
///
/// It takes time about linear in the items, also where many of them have one code.
public struct ItemPaths: Sendable {
    private let tree: EditionTree
    /// The codes, in lower case, that stand more than once.
    private let repeated: Set<String>
    /// How many items end each path of codes, where the last code is repeated; by the path's hash.
    private let endings: [Int: Int]

    /// Looks through an edition.
    public init(_ tree: EditionTree) {
        self.tree = tree
        var seen: Set<String> = []
        var repeated: Set<String> = []
        for item in tree.items {
            let code = item.code.description.lowercased()
            if !seen.insert(code).inserted { repeated.insert(code) }
        }
        self.repeated = repeated
        var endings: [Int: Int] = [:]
        for item in tree.items where repeated.contains(item.code.description.lowercased()) {
            for ending in tree.endings(of: item) { endings[ending, default: 0] += 1 }
        }
        self.endings = endings
    }

    /// The path of an item of the edition.
    public func path(of item: Item) -> String {
        let code = item.code.description
        guard repeated.contains(code.lowercased()) else { return code }
        let above = tree.ancestors(of: item.id).reversed()
        let path = (above + [item]).map(\.code.description).joined(separator: ">")
        let isClear = tree.endings(of: item).last.map { endings[$0] == 1 } ?? true
        return isClear ? path : ">" + path
    }
}

extension EditionTree {
    /// A value for each path that leads to the item, from its code alone to the whole path.
    fileprivate func endings(of item: Item) -> [Int] {
        var hasher = Hasher()
        return ([item] + ancestors(of: item.id)).map { part in
            hasher.combine(part.code.description.lowercased())
            return hasher.finalize()
        }
    }
}
