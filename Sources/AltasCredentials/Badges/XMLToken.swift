/// A piece of an XML document, as ``XMLScanner`` finds it.
enum XMLToken: Equatable {
    /// A start tag, by the name that is written, with its attributes in order; `isEmpty` when it is its own end.
    case start(name: String, attributes: [Attribute], isEmpty: Bool)
    /// An end tag.
    case end(name: String)
    /// Characters, or a CDATA section.
    case text(String)
    /// A comment, a processing instruction or a document type.
    case other

    /// An attribute, by the name that is written.
    struct Attribute: Equatable {
        var name: String
        var value: String
    }
}
