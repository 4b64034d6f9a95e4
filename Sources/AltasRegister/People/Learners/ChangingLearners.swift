package import AltasCore
import AltasStore

extension Register {
    /// Gives a learner another name, from now on; for an administrator or a trainer where the learner is placed.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownLearner(_:nearest:)``,
    ///   ``Refusal/invalid(field:value:reason:)``.
    package func renameLearner(
        _ code: String,
        to name: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> LearnerAnswer {
        try write(as: session, options) { transaction in
            let learner = try transaction.learner(coded: code)
            try transaction.requireCare(of: learner)
            let stamp = try transaction.rename(.learner(learner.id), from: learner.name, to: name)
            return try transaction.answer(learner.id, stamp)
        }
    }

    /// Places a learner at a site, beside where they are placed already; for an administrator, or a trainer of the site who
    /// may see the learner.
    ///
    /// - Parameters:
    ///   - code: the learner's.
    ///   - site: the site's short name.
    ///   - day: from which day; nil for today at the site.
    ///   - session: who asks.
    ///   - options: how the change is made.
    /// - Returns: The learner, placed there.
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/unknownSite(_:nearest:)``,
    ///   ``Refusal/invalid(field:value:reason:)``.
    package func place(
        _ code: String,
        at site: String,
        from day: CivilDate? = nil,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> LearnerAnswer {
        try changePlacement(of: code, at: site, as: session, options) {
            transaction,
            learner,
            site in
            let (connection, moment) = (transaction.connection, transaction.moment)
            try transaction.authority.requireAccess(to: learner, on: connection, at: moment)
            let from = try Check.firstDay(day, today: try transaction.today(at: site))
            let isPlaced = try connection.placementHistory(of: learner.id, at: moment).contains {
                $0.placement.site == site.id && $0.placement.from <= from && $0.until == nil
            }
            guard !isPlaced else { return try transaction.unchanged() }
            return try transaction.entry(.place) { draft in
                try draft.place(learner.id, at: site.id, from: from)
            }.1
        }
    }

    /// Ends a learner's placement at a site, with its last day; for an administrator or a trainer of the site.
    ///
    /// - Parameters:
    ///   - code: the learner's.
    ///   - site: the site's short name.
    ///   - day: the last day; nil for today at the site.
    ///   - session: who asks.
    ///   - options: how the change is made.
    /// - Returns: The learner without the placement.
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/notPlaced(learner:site:on:)``,
    ///   ``Refusal/invalid(field:value:reason:)``, ``Refusal/unknownLearner(_:nearest:)``,
    ///   ``Refusal/unknownSite(_:nearest:)``.
    package func unplace(
        _ code: String,
        from site: String,
        on day: CivilDate? = nil,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> LearnerAnswer {
        try changePlacement(of: code, at: site, as: session, options) {
            transaction,
            learner,
            site in
            let (connection, moment) = (transaction.connection, transaction.moment)
            let today = try transaction.today(at: site)
            let open = try connection.placementHistory(of: learner.id, at: moment).filter {
                $0.placement.site == site.id && $0.until == nil
            }
            guard !open.isEmpty else {
                let code = learner.code.description
                throw Refusal.notPlaced(learner: code, site: site.code, on: day ?? today)
            }
            let first = open.map(\.placement.from).min() ?? today
            let last = try Check.lastDay(day, of: first, today: today)
            return try transaction.entry(.place) { draft in
                for period in open { try draft.end(period.placement, on: last) }
            }.1
        }
    }

    /// Makes a change to where a learner is placed, for whoever cares for the site.
    private func changePlacement(
        of code: String,
        at site: String,
        as session: Session,
        _ options: WriteOptions,
        _ change: @Sendable (Transaction, Learner, Site) throws -> Stamp
    ) throws -> LearnerAnswer {
        try write(as: session, options) { transaction in
            let site = try transaction.connection.site(named: site, at: transaction.moment)
            try transaction.authority.requireCare(of: site)
            let learner = try transaction.learner(coded: code)
            return try transaction.answer(learner.id, try change(transaction, learner, site))
        }
    }
}

extension Transaction {
    /// A learner as they are after an entry of this transaction.
    func answer(_ learner: Learner.ID, _ stamp: Stamp) throws -> LearnerAnswer {
        let after = Moment(entry: stamp.entry, day: moment.day)
        guard let learner = try connection.learner(learner, at: after) else {
            preconditionFailure("A learner is there after the entry that added them.")
        }
        let lines = try LearnerLines(on: connection, at: after)
        return LearnerAnswer(learner: lines.line(of: learner), stamp: stamp)
    }
}
