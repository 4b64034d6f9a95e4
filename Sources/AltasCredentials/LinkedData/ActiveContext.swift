/// The words that hold at one place of a document: contexts in the order they came, the last one first.
struct ActiveContext {
    /// How many may hold at one place; a credential within a credential has about eight.
    private static let most = 24
    private var layers: [LinkedContext] = []
    /// The layers without those of a node's types, which do not hold in the nodes inside it.
    private var lasting: [LinkedContext] = []

    /// What a word stands for; nil when no context says so.
    func definition(of word: String) -> TermDefinition? {
        // Swift holds some characters equal that are not the same: U+212A is a K to it.
        guard word.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }), !word.hasPrefix("@") else {
            return nil
        }
        if let own = layers.reversed().lazy.compactMap({ $0.terms[word] }).first { return own }
        guard !word.contains(":") else { return nil }
        let vocabulary = layers.reversed().lazy.compactMap(\.vocabulary).first
        return vocabulary.map { TermDefinition(address: $0 + word, isProtected: false) }
    }

    /// Whether a context names this word itself.
    func hasOwnDefinition(of word: String) -> Bool {
        layers.contains { $0.terms[word] != nil }
    }

    /// What holds in a node inside this one.
    var inside: ActiveContext {
        var context = self
        context.layers = lasting
        return context
    }

    /// Adds a context that holds in all nodes further in.
    ///
    /// - Throws: ``UnsignableDocument/redefinedTerm(_:)`` when it changes a protected word and may not.
    mutating func add(_ context: LinkedContext, mayRedefine: Bool) throws(UnsignableDocument) {
        if !mayRedefine { try check(context) }
        layers.append(context)
        lasting.append(context)
    }

    /// Adds the context of a type, which holds in its node alone.
    ///
    /// - Throws: ``UnsignableDocument/redefinedTerm(_:)`` when it changes a protected word.
    mutating func add(ofType context: LinkedContext) throws(UnsignableDocument) {
        try check(context)
        layers.append(context)
    }

    private func check(_ context: LinkedContext) throws(UnsignableDocument) {
        guard layers.count < Self.most else { throw .tooMuchWork }
        for (word, definition) in context.terms {
            for layer in layers {
                guard let earlier = layer.terms[word], earlier.isProtected else { continue }
                guard definition.saysTheSame(as: earlier) else { throw .redefinedTerm(word) }
            }
        }
    }
}
