package import AltasCore

extension Link {
    /// A draft link from these items, needed together.
    package static func fixture(
        id: Int64 = 1,
        to target: Int64,
        from sources: [Item.ID],
        _ relation: Relation = .covers
    ) -> Link {
        Link(
            id: ID(rawValue: id),
            target: Item.ID(rawValue: target),
            sources: sources,
            relation: relation,
            gap: relation == .partial ? "The rest is to be shown." : nil
        )
    }
}
