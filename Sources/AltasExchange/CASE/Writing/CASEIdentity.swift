internal import AltasCore

/// The identifiers and addresses that an edition and its items have in a package.
///
/// What has no identifier gets one that follows from the edition's slug and the codes from the top
/// down, so that every export of an edition has the same.
struct CASEIdentity {
    /// The edition and its items.
    let tree: EditionTree
    /// The document's identifier.
    let document: String
    /// What the addresses begin with.
    let base: String
    private var identifiers: [Item.ID: String] = [:]

    /// Works out the identifiers; `base` is for an edition that has no address of its own.
    init(_ tree: EditionTree, base: String) {
        self.tree = tree
        let edition = tree.edition
        let own = edition.details.extras["case:uri"].flatMap(CASEDocument.base)
        self.base = own.flatMap { CASEText.isAddress($0) ? $0 : nil } ?? base
        document =
            edition.identifier.isEmpty
            ? NameUUID.text(for: Self.seed(of: edition))
            : CASEStrictness.identifier(edition.identifier)
        identifiers.reserveCapacity(tree.items.count)
        for item in tree.items {
            identifiers[item.id] =
                item.identifier.isEmpty
                ? NameUUID.text(for: seed(of: item)) : CASEStrictness.identifier(item.identifier)
        }
    }

    /// The name that an edition's identifier is made from.
    static func seed(of edition: Edition) -> String { "edition/\(edition.slug)" }

    /// The name that an item's identifier is made from.
    func seed(of item: Item) -> String {
        let above = item.parent.flatMap { identifiers[$0] } ?? document
        return "item/\(above)/\(item.code)"
    }

    /// The identifier of an item.
    func identifier(of item: Item) -> String { identifiers[item.id] ?? "" }

    /// The address of an item: its own, or one made from its identifier as it came.
    func address(of item: Item) -> String {
        item.facts["case:uri"] ?? "\(base)CFItems/\(ownIdentifier(of: item))"
    }

    private func ownIdentifier(of item: Item) -> String {
        item.identifier.isEmpty ? identifier(of: item) : item.identifier
    }

    /// How an association points at an item.
    func node(of item: Item) -> ImportedAssociation.Node {
        let texts = CASEItemTexts(item, in: tree.edition)
        return ImportedAssociation.Node(
            identifier: identifier(of: item),
            uri: item.facts["case:uri"] ?? "\(base)CFItems/\(identifier(of: item))",
            title: item.printedCode ?? texts.short ?? texts.statement
        )
    }
}

extension CASEIdentity {
    /// The identity of an edition by itself.
    init(of edition: Edition, base: String) {
        do {
            self.init(try EditionTree(edition: edition, items: []), base: base)
        } catch {
            preconditionFailure("No items are in each other's way.")
        }
    }
}
