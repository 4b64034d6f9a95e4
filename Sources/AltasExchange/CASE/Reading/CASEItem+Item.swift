internal import AltasCore
internal import AltasJSON

extension CASEItem {
    /// The kind of an item whose package does not say.
    static let plainKind: Item.Kind = "item"

    /// The code it is to have: the printed one where it can be used, or the one that we added; nil
    /// where there is neither.
    var wantedCode: Item.Code? {
        (code ?? ours?["code"]?.string).flatMap(Item.Code.init)
    }

    /// The item.
    func item(id: Item.ID, parent: Item.ID?, code: Item.Code, in edition: Edition) -> Item {
        let tag = language?.languageWithoutRegion ?? edition.details.language
        var item = Item(
            id: id,
            parent: parent,
            identifier: isMinted ? "" : identifier,
            code: code,
            kind: kind.map(Item.Kind.init(rawValue:)) ?? Self.plainKind,
            title: LocalizedText([tag: short ?? statement ?? self.code ?? identifier]),
            verification: .secondHand,
            facts: facts
        )
        if let short { item.statement[tag] = statement ?? short }
        if let language, language != tag || tag == edition.details.language {
            item.facts["case:language"] = language
        }
        if let printed = self.code, printed != code.description || code.isOurs {
            item.facts["case:humanCodingScheme"] = printed
        }
        if let ours { CASEItemExtension(ours).add(to: &item) }
        return item
    }
}
