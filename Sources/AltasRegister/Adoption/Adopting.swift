import AltasCore
import AltasExchange
import AltasStore

extension Register {
    /// Brings an edition into force, in the place of another where one is named.
    ///
    /// With it comes what carries over, and the last days of the old one. Its rehearsal answers the same figures.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` unless the asker administers the register; ``Refusal/adoption(_:)``,
    ///   ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/ambiguousEdition(_:candidates:)``,
    ///   ``Refusal/invalid(field:value:reason:)`` for days out of order,
    ///   ``Refusal/badFile(path:line:problem:)`` for what was settled.
    package func adopt(
        _ request: AdoptionRequest,
        language: String = "en",
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> AdoptionAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let question = try transaction.question(in: language)
            let new = try transaction.connection.edition(
                named: request.edition,
                at: transaction.moment
            )
            let from = try Check.firstDay(request.from, today: transaction.moment.day)
            guard let replacing = request.replacing else {
                return try transaction.adopt(new, from: from, question)
            }
            let old = try transaction.connection.edition(named: replacing, at: transaction.moment)
            try transaction.requireSuccession(of: new, to: old)
            let change = try transaction.change(request, from: old, to: new, on: from)
            return try transaction.adopt(change, request, question, options)
        }
    }
}

// MARK: - Whether it may

extension Transaction {
    /// - Throws: ``Refusal/adoption(_:)`` when the new edition cannot take the old one's place.
    fileprivate func requireSuccession(of new: Edition, to old: Edition) throws {
        guard new.id != old.id else { throw Refusal.adoption(.replacesItself(new.slug)) }
        guard new.role == old.role else {
            throw Refusal.adoption(.otherRole(new: new.slug, old: old.slug))
        }
        guard new.region == old.region else {
            throw Refusal.adoption(.otherRegion(new: new.slug, old: old.slug))
        }
        let lineage = try connection.lineage(at: moment)
        guard !lineage.isFrom(old.id, new.id) else {
            throw Refusal.adoption(.cycle(new: new.slug, old: old.slug))
        }
        if let end = lineage.teachOut(of: old.id) { throw try ended(old, end) }
        guard try !connection.adoptions(of: old.id, at: moment).isEmpty else {
            throw Refusal.adoption(.notInForce(old.slug))
        }
    }

    /// Why an edition that has ended cannot be ended again.
    func ended(_ edition: Edition, _ end: TeachOut) throws -> Refusal {
        let entry = try connection.entry(ending: edition.id, at: moment) ?? 0
        guard let successor = try end.successor.flatMap(connection.edition) else {
            return .adoption(.retired(edition.slug, entry: entry))
        }
        return .adoption(.replaced(edition.slug, by: successor.slug, entry: entry))
    }
}

// MARK: - What it does

extension Transaction {
    /// A question about the present, so that answers can name what the change is about.
    func question(in language: String) throws -> Question {
        try Question(self, in: language)
    }

    /// What became of every item, with what was settled and what the publisher says.
    fileprivate func change(
        _ request: AdoptionRequest,
        from old: Edition,
        to new: Edition,
        on day: CivilDate
    ) throws -> EditionChange {
        let (old, new) = (try connection.tree(of: old), try connection.tree(of: new))
        let settlements =
            try request.settlements.map { try SettlementTable.read($0, from: old, to: new) } ?? []
        let changes =
            try request.changes.map { try PublishedChangeTable.read($0, from: old, to: new) } ?? []
        let dayBefore = day.adding(days: -1)
        let lastEnrolment = request.lastEnrolmentOn ?? dayBefore
        let lastAward = request.lastAwardOn ?? max(lastEnrolment, dayBefore)
        guard lastAward >= max(lastEnrolment, dayBefore) else {
            throw Refusal.invalid(
                field: .until,
                value: lastAward.description,
                reason: .before(max(lastEnrolment, dayBefore))
            )
        }
        return EditionChange(
            try EditionDiff(from: old, to: new, published: changes, settlements: settlements),
            from: day,
            lastEnrolmentOn: lastEnrolment,
            lastAwardOn: lastAward
        )
    }

    /// An edition that takes nobody's place.
    fileprivate func adopt(
        _ edition: Edition,
        from day: CivilDate,
        _ question: Question
    ) throws -> AdoptionAnswer {
        guard try connection.adoptions(of: edition.id, at: moment).isEmpty else {
            throw Refusal.adoption(.inForce(edition.slug))
        }
        let (_, stamp) = try entry(.adoptEdition) { try $0.adopt(edition.id, from: day) }
        return AdoptionAnswer(
            edition: EditionName(edition, question),
            replaces: nil,
            from: day,
            lastEnrolmentOn: nil,
            lastAwardOn: nil,
            impact: nil,
            stamp: stamp
        )
    }

    fileprivate func adopt(
        _ change: EditionChange,
        _ request: AdoptionRequest,
        _ question: Question,
        _ options: WriteOptions
    ) throws -> AdoptionAnswer {
        let open = change.diff.open.count
        guard open == 0 || request.takesUnsettledAsNew || options.isRehearsal else {
            let (new, old) = (change.new.edition.slug, change.old.edition.slug)
            throw Refusal.adoption(.unsettled(new: new, old: old, count: open))
        }
        var study = try ImpactStudy(change, question)
        let impact = try study.answer()
        let ledOn = try LinkStudy(change: change, question: question).ledOn()
        let (_, stamp) = try entry(.adoptEdition) { draft in
            try add(change, ledOn, to: draft)
        }
        return AdoptionAnswer(
            edition: EditionName(change.new.edition, question),
            replaces: EditionName(change.old.edition, question),
            from: change.from,
            lastEnrolmentOn: change.lastEnrolmentOn,
            lastAwardOn: change.lastAwardOn,
            impact: impact,
            stamp: stamp
        )
    }

    private func add(
        _ change: EditionChange,
        _ ledOn: [Crosswalk],
        to draft: EntryDraft
    ) throws {
        let (old, new) = (change.old.edition.id, change.new.edition.id)
        let adoption = try draft.adopt(new, from: change.from)
        try draft.add(
            TeachOut(
                edition: old,
                adoption: adoption,
                successor: new,
                lastEnrolmentOn: change.lastEnrolmentOn,
                lastAwardOn: change.lastAwardOn
            )
        )
        let carryOver = Crosswalk(source: old, target: new, links: change.carryOvers)
        for crosswalk in [carryOver] + ledOn { try draft.add(crosswalk, of: adoption) }
        for settlement in change.diff.settlements {
            let items =
                try settlement.from.map { try change.old.item(named: $0).id }
                + settlement.to.map { try change.new.item(named: $0).id }
            let reason = try erasable(settlement.reason)
            try draft.settle(items, settlement.verdict, because: reason, of: adoption)
        }
    }
}
