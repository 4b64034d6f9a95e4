package import AltasCore

/// A decision that its learner disagrees with.
package struct StoredDispute: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// Which decision.
    package let decision: Decision.ID
    /// Whom it is about.
    package let learner: Learner.ID
    /// The day it was raised.
    package let raisedOn: CivilDate
    /// The day by which another assessor is to settle it.
    package let settleBy: CivilDate
    /// What the learner said; nil when that was erased.
    package let reason: String?
    /// How it ended; nil while it is open.
    package let outcome: DisputeOutcome?
    /// Why; nil while it is open, or when that was erased.
    package let settlement: String?
}

extension DisputeOutcome: SQLBindable {}

extension Connection {
    /// The disputes about a learner's decisions by a moment, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func disputes(about learner: Learner.ID, at moment: Moment) throws -> [StoredDispute] {
        try disputes(where: "d.learner_id = \(learner)", at: moment)
    }

    /// Every dispute that is open at a moment, those due first at the top.
    ///
    /// - Throws: ``SQLiteError``.
    package func openDisputes(at moment: Moment) throws -> [StoredDispute] {
        try disputes(where: "e.id IS NULL", at: moment)
            .sorted { ($0.settleBy, $0.id) < ($1.settleBy, $1.id) }
    }

    private func disputes(where condition: SQL, at moment: Moment) throws -> [StoredDispute] {
        try rows(
            """
            SELECT p.id, p.decision_id, d.learner_id, p.raised_on, p.settle_by, t.body, e.outcome,
                r.body
            FROM dispute p JOIN decision d ON d.id = p.decision_id
                LEFT JOIN text t ON t.digest = p.reason
                LEFT JOIN dispute_end e ON e.dispute_id = p.id AND e.entry <= \(moment.entry)
                LEFT JOIN text r ON r.digest = e.reason
            WHERE \(condition) AND p.entry <= \(moment.entry)
            ORDER BY p.id
            """
        ) { row in
            StoredDispute(
                id: row.int64(0),
                decision: row.id(1),
                learner: row.id(2),
                raisedOn: try row.day(3),
                settleBy: try row.day(4),
                reason: row.optionalText(5),
                outcome: row.isNull(6) ? nil : try row.member(6),
                settlement: row.optionalText(7)
            )
        }
    }
}

extension EntryDraft {
    /// Adds that a learner disagrees with a decision.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when that was said before.
    package func dispute(
        _ decision: Decision.ID,
        on day: CivilDate,
        settleBy: CivilDate,
        because reason: ErasableText
    ) throws {
        _ = try add(
            .dispute,
            [decision.sqlValue, day.sqlValue, settleBy.sqlValue, try keep(reason)]
        )
    }

    /// Adds how a dispute ended.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when it ended before.
    package func settle(
        dispute: Int64,
        _ outcome: DisputeOutcome,
        because reason: ErasableText
    ) throws {
        _ = try add(
            .disputeEnd,
            [.integer(dispute), outcome.sqlValue, try keep(reason)]
        )
    }
}
