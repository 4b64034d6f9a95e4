/// A link between two nodes as a file has it, not yet resolved to items.
///
/// Either end may lie in another framework.
package struct ImportedAssociation: Hashable, Sendable, Codable {
    /// Where it starts.
    package var origin: Node
    /// Where it leads.
    package var destination: Node
    /// The type as printed, such as `exactMatchOf`.
    package var type: String
    /// What the file says about it.
    package var note: String?
    /// Its other members by name; JSON text where the value is not a string.
    package var facts: [String: String]

    /// States a link.
    package init(
        origin: Node,
        destination: Node,
        type: String,
        note: String? = nil,
        facts: [String: String] = [:]
    ) {
        self.origin = origin
        self.destination = destination
        self.type = type
        self.note = note
        self.facts = facts
    }

    /// One end of a link.
    package struct Node: Hashable, Sendable, Codable {
        /// The identifier or code of the item or framework; empty where the file has only an address.
        package var identifier: String
        /// Its address; nil where the file has none.
        package var uri: String?
        /// What the file calls it; nil where it does not.
        package var title: String?

        /// Points at a node.
        package init(identifier: String, uri: String? = nil, title: String? = nil) {
            self.identifier = identifier
            self.uri = uri
            self.title = title
        }
    }
}
