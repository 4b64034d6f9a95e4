internal import AltasJSON

/// An item of a package, before its place in the tree is known.
struct CASEItem {
    /// Where it stands among the package's items, from 0.
    let index: Int
    /// Its identifier as printed.
    let identifier: String
    /// Its code as printed; nil where it has none.
    let code: String?
    /// What it says.
    let statement: String?
    /// What it says in short.
    let short: String?
    /// What the framework calls it.
    let kind: String?
    /// The language it is written in, as printed.
    let language: String?
    /// The number or letter it has among its siblings.
    let enumeration: String?
    /// What we added to it.
    private(set) var ours: JSONObject?
    /// Its other members.
    var facts: [String: String]

    /// The members that have a place of their own where they are texts that say something.
    private static let texts: Set<String> = [
        "identifier", "humanCodingScheme", "fullStatement", "abbreviatedStatement", "CFItemType",
        "language",
    ]

    /// Takes an item; nil where it has no identifier.
    init?(_ object: JSONObject, ours: JSONObject?, in document: CASEDocument, at index: Int) {
        guard let identifier = object.text("identifier") else { return nil }
        self.index = index
        self.identifier = identifier
        self.ours = ours
        code = object.text("humanCodingScheme")
        statement = object.text("fullStatement")
        short = object.text("abbreviatedStatement")
        kind = object.text("CFItemType")
        language = object.text("language")
        enumeration = object.text("listEnumeration")
        var used = Self.texts.filter { object.text($0) != nil }
        used.formUnion(document.derivable(of: object, in: "CFItems"))
        facts = CASEFacts.packed(object, as: .item, without: used)
    }

    /// Lets go of what is no longer needed once the item is made.
    mutating func empty() {
        ours = nil
        facts = [:]
    }

    /// What an association calls it, as we write it.
    var label: String { code ?? short ?? statement ?? identifier }

    /// Whether the identifier is one that we made up.
    var isMinted: Bool { ours?.mintedNames.contains("identifier") ?? false }
}
