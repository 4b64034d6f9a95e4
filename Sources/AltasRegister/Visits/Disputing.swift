import AltasCore
import AltasStore

extension Register {
    /// How many days another assessor has to settle a dispute.
    static let daysToSettle = 14

    /// Says that the learner who asks disagrees with a decision about them.
    ///
    /// - Parameters:
    ///   - number: the decision's, such as `D12`.
    ///   - reason: in the learner's own words.
    ///   - language: of the names in the answer.
    ///   - session: the learner's.
    ///   - options: how the change is made.
    /// - Returns: The dispute, with the day by which it is settled.
    /// - Throws: ``Refusal/unknownDecision(_:)`` also for one about somebody else, ``Refusal/alreadyDisputed(decision:)``,
    ///   ``Refusal/alreadyCorrected(decision:)``, ``Refusal/notAllowed(_:)`` for staff,
    ///   ``Refusal/invalid(field:value:reason:)`` without a reason.
    package func dispute(
        _ number: String,
        because reason: String,
        language: String = "en",
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> DisputeAnswer {
        let reason = try Check.note(reason, field: .reason)
        return try write(as: session, options) { transaction in
            let learner = try transaction.authority.requireLearner()
            let (connection, moment) = (transaction.connection, transaction.moment)
            guard let id = Decision.ID(number: number),
                let decision = try connection.decision(id, at: .all(on: moment.day)),
                decision.learner == learner
            else { throw Refusal.unknownDecision(number) }
            guard !decision.isCorrected else { throw Refusal.alreadyCorrected(decision: number) }
            let held = try connection.disputes(about: learner, at: moment)
            guard !held.contains(where: { $0.decision == id }) else {
                throw Refusal.alreadyDisputed(decision: number)
            }
            let text = try transaction.erasable(reason)
            let (_, stamp) = try transaction.entry(.dispute) { draft in
                try draft.dispute(
                    id,
                    on: moment.day,
                    settleBy: moment.day.adding(days: Self.daysToSettle),
                    because: text
                )
            }
            let after = Moment(entry: stamp.entry, day: moment.day)
            let stored = try connection.disputes(about: learner, at: after).last
            guard let stored else { preconditionFailure("A dispute is there after its entry.") }
            return try DisputeAnswer(stored, Question(transaction, in: language))
        }
    }

    /// Settles a dispute: the decision stands.
    ///
    /// One that does not stand is corrected instead, which settles it too.
    ///
    /// - Parameters:
    ///   - number: the decision's.
    ///   - reason: why it stands.
    ///   - language: of the names in the answer.
    ///   - session: an assessor at the site other than the one who decided, a quality assurer there, or an administrator.
    ///   - options: how the change is made.
    /// - Returns: The dispute as it ended.
    /// - Throws: ``Refusal/unknownDecision(_:)`` when no dispute about it is open, ``Refusal/notAllowed(_:)``,
    ///   ``Refusal/ownDecision(decision:)`` for the assessor who decided.
    package func settleDispute(
        _ number: String,
        because reason: String,
        language: String = "en",
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> DisputeAnswer {
        let reason = try Check.note(reason, field: .reason)
        return try write(as: session, options) { transaction in
            let staff = try transaction.authority.requireStaff()
            let (connection, moment) = (transaction.connection, transaction.moment)
            guard let id = Decision.ID(number: number),
                let decision = try connection.decision(id, at: .all(on: moment.day)),
                let visit = try connection.visit(decision.visit),
                let learner = try connection.learner(decision.learner, at: moment),
                let site = try connection.site(visit.visit.site, at: moment)
            else { throw Refusal.unknownDecision(number) }
            try transaction.authority.requireAccess(to: site)
            let open = try connection.disputes(about: learner.id, at: moment)
                .first { $0.decision == id && $0.outcome == nil }
            guard let open else { throw Refusal.unknownDecision(number) }
            guard visit.visit.assessor != staff else {
                throw Refusal.ownDecision(decision: number)
            }
            let text = try transaction.erasable(reason)
            let (_, stamp) = try transaction.entry(.settleDispute) { draft in
                try draft.settle(dispute: open.id, .stands, because: text)
            }
            let after = Moment(entry: stamp.entry, day: moment.day)
            let stored = try connection.disputes(about: learner.id, at: after)
                .first { $0.id == open.id }
            return try DisputeAnswer(stored ?? open, Question(transaction, in: language))
        }
    }

    /// The disputes that are open about learners whom the asker sees, those due first at the top.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` for learners.
    package func openDisputes(
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> [DisputeAnswer] {
        try ask(as: session, inquiry) { question in
            try question.authority.requireStaff()
            let placed = try question.connection.placedSites(at: question.moment)
            return try question.connection.openDisputes(at: question.moment)
                .filter { question.authority.sees(learnerPlacedAt: placed[$0.learner]) }
                .map { try DisputeAnswer($0, question) }
        }
    }

    /// The disputes about a learner's decisions, oldest first; for those who may see the learner, and the learner.
    ///
    /// - Throws: ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/notAllowed(_:)``.
    package func disputes(
        about code: String,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> [DisputeAnswer] {
        try ask(as: session, inquiry) { question in
            try question.disputes(about: try question.learner(coded: code))
        }
    }
}
