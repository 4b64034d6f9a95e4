import AltasCore
import AltasStore

/// What becomes of the links to and from an edition whose place is taken.
struct LinkStudy {
    let change: EditionChange
    let question: Question

    func answer() throws -> ImpactAnswer.Links {
        let links = try touched()
        let byFate = Dictionary(grouping: links, by: change.fate)
        return ImpactAnswer.Links(
            touched: links.count,
            carried: byFate[.carried]?.count ?? 0,
            toReview: try names(of: byFate[.toReview] ?? []),
            broken: try names(of: byFate[.broken] ?? [])
        )
    }

    /// The links from the old edition to each other edition, led on from the new one.
    func ledOn() throws -> [Crosswalk] {
        let source = change.new.edition.role == .local ? try source() : change.new.edition.id
        return Dictionary(grouping: try starting(), by: \.edition)
            .sorted { $0.key < $1.key }
            .compactMap { target, links in
                let next = links.map(\.link).compactMap(change.ledOn)
                guard !next.isEmpty else { return nil }
                return Crosswalk(source: source, target: target, links: next)
            }
    }

    private func touched() throws -> [Link] {
        let leading = try question.connection.links(
            to: change.old.edition.id,
            at: question.moment
        )
        return leading + (try starting().map(\.link))
    }

    /// The links that start from the old edition's items, with the edition that each leads to.
    private func starting() throws -> [(edition: Edition.ID, link: Link)] {
        let (connection, moment) = (question.connection, question.moment)
        let source = try source()
        return try connection.targets(of: source, at: moment).flatMap { target in
            try connection.links(to: target, from: source, at: moment)
                .filter { link in link.sources.contains { change.old[$0] != nil } }
                .map { (target, $0) }
        }
    }

    /// The edition whose crosswalks hold the links: for a region's own criteria, the curriculum they add to.
    private func source() throws -> Edition.ID {
        let (connection, moment) = (question.connection, question.moment)
        let old = change.old.edition
        guard old.role == .local, let slug = old.pinnedTo,
            let curriculum = try connection.edition(slug: slug, at: moment)
        else { return old.id }
        return curriculum.id
    }

    private func names(of links: [Link]) throws -> [ImpactAnswer.LinkName] {
        var finder = ItemFinder(question.connection, at: question.moment, in: [])
        return try links.map { link in
            ImpactAnswer.LinkName(
                number: link.id.rawValue,
                sources: try link.sources.compactMap { try finder.item($0)?.heading },
                target: try finder.item(link.target)?.heading ?? "",
                relation: link.relation
            )
        }
    }
}
