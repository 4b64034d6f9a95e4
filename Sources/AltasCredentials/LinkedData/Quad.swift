/// One statement of linked data (RDF 1.1).
package struct Quad: Sendable {
    /// What it is about: an address or a blank node.
    package var subject: Term
    /// What it says, an address.
    package var predicate: Term
    /// What it is said of.
    package var object: Term
    /// The graph it stands in; nil for the default one.
    package var graph: Term?

    /// A statement.
    package init(_ subject: Term, _ predicate: Term, _ object: Term, in graph: Term? = nil) {
        self.subject = subject
        self.predicate = predicate
        self.object = object
        self.graph = graph
    }

    /// What a statement is made of.
    package enum Term: Hashable, Sendable {
        /// An address (IRI).
        case address(String)
        /// A node without an address, by a number of our own.
        case blank(Int)
        /// A text with the address of its type, and its language where that is given.
        case literal(String, type: String, language: String? = nil)

        /// The number of a blank node; nil for anything else.
        var blankNumber: Int? {
            if case .blank(let number) = self { number } else { nil }
        }
    }

    /// The blank nodes in it, as often as they come.
    var blanks: [Int] {
        [subject, object, graph].compactMap { $0?.blankNumber }
    }
}
