import AltasCore
import AltasStore

extension Connection {
    /// Which edition took the place of which, by a moment.
    func lineage(at moment: Moment) throws -> Lineage {
        Lineage(try teachOuts(at: moment))
    }

    /// The region's own criteria under a curriculum; where none are pinned to it, those under the edition whose place it
    /// took, each under the outcome that its own carries over to.
    func localCriteria(
        of region: Region.Code,
        under curriculum: EditionTree,
        _ lineage: Lineage,
        at moment: Moment,
        in languages: Set<String>?
    ) throws -> EditionTree? {
        let slug = curriculum.edition.slug
        if let own = try localEdition(of: region, pinnedTo: slug, at: moment) {
            return try tree(of: own, in: languages)
        }
        for step in lineage.steps(to: curriculum.edition.id).reversed() {
            guard let older = try edition(step.edition),
                let own = try localEdition(of: region, pinnedTo: older.slug, at: moment)
            else { continue }
            let outcomes = try links(from: older.id, to: curriculum.edition.id, lineage, at: moment)
            return try tree(of: own, in: languages).anchored(along: outcomes)
        }
        return nil
    }

    /// The editions whose decisions count on for a curriculum and the region's own criteria, oldest first.
    func predecessors(
        of curriculum: Edition.ID,
        local: Edition.ID?,
        _ lineage: Lineage,
        seenBy region: Region.Code,
        _ rule: AwardRule,
        at moment: Moment
    ) throws -> [StandingPlan.Predecessor] {
        let steps = lineage.steps(to: curriculum)
        let older = try steps.map { step in
            StandingPlan.Predecessor(
                plan: try plan(of: step.edition, lineage, seenBy: region, rule, at: moment),
                succession: try succession(along: step, at: moment)
            )
        }
        let own = local.map(lineage.steps) ?? []
        return try older
            + own.map {
                StandingPlan.Predecessor(
                    plan: nil,
                    succession: try succession(along: $0, at: moment)
                )
            }
    }

    /// What carries over in one step.
    func succession(along step: TeachOut, at moment: Moment) throws -> Succession {
        guard let successor = step.successor else { return Succession([]) }
        return Succession(try links(to: successor, from: step.edition, at: moment))
    }

    private func plan(
        of edition: Edition.ID,
        _ lineage: Lineage,
        seenBy region: Region.Code,
        _ rule: AwardRule,
        at moment: Moment
    ) throws -> StandingPlan? {
        guard let edition = try self.edition(edition) else { return nil }
        let tree = try tree(of: edition, in: [])
        let local = try localCriteria(of: region, under: tree, lineage, at: moment, in: [])
        return StandingPlan(curriculum: tree, local: local, rule: rule)
    }

    /// The links that carry over from an older edition to a newer one, step by step.
    private func links(
        from older: Edition.ID,
        to newer: Edition.ID,
        _ lineage: Lineage,
        at moment: Moment
    ) throws -> [[Link]] {
        try lineage.steps(to: newer).drop { $0.edition != older }.map {
            try succession(along: $0, at: moment).links
        }
    }
}

extension EditionTree {
    /// The same criteria, each under what the item it stands under carries over to; without those that carry over to
    /// nothing.
    fileprivate func anchored(along steps: [[Link]]) throws -> EditionTree {
        let items = items.compactMap { item in
            var item = item
            for links in steps {
                item.anchor = links.first { $0.sources == [item.anchor].compactMap(\.self) }?.target
            }
            return item.anchor == nil ? nil : item
        }
        return try EditionTree(edition: edition, items: items)
    }
}
