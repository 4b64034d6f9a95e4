import AltasCore
import AltasExchange
import AltasStore

extension Register {
    /// Compares two editions, item by item.
    ///
    /// Whoever is signed in may ask; nothing is written.
    ///
    /// - Throws: ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/ambiguousEdition(_:candidates:)``;
    ///   ``Refusal/badFile(path:line:problem:)`` for the first row of a file that cannot be taken.
    package func frameworkDiff(
        _ request: FrameworkDiffRequest,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> FrameworkDiffAnswer {
        try ask(as: session, inquiry) { question in
            let diff = try question.connection.diff(request, at: question.moment)
            let naming = ChangeNaming(diff, question, inAllLanguages: request.hasAllLanguages)
            let used = Set(diff.changes.flatMap(\.settlements))
            return FrameworkDiffAnswer(
                from: EditionName(diff.from.edition, question),
                to: EditionName(diff.to.edition, question),
                languages: diff.languages,
                tally: FrameworkDiffAnswer.Tally(diff),
                changes: diff.changes.filter { request.includesSame || !$0.isPlain }
                    .map(naming.change),
                idleSettlements: diff.settlements.filter { !used.contains($0) },
                stamp: question.stamp
            )
        }
    }
}

extension Connection {
    /// Compares two editions, minding what the publisher and people say of them.
    func diff(_ request: FrameworkDiffRequest, at moment: Moment) throws -> EditionDiff {
        let old = try edition(named: request.from, at: moment)
        let new = try edition(named: request.to, at: moment)
        let languages = try languages(of: old.id).union(languages(of: new.id))
        let (from, to) = (try tree(of: old, in: languages), try tree(of: new, in: languages))
        return try EditionDiff(
            from: from,
            to: to,
            published: try request.changes.map {
                try PublishedChangeTable.read($0, from: from, to: to)
            } ?? [],
            settlements: try request.settlements.map {
                try SettlementTable.read($0, from: from, to: to)
            } ?? []
        )
    }
}

extension EditionDiff.Change {
    /// Whether there is nothing to say of it.
    fileprivate var isPlain: Bool { kind == .same && !awaitsVerdict && settlements.isEmpty }
}

extension FrameworkDiffAnswer.Tally {
    fileprivate init(_ diff: EditionDiff) {
        classes = EditionDiff.Kind.allCases.map { kind in
            let changes = diff.changes(of: kind)
            return FrameworkDiffAnswer.ClassTally(
                kind: kind,
                changes: changes.count,
                oldItems: changes.reduce(0) { $0 + $1.old.count },
                newItems: changes.reduce(0) { $0 + $1.new.count },
                open: changes.count(where: \.awaitsVerdict)
            )
        }
        oldItems = diff.from.items.count
        newItems = diff.to.items.count
        open = classes.reduce(0) { $0 + $1.open }
        settled = diff.changes.count { !$0.settlements.isEmpty }
    }
}
