package import AltasCore

/// Some items of an edition, those above them, and where each stands among all its siblings.
package struct CASEBranch: Sendable {
    /// The items and those above them.
    package let tree: EditionTree
    /// The place of each among its siblings, from 1; of others, it follows from the siblings that
    /// are there.
    package let places: [Item.ID: Int]

    /// Gathers what is there.
    package init(tree: EditionTree, places: [Item.ID: Int]) {
        self.tree = tree
        self.places = places
    }
}
