/// What the words of a credential stand for: one JSON-LD context, as far as credentials use them.
///
/// `id` and `type` are the keywords in every context; they are not among the terms.
package struct LinkedContext: Equatable, Sendable {
    /// The words, by name.
    package var terms: [String: TermDefinition] = [:]
    /// What stands before words without a definition of their own; nil where they are refused.
    package var vocabulary: String?

    /// A context with these words.
    package init(terms: [String: TermDefinition] = [:], vocabulary: String? = nil) {
        self.terms = terms
        self.vocabulary = vocabulary
    }
}

/// What one word stands for.
package struct TermDefinition: Equatable, Sendable {
    /// Its address.
    package var address: String
    /// What its values are.
    package var kind = Kind.plain
    /// How several values go together.
    package var container = Container.none
    /// The words that hold inside it: in a node of this type, or in the value of this member.
    package var scope: LinkedContext?
    /// Whether later contexts must leave it as it is.
    package var isProtected = true

    /// What the values of a member are.
    package enum Kind: Equatable, Sendable {
        /// Texts, truth values, whole numbers or nodes.
        case plain
        /// Addresses or nodes.
        case address
        /// Words of the context.
        case word
        /// Something that we refuse: any JSON as it is, or nodes that begin without words.
        case refused
        /// Texts of the type with this address, or nodes.
        case typed(String)
    }

    /// How the values of a member go together.
    package enum Container: Equatable, Sendable {
        /// As they come.
        case none
        /// As a set.
        case set
        /// In their order.
        case list
        /// Each in a graph of its own.
        case graph
    }

    /// Whether a later context says the same, whether or not it protects it.
    func saysTheSame(as other: Self) -> Bool {
        var other = other
        other.isProtected = isProtected
        return self == other
    }
}
