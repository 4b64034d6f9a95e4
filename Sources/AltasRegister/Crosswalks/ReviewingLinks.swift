import AltasCore
import AltasStore

extension Register {
    /// Records that somebody has reviewed links and found them right, or ends those that they
    /// rejected.
    ///
    /// For administrators and quality assurers. A link that somebody has reviewed already stays
    /// as it is; a rejection ends it all the same.
    ///
    /// - Throws: ``Refusal/unknownLink(_:edition:)`` for a number that leads elsewhere or has
    ///   ended, ``Refusal/unknownItem(_:edition:nearest:)``,
    ///   ``Refusal/ambiguousItem(_:candidates:)``, ``Refusal/unknownEdition(_:nearest:)``,
    ///   ``Refusal/ambiguousEdition(_:candidates:)``, ``Refusal/invalid(field:value:reason:)`` for
    ///   a note that cannot be used.
    package func reviewLinks(
        _ request: LinkReviewRequest,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> LinkReviewAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireReviewer()
            return try Reviewing(request, transaction).run()
        }
    }
}

private struct Reviewing {
    let request: LinkReviewRequest
    let transaction: Transaction
    let note: String?
    let trees: LinkTrees
    let chosen: [Link]
    let reviews: [Link.ID: LinkReview]

    init(_ request: LinkReviewRequest, _ transaction: Transaction) throws {
        self.request = request
        self.transaction = transaction
        let (connection, moment) = (transaction.connection, transaction.moment)
        note = try request.note.map { try Check.note($0, field: .note) }
        let edition = try connection.edition(named: request.edition, at: moment)
        let source =
            try request.source.map { try connection.edition(named: $0, at: moment) }
            ?? connection.curriculum(at: moment)
        let links = try connection.links(to: edition.id, at: moment)
        trees = try connection.linkTrees(links, from: source, to: edition, at: moment, in: [])
        let own = try connection.links(to: edition.id, from: source.id, at: moment)
        chosen = try Self.chosen(request, among: links, fromSource: own, in: trees.target)
        reviews = try connection.namedReviews(to: edition.id, at: moment)
    }

    /// The links meant, in the order in which they were added.
    private static func chosen(
        _ request: LinkReviewRequest,
        among links: [Link],
        fromSource own: [Link],
        in tree: EditionTree
    ) throws -> [Link] {
        let items = Set(try request.items.map { try tree.item(named: $0).id })
        let numbers = Set(
            try request.links.map { text in
                guard let id = Link.ID(linkNumber: text), links.contains(where: { $0.id == id })
                else { throw Refusal.unknownLink(text, edition: tree.edition.slug) }
                return id
            }
        )
        let meant = Set(own.filter { request.isForAll || items.contains($0.target) }.map(\.id))
        return links.filter { meant.contains($0.id) || numbers.contains($0.id) }
    }

    func run() throws -> LinkReviewAnswer {
        let open = request.isRejection ? chosen : chosen.filter { reviews[$0.id] == nil }
        guard !open.isEmpty else { return try answer([], try transaction.unchanged()) }
        let staff = try transaction.authority.requireStaff()
        let (_, stamp) = try transaction.entry(.reviewLinks) { draft in
            for link in open {
                let note = try note.map(transaction.erasable)
                if request.isRejection {
                    try draft.end(link.id, because: note)
                } else {
                    try draft.review(link.id, by: staff, note: note)
                }
            }
        }
        return try answer(open, stamp)
    }

    private func answer(_ changed: [Link], _ stamp: Stamp) throws -> LinkReviewAnswer {
        let connection = transaction.connection
        let staff = try transaction.authority.requireStaff()
        let own = try connection.links(to: trees.target.edition.id, addedBy: staff)
        func lines(_ links: [Link]) -> [LinkReviewAnswer.ReviewedLink] {
            links.map { link in
                LinkReviewAnswer.ReviewedLink(
                    link: LinkLine(link, number: link.id, in: trees),
                    isOwn: own.contains(link.id),
                    review: reviews[link.id]
                )
            }
        }
        guard let reviewer = try connection.staff(staff, at: transaction.moment) else {
            throw Refusal.notSignedIn
        }
        let ids = Set(changed.map(\.id))
        return LinkReviewAnswer(
            edition: trees.target.edition.slug,
            reviewer: PersonName(reviewer),
            isRejection: request.isRejection,
            changed: lines(changed),
            unchanged: lines(chosen.filter { !ids.contains($0.id) }),
            stamp: stamp
        )
    }
}

extension Connection {
    /// The reviews of the links to an edition, with the names of that moment.
    func namedReviews(
        to edition: Edition.ID,
        at moment: Moment
    ) throws -> [Link.ID: LinkReview] {
        let stored = try linkReviews(to: edition, at: moment)
        guard !stored.isEmpty else { return [:] }
        let clock = try RegisterClock(of: self, now: 0)
        var names: [Staff.ID: PersonName] = [:]
        for reviewer in Set(stored.values.map(\.reviewer)) {
            names[reviewer] = try staff(reviewer, at: moment).map { PersonName($0) }
        }
        return stored.compactMapValues { review in
            names[review.reviewer].map {
                LinkReview(reviewer: $0, on: clock.day(of: review.time), note: review.note)
            }
        }
    }
}
