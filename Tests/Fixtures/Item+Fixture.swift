package import AltasCore

extension Item {
    /// A criterion at the top; its code is its number unless another is given.
    package static func fixture(
        id: Int64 = 1,
        parent: Int64? = nil,
        anchor: Item.ID? = nil,
        code: String? = nil,
        kind: Kind = .criterion,
        requirement: Requirement = .required,
        choose: Int? = nil,
        assessment: Assessment = Assessment()
    ) -> Item {
        Item(
            id: ID(rawValue: id),
            parent: parent.map { ID(rawValue: $0) },
            anchor: anchor,
            identifier: "item-\(id)",
            code: .fixture(code ?? String(id)),
            kind: kind,
            requirement: requirement,
            choose: choose,
            title: LocalizedText(["en": "Item \(code ?? String(id))"]),
            assessment: assessment
        )
    }
}

extension Item.Code {
    /// The code that a test spells out.
    ///
    /// - Precondition: the text is not blank.
    package static func fixture(_ text: String) -> Item.Code {
        guard let code = Item.Code(text) else { preconditionFailure("\(text) is no code") }
        return code
    }
}
