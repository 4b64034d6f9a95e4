import AltasCore
import AltasStore

extension Register {
    /// Shows the links that lead to an edition, or to one of its items and those under it.
    ///
    /// Whoever is signed in may read them.
    ///
    /// - Throws: ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/ambiguousEdition(_:candidates:)``,
    ///   ``Refusal/unknownItem(_:edition:nearest:)``, ``Refusal/ambiguousItem(_:candidates:)``.
    package func crosswalk(
        _ request: CrosswalkRequest,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> CrosswalkAnswer {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let edition = try connection.edition(named: request.edition, at: moment)
            let source =
                try request.source.map { try connection.edition(named: $0, at: moment) }
                ?? connection.curriculum(at: moment)
            let plan = try connection.standardPlan(
                of: edition,
                from: source.id,
                at: moment,
                in: inquiry.languages
            )
            let items = try question.linked(
                try plan.tree.items(from: request.item),
                in: plan,
                from: source
            )
            return CrosswalkAnswer(
                edition: EditionName(edition, question),
                source: EditionName(source, question),
                items: items.filter { !$0.links.isEmpty },
                tally: CrosswalkAnswer.Tally(items),
                stamp: question.stamp
            )
        }
    }
}

extension Question {
    fileprivate func linked(
        _ items: [Item],
        in plan: StandardPlan,
        from source: Edition
    ) throws -> [LinkedItem] {
        let names = try SourceNames(
            of: items.flatMap(plan.links),
            among: [try connection.tree(of: source, in: [])],
            on: connection,
            at: moment
        )
        let reviews = try connection.namedReviews(to: plan.tree.edition.id, at: moment)
        return items.map { item in
            LinkedItem(
                item: ItemName(item, in: plan.tree, self),
                verification: item.verification,
                isUnheld: item.isUnheld,
                links: plan.links(to: item).strongestFirst.map {
                    NamedLink($0, names: names, review: reviews[$0.id])
                }
            )
        }
    }
}

extension [Link] {
    /// By relation, and otherwise in the order given.
    fileprivate var strongestFirst: [Link] {
        Link.Relation.allCases.sorted(by: >).flatMap { relation in
            filter { $0.relation == relation }
        }
    }
}

extension EditionTree {
    /// The item of a code and everything under it, or every item; each followed by those under it.
    func items(from code: String?) throws(Refusal) -> [Item] {
        guard let code else { return depthFirst }
        return subtree(of: try item(named: code).id)
    }
}
