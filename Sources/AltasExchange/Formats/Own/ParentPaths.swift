internal import AltasCore

/// How the items of a tree name their parents: by code, or by `>` and the codes from the top down,
/// `>A>1`, where a code is there more than once.
struct ParentPaths {
    private let tree: EditionTree
    private let counts: [Item.Code: Int]

    init(_ tree: EditionTree) {
        self.tree = tree
        counts = tree.codeCounts
    }

    /// What stands in the column `parent`; empty at the top.
    func parent(of item: Item) -> String {
        guard let parent = item.parent.flatMap({ tree[$0] }) else { return "" }
        let code = parent.code.description
        guard counts[parent.code, default: 0] > 1 else { return code }
        let above = tree.ancestors(of: parent.id).reversed().map(\.code.description)
        return ">" + (above + [code]).joined(separator: ">")
    }
}
