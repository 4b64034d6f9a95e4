import AltasCore
import AltasExchange
import AltasStore

extension Register {
    /// Takes the links of a file: all of them, or none.
    ///
    /// What the file says again stays as it is, with its number and its review; what it says
    /// otherwise ends and is added anew. Every new link is a draft, whatever the file calls it: a
    /// review is by somebody who is known here. For administrators.
    ///
    /// - Throws: ``Refusal/badGrid(_:)`` with everything that is wrong with the file's rows,
    ///   ``Refusal/badFile(path:line:problem:)`` when it has no link between the editions,
    ///   ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/ambiguousEdition(_:candidates:)``,
    ///   ``Refusal/invalid(field:value:reason:)`` when both editions are one.
    package func importCrosswalk(
        _ request: CrosswalkImportRequest,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> CrosswalkImportAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            return try CrosswalkImporting(request, transaction).run()
        }
    }
}

private struct CrosswalkImporting {
    let request: CrosswalkImportRequest
    let transaction: Transaction
    let source: Edition
    let target: Edition
    let trees: LinkTrees
    let found: CrosswalkLinks
    let revision: LinkRevision

    init(_ request: CrosswalkImportRequest, _ transaction: Transaction) throws {
        self.request = request
        self.transaction = transaction
        let (connection, moment) = (transaction.connection, transaction.moment)
        (source, target) = try connection.ends(
            from: request.source,
            to: request.target,
            at: moment
        )
        let held = try connection.links(to: target.id, from: source.id, at: moment)
        trees = try connection.linkTrees(held, from: source, to: target, at: moment, in: [])
        let local = trees.others.filter { $0.edition.role == .local }.prefix(1)
        found = CrosswalkLinks(request.file, from: [trees.source] + local, to: trees.target)
        guard found.problems.isEmpty else { throw Refusal.badGrid(found.problems) }
        guard !found.links.isEmpty else {
            throw Refusal.badFile(path: request.file.path, line: nil, problem: .noLinks)
        }
        revision = LinkRevision(from: held, to: found.links)
    }

    private var ended: [Link] { request.isReplacing ? revision.missing : [] }

    func run() throws -> CrosswalkImportAnswer {
        let links = (revision.added + revision.changed.map(\.new)).map(\.asDraft)
        guard !links.isEmpty || !ended.isEmpty else {
            return answer(numbers: [:], try transaction.unchanged())
        }
        let (numbers, stamp) = try transaction.entry(.importCrosswalk) { draft in
            for link in revision.changed.flatMap(\.held) + ended {
                try draft.end(link.id, because: nil)
            }
            return try add(links, to: draft)
        }
        return answer(numbers: stamp.isRehearsal ? [:] : numbers, stamp)
    }

    /// Adds the links, and answers the numbers that they got.
    private func add(_ links: [Link], to draft: EntryDraft) throws -> [Link.ID: Link.ID] {
        guard !links.isEmpty else { return [:] }
        let first = try draft.nextID(in: .link)
        try draft.add(Crosswalk(source: source.id, target: target.id, links: links))
        return Dictionary(
            links.enumerated().map { place, link in
                (link.id, Link.ID(rawValue: first + Int64(place)))
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private func answer(
        numbers: [Link.ID: Link.ID],
        _ stamp: Stamp
    ) -> CrosswalkImportAnswer {
        let isEnding = request.isReplacing
        let missing = revision.missing.map { LinkLine($0, number: $0.id, in: trees) }
        return CrosswalkImportAnswer(
            format: request.file.format,
            from: source.slug,
            to: target.slug,
            added: revision.added.map { LinkLine($0, number: numbers[$0.id], in: trees) },
            changed: revision.changed.flatMap { change in
                change.held.map {
                    .init($0, change.new, number: numbers[change.new.id], in: trees)
                }
            },
            ended: isEnding ? missing : [],
            kept: isEnding ? [] : missing,
            unchanged: revision.unchanged.count,
            claimedReviews: claimedReviews,
            repeatedLines: found.repeatedLines,
            untaken: found.rest.map { .init($0) }
                + found.contradicting.map { .init(contradicting: $0, in: trees) },
            stamp: stamp
        )
    }

    private var claimedReviews: Int {
        let new = revision.added + revision.changed.map(\.new)
        return new.count { $0.status == .reviewed }
            + revision.unchanged.count { $0.new.status == .reviewed && $0.held.status == .draft }
    }
}

extension Link {
    fileprivate var asDraft: Link {
        var link = self
        link.status = .draft
        return link
    }
}
