import AltasCore

/// What a connection has decoded of editions, items and rules, and what was worked out from nothing else, so that the next
/// use case finds it ready.
///
/// None of these facts is ever changed, and an edition comes with all its items, so what was read stays true for as long
/// as the connection is open. Only a transaction that is taken back may give its keys to others again: then everything is
/// forgotten.
struct KeptFrameworks {
    /// How many trees are kept before all are dropped: the curriculum and a region's own criteria, for some regions in
    /// some languages.
    private static let mostTrees = 24
    /// How many things that were worked out are kept before all are dropped.
    private static let mostWorkedOut = 96

    /// By the edition's key.
    var editions: [Edition.ID: Edition] = [:]
    /// By the key of the profile's row.
    var rules: [Int64: AwardRule] = [:]
    private var trees: [TreeKey: EditionTree] = [:]
    private var workedOut: [AnyHashable: any Sendable] = [:]

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

    /// What was worked out from them under a key.
    subscript(workedOut key: AnyHashable) -> (any Sendable)? {
        get { workedOut[key] }
        set {
            if workedOut.count >= Self.mostWorkedOut { workedOut.removeAll() }
            workedOut[key] = newValue
        }
    }
}

extension Connection {
    /// What follows from editions, items and rules alone, worked out once.
    ///
    /// - Parameters:
    ///   - key: names what follows, and from which of them: a type of the caller's own; nil to keep nothing.
    ///   - workOut: works it out.
    /// - Returns: It, kept as long as what it follows from.
    /// - Throws: What `workOut` throws; then nothing is kept.
    package func kept<Value: Sendable>(
        _ key: (some Hashable & Sendable)?,
        _ workOut: () throws -> Value
    ) rethrows -> Value {
        guard let key = key.map(AnyHashable.init) else { return try workOut() }
        if let found = kept[workedOut: key], let value = found as? Value { return value }
        let value = try workOut()
        kept[workedOut: key] = value
        return value
    }
}
