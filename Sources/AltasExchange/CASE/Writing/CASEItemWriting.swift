internal import AltasCore
internal import AltasJSON

/// Writes the items and associations of a package.
struct CASEItemWriting {
    let identity: CASEIdentity
    let strictness: CASEStrictness
    /// When what does not say so itself changed last, as the document's own package had it.
    let changed: String
    /// The place of each item among its siblings, from 1.
    private let positions: [Item.ID: Int]

    /// Prepares to write; `places` is for items of whose siblings some are not there.
    init(
        identity: CASEIdentity,
        strictness: CASEStrictness,
        changed: String,
        places: [Item.ID: Int] = [:]
    ) {
        self.identity = identity
        self.strictness = strictness
        self.changed = changed
        var counts: [Item.ID?: Int] = [:]
        var positions: [Item.ID: Int] = [:]
        for item in identity.tree.items {
            counts[item.parent, default: 0] += 1
            positions[item.id] = counts[item.parent]
        }
        self.positions = positions.merging(places) { $1 }
    }

    /// An item.
    func object(of item: Item) -> CASEStrictness.Result {
        let texts = CASEItemTexts(item, in: identity.tree.edition)
        var members = CASEFacts.unpacked(item.facts, as: .item)
        let kind = item.kind == CASEItem.plainKind ? "" : item.kind.rawValue
        let values = [
            ("identifier", item.identifier), ("uri", identity.address(of: item)),
            ("humanCodingScheme", item.printedCode ?? ""), ("CFItemType", kind),
            ("fullStatement", texts.statement), ("abbreviatedStatement", texts.short ?? ""),
            ("language", texts.language ?? ""),
        ]
        var kept = JSONObject()
        for (name, text) in values where !text.isEmpty {
            if let value = members[name], value != .string(text) { kept[name] = value }
            members[name] = .string(text)
        }
        addMoment(to: &members)
        var ours = CASEItemExtension(
            item,
            textsIn: texts.tag,
            hasCode: item.printedCode != nil || item.code == ownCode(of: item),
            hasStatement: texts.short != nil
        ).object
        ours[CASEExtension.members] = kept.nonEmpty
        return strictness.strict(members, as: .item, seed: identity.seed(of: item), with: ours)
    }

    /// An item's association with its parent, or with the document; nil where it had none.
    func parent(of item: Item) -> CASEStrictness.Result? {
        guard item.facts[CASEFacts.unplaced] == nil else { return nil }
        let above = item.parent.flatMap { identity.tree[$0] }
        let fact = item.facts[CASEFacts.parent].flatMap(JSONValue.init(text:))?.object
        let minted = CASEParent.identifier(
            child: identity.identifier(of: item),
            parent: above.map(identity.identifier(of:)) ?? identity.document
        )
        var members = fact ?? JSONObject()
        let values: JSONObject = [
            "identifier": .string(minted),
            "associationType": .string("isChildOf"),
            "sequenceNumber": fact == nil ? .number(String(positions[item.id] ?? 1)) : nil,
            "originNodeURI": identity.node(of: item).value,
            "destinationNodeURI": above.map { identity.node(of: $0).value } ?? documentNode,
        ]
        for member in values.members where members[member.name] == nil {
            members[member.name] = member.value
        }
        return association(members, seed: minted)
    }

    /// Another association.
    func object(of association: ImportedAssociation, number: Int) -> CASEStrictness.Result {
        let (members, ours) = association.members
        let seed = Self.seed(of: association, number: number, in: identity.document)
        return self.association(members, seed: seed, with: ours)
    }

    /// The name that the identifier of an association without one is made from.
    static func seed(
        of association: ImportedAssociation,
        number: Int,
        in document: String
    ) -> String {
        let ends = [association.origin, association.destination].map { $0.identifier }
        return "association/\(document)/\(number)/\(ends.joined(separator: ">"))"
    }

    private func association(
        _ members: JSONObject,
        seed: String,
        with ours: JSONObject = [:]
    ) -> CASEStrictness.Result {
        var members = members
        addMoment(to: &members)
        if members["uri"] == nil, let identifier = members.text("identifier") {
            members["uri"] = .string("\(identity.base)CFAssociations/\(identifier)")
        }
        return strictness.strict(members, as: .association, seed: seed, with: ours)
    }

    private func addMoment(to members: inout JSONObject) {
        if members["lastChangeDateTime"] == nil {
            members["lastChangeDateTime"] = .string(changed)
        }
    }

    private var documentNode: JSONValue {
        let details = identity.tree.edition.details
        let uri = details.extras["case:uri"] ?? "\(identity.base)CFDocuments/\(identity.document)"
        let identifier = identity.tree.edition.identifier
        return ImportedAssociation.Node(
            identifier: identifier.isEmpty ? identity.document : identifier,
            uri: uri,
            title: details.title.best(for: details.language)?.text
        ).value
    }

    private func ownCode(of item: Item) -> Item.Code {
        let above = identity.tree.ancestors(of: item.id).reversed() + [item]
        return .own(at: above.map { positions[$0.id] ?? 1 })
    }
}
