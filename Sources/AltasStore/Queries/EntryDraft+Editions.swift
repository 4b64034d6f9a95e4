package import AltasCore

extension EntryDraft {
    /// Adds an edition with its items and answers it under the keys the register has given them.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when the slug or the identifier is taken.
    package func add(_ tree: EditionTree) throws -> EditionTree {
        let offset = try nextID(in: .item) - 1
        let edition = try add(tree.edition, items: tree.items)
        return try tree.renumbered(by: offset, as: edition)
    }

    /// Adds an edition with its items, whose keys count from 1 in their order, and answers it under
    /// the key the register has given it.
    ///
    /// - Parameters:
    ///   - edition: the edition.
    ///   - items: its items, each after its parent.
    ///   - progress: is told now and then how many items have been added.
    /// - Returns: the edition.
    /// - Throws: ``SQLiteError``: `.constraint` when the slug or an identifier is taken.
    package func add(
        _ edition: Edition,
        items: [Item],
        progress: (Int) -> Void = { _ in }
    ) throws -> Edition {
        var edition = edition
        edition.id = Edition.ID(rawValue: try nextID(in: .edition))
        let offset = try nextID(in: .item) - 1
        var details = edition.details
        details.questionnaire = nil
        _ = try add(
            .edition,
            [
                .text(edition.identifier), .text(edition.slug), edition.role.sqlValue,
                edition.region.sqlValue, .text(edition.label), edition.replaces.sqlValue,
                edition.pinnedTo.sqlValue, .text(details.language), .text(try canonical(details)),
                try edition.details.questionnaire.map(canonical).sqlValue,
            ]
        )
        for (place, item) in items.enumerated() {
            if place.isMultiple(of: 500) { progress(place) }
            try add(item.moved(by: offset), of: edition.id, ordinal: place + 1)
        }
        return edition
    }

    private func add(_ item: Item, of edition: Edition.ID, ordinal: Int) throws {
        let assessment = item.assessment
        let id = try add(
            .item,
            [
                edition.sqlValue, item.parent.sqlValue, item.anchor.sqlValue, ordinal.sqlValue,
                .text(item.identifier), item.code.sqlValue, item.kind.sqlValue,
                .text(item.requirement.rawValue), item.choose.sqlValue,
                (assessment.kind?.rawValue).sqlValue,
                .text(assessment.methods.map(\.rawValue).joined(separator: ";")),
                .text(assessment.setting.rawValue), assessment.refreshMonths.sqlValue,
                .text(assessment.neededFor.joined(separator: ";")),
                .text(item.verification.rawValue),
            ]
        )
        precondition(id == item.id.rawValue, "The key of a new item is its place in its edition.")
        for (field, text) in [("title", item.title), ("statement", item.statement)] {
            for (language, body) in text.texts.sorted(by: { $0.key < $1.key }) {
                _ = try add(
                    .itemText,
                    [item.id.sqlValue, .text(field), .text(language), .text(body)]
                )
            }
        }
        for (field, body) in item.facts.sorted(by: { $0.key < $1.key }) {
            _ = try add(.itemFact, [item.id.sqlValue, .text(field), .text(body)])
        }
    }
}

extension Item {
    /// The item with its key and its parent's moved up.
    fileprivate func moved(by offset: Int64) -> Item {
        var item = self
        item.id = ID(rawValue: id.rawValue + offset)
        item.parent = parent.map { ID(rawValue: $0.rawValue + offset) }
        return item
    }
}
