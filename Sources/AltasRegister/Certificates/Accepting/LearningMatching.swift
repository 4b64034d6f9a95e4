import AltasCore
import AltasExchange
import AltasStore

/// Finds what the items that a certificate aligns to are here.
struct LearningMatching {
    private typealias Aligned = PresentedLearning.AlignedItem

    private let sight: LearnerSight
    private let index: CASEIndex
    private var finder: ItemFinder

    init(_ sight: LearnerSight) throws {
        self.sight = sight
        let question = sight.question
        index = try CASEIndex(question.connection, at: question.moment)
        finder = ItemFinder(
            question.connection,
            at: question.moment,
            in: question.inquiry.languages
        )
    }

    func answer(_ learning: PresentedLearning) throws -> AcceptanceAnswer {
        var (found, unmatched) = ([Match](), [Aligned]())
        for aligned in learning.items {
            let matches = try matches(of: aligned)
            found += matches
            if matches.isEmpty { unmatched.append(aligned) }
        }
        let question = sight.question
        let placement = try question.connection.placements(
            of: sight.learner.id,
            at: question.moment
        ).last
        return AcceptanceAnswer(
            learner: PersonName(sight.learner),
            holder: learning.holder,
            method: sight.region.rule.priorLearning.method,
            site: try placement.flatMap {
                try question.connection.site($0.site, at: question.moment)?.code
            },
            proposals: try proposals(found),
            unmatched: unmatched,
            stamp: question.stamp
        )
    }

    /// An item here, and what led to it.
    private struct Match {
        let found: ItemFinder.Found
        let aligned: Aligned
        let link: Link?
    }

    private func matches(of aligned: Aligned) throws -> [Match] {
        var finder = finder
        guard let key = CASEIdentifier(CASEIdentifier.served(aligned.identifier)),
            let id = index.items[key], let found = try finder.item(id)
        else { return [] }
        var matches = decidable(found).map { Match(found: $0, aligned: aligned, link: nil) }
        if found.tree.edition.role == .standard {
            for link in try exactLinks(to: found) {
                for source in try link.sources.compactMap({ try finder.item($0) }) {
                    matches += decidable(source)
                        .map { Match(found: $0, aligned: aligned, link: link) }
                }
            }
        }
        return matches
    }

    /// The links that say the same competence, from the curriculum looked at and from the region's own criteria.
    private func exactLinks(to found: ItemFinder.Found) throws -> [Link] {
        let sources = [sight.region.curriculum.edition.id, sight.region.local?.edition.id]
        return try sources.compactMap(\.self).flatMap {
            try sight.question.connection.links(
                to: found.tree.edition.id,
                from: $0,
                at: sight.question.moment
            )
        }.filter { $0.target == found.item.id && $0.relation == .exact }
    }

    /// The items on which a decision can be made: a criterion itself, an outcome's criteria, a standard's item itself.
    ///
    /// None of a curriculum or of local criteria other than those the learner is seen by.
    private func decidable(_ found: ItemFinder.Found) -> [ItemFinder.Found] {
        let edition = found.tree.edition
        let own = [sight.region.curriculum.edition.id, sight.region.local?.edition.id]
        guard edition.role == .standard || own.contains(edition.id) else { return [] }
        let items = found.isModule ? found.tree.children(of: found.item.id) : [found.item]
        return items.map { ItemFinder.Found(item: $0, tree: found.tree) }
            .filter(\.isDecidable)
            .flatMap { outcome in
                outcome.marked.map { ItemFinder.Found(item: $0, tree: found.tree) }
            }
    }

    private func proposals(_ matches: [Match]) throws -> [AcceptanceAnswer.Proposal] {
        let met = Set(sight.standing.achieved.keys)
        var seen: Set<Item.ID> = []
        return matches.filter { seen.insert($0.found.item.id).inserted }.map { match in
            AcceptanceAnswer.Proposal(
                item: ItemName(
                    match.found.item,
                    in: match.found.tree,
                    sight.question,
                    isHeaded: true
                ),
                because: match.aligned,
                link: match.link?.id.linkNumber,
                isMet: met.contains(match.found.item.id)
            )
        }
    }
}

extension ItemFinder.Found {
    /// Whether it is a module of a curriculum, which stands for its outcomes.
    fileprivate var isModule: Bool { tree.edition.role == .curriculum && item.parent == nil }
}
