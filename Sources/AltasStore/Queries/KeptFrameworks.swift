import AltasCore

/// What a connection has decoded of editions, items and rules, so that the next use case finds it ready.
///
/// None of these facts is ever changed, and an edition comes with all its items, so what was read stays true for as long
/// as the connection is open. Only a transaction that is taken back may give its keys to others again: then everything is
/// forgotten.
struct KeptFrameworks {
    /// How many trees are kept before all are dropped: the curriculum and a region's own criteria, for some regions in
    /// some languages.
    private static let mostTrees = 24

    /// By the edition's key.
    var editions: [Edition.ID: Edition] = [:]
    /// By the key of the profile's row.
    var rules: [Int64: AwardRule] = [:]
    private var trees: [TreeKey: EditionTree] = [:]

    private struct TreeKey: Hashable {
        let edition: Edition.ID
        let languages: Set<String>
    }

    /// A tree with its texts in these languages; trees with everything are not kept.
    subscript(tree edition: Edition.ID, languages: Set<String>?) -> EditionTree? {
        get { languages.flatMap { trees[TreeKey(edition: edition, languages: $0)] } }
        set {
            guard let languages else { return }
            if trees.count >= Self.mostTrees { trees.removeAll() }
            trees[TreeKey(edition: edition, languages: languages)] = newValue
        }
    }
}
