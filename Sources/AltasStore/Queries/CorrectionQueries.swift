package import AltasCore

/// That a decision is void, or stands replaced by another.
package struct StoredCorrection: Sendable, Hashable {
    /// The decision that no longer counts.
    package let decision: Decision.ID
    /// The decision in its place; nil when it is void.
    package let replacement: Decision.ID?
    /// Why; nil when that was erased.
    package let reason: String?
}

extension Connection {
    /// The corrections of decisions about a learner, by the moment's entry, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func corrections(
        about learner: Learner.ID,
        at moment: Moment
    ) throws -> [StoredCorrection] {
        try rows(
            """
            SELECT c.decision_id, c.replacement_id, t.body
            FROM decision d JOIN correction c ON c.decision_id = d.id
                LEFT JOIN text t ON t.digest = c.reason
            WHERE d.learner_id = \(learner) AND c.entry <= \(moment.entry)
            ORDER BY c.id
            """
        ) { row in
            StoredCorrection(
                decision: row.id(0),
                replacement: row.optionalID(1),
                reason: row.optionalText(2)
            )
        }
    }
}
