import AltasCore
import AltasStore

/// How far regions' standards are covered, before and after an edition takes another's place.
struct CoverageReading {
    let change: EditionChange
    let connection: Connection
    let moment: Moment

    func coverage() throws -> [ImpactAnswer.Coverage] {
        switch change.old.edition.role {
        case .standard: [try coverageOfStandard()]
        case .curriculum:
            try connection.regions(at: moment).flatMap {
                try coverage(in: $0, of: change.old.edition)
            }
        case .local:
            try change.old.edition.region.map {
                try coverage(in: $0, of: try connection.curriculum(at: moment))
            } ?? []
        }
    }

    private func coverageOfStandard() throws -> ImpactAnswer.Coverage {
        let edition = change.old.edition
        let curriculum = try connection.curriculum(at: moment)
        let items = try items(of: curriculum, in: edition.region)
        let plan = try connection.standardPlan(change, from: curriculum.id, at: moment)
        let after = plan.standing(achieved: items, on: moment.day)
        let before = after.predecessors.first { $0.plan.tree.edition.id == edition.id } ?? after
        return ImpactAnswer.Coverage(
            region: edition.region?.rawValue,
            before: ImpactAnswer.Standard(before),
            after: ImpactAnswer.Standard(after)
        )
    }

    /// For who learns by the new edition alone: the links that are led on from the old one, and its own.
    private func coverage(
        in region: Region.Code,
        of curriculum: Edition
    ) throws -> [ImpactAnswer.Coverage] {
        let before = try items(of: curriculum, in: region)
        let kept = before.filter { change.old[$0.key] == nil }
        let after = change.new.items.reduce(into: kept) { $0[$1.id] = moment.day }
        return try connection.standards(of: region, at: moment).map { standard in
            let tree = try connection.tree(of: standard, in: [])
            let links = try connection.links(to: standard.id, at: moment)
            let plan = StandardPlan(tree: tree, links: links + links.compactMap(change.ledOn))
            return ImpactAnswer.Coverage(
                region: region.rawValue,
                before: ImpactAnswer.Standard(plan.standing(achieved: before, on: moment.day)),
                after: ImpactAnswer.Standard(plan.standing(achieved: after, on: moment.day))
            )
        }
    }

    /// Every item of a curriculum and of the region's own criteria, as achieved today.
    private func items(
        of curriculum: Edition,
        in region: Region.Code?
    ) throws -> [Item.ID: CivilDate] {
        let tree = try connection.tree(of: curriculum, in: [])
        let lineage = try connection.lineage(at: moment)
        let local = try region.flatMap {
            try connection.localCriteria(of: $0, under: tree, lineage, at: moment, in: [])
        }
        return (tree.items + (local?.items ?? [])).reduce(into: [:]) { $0[$1.id] = moment.day }
    }
}

extension ImpactAnswer.Standard {
    fileprivate init(_ standing: StandardStanding) {
        slug = standing.plan.tree.edition.slug
        states = Dictionary(grouping: standing.items.filter { !$0.item.isUnheld }, by: \.state)
            .mapValues(\.count)
    }
}
