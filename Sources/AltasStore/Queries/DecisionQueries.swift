package import AltasCore
package import AltasCrypto

extension Connection {
    /// Columns in the order that ``decision(_:)`` reads.
    ///
    /// `d` is the decision, `v` its visit.
    ///
    /// The assessor was entitled when a trainer's role covered the site and the day, by what was known at the moment.
    private static func decisionColumns(at moment: Moment) -> SQL {
        """
        d.id, d.visit_id, d.learner_id, d.item_id, d.result, d.method, d.setting, d.seen_on,
        d.entry, v.kind,
        EXISTS (
            SELECT 1 FROM role_grant g
            WHERE g.staff_id = v.assessor_id AND g.role = 'trainer'
                AND (g.site_id IS NULL OR g.site_id = v.site_id)
                AND g.from_day <= d.seen_on AND g.entry <= \(moment.entry)
                AND NOT EXISTS (
                    SELECT 1 FROM role_end e
                    WHERE e.grant_id = g.id AND e.last_day < d.seen_on
                        AND e.entry <= \(moment.entry))),
        EXISTS (
            SELECT 1 FROM correction c
            WHERE c.decision_id = d.id AND c.entry <= \(moment.entry))
        """
    }

    private static func decision(_ row: borrowing Row) throws -> Decision {
        Decision(
            id: row.id(0),
            visit: row.id(1),
            learner: row.id(2),
            item: row.id(3),
            result: row.text(4) == "met" ? .met : .notYet,
            method: Method(rawValue: row.text(5)),
            setting: try row.member(6),
            seenOn: try row.day(7),
            entry: row.int64(8),
            kind: try row.member(9),
            isEntitled: row.int(10) != 0,
            isCorrected: row.int(11) != 0
        )
    }

    /// A learner's decisions by the moment: those known by its entry and seen by its day.
    ///
    /// One indexed query.
    ///
    /// - Throws: ``SQLiteError``.
    package func decisions(of learner: Learner.ID, at moment: Moment) throws -> [Decision] {
        try rows(decisionsQuery(of: learner, at: moment), Self.decision)
    }

    /// The query of ``decisions(of:at:)``, so that a test can read its plan.
    func decisionsQuery(of learner: Learner.ID, at moment: Moment) -> SQL {
        """
        SELECT \(Self.decisionColumns(at: moment))
        FROM decision d JOIN visit v ON v.id = d.visit_id
        WHERE d.learner_id = \(learner) AND d.entry <= \(moment.entry)
            AND d.seen_on <= \(moment.day)
        ORDER BY d.seen_on, d.id
        """
    }

    /// The decisions of everybody placed at a site on the moment's day, learner by learner.
    ///
    /// One query.
    ///
    /// - Throws: ``SQLiteError``.
    package func decisions(ofLearnersAt site: Site.ID, at moment: Moment) throws -> [Decision] {
        try rows(decisionsQuery(ofLearnersAt: site, at: moment), Self.decision)
    }

    /// The query of ``decisions(ofLearnersAt:at:)``, so that a test can read its plan.
    func decisionsQuery(ofLearnersAt site: Site.ID, at moment: Moment) -> SQL {
        """
        SELECT \(Self.decisionColumns(at: moment))
        FROM decision d JOIN visit v ON v.id = d.visit_id
        WHERE d.learner_id IN (
                SELECT p.learner_id FROM placement p
                WHERE p.site_id = \(site) AND \(Self.isPlaced(at: moment)))
            AND d.entry <= \(moment.entry) AND d.seen_on <= \(moment.day)
        ORDER BY d.learner_id, d.seen_on, d.id
        """
    }

    /// A decision by its key, as it stands at a moment.
    ///
    /// - Throws: ``SQLiteError``.
    package func decision(_ id: Decision.ID, at moment: Moment) throws -> Decision? {
        try row(
            """
            SELECT \(Self.decisionColumns(at: moment))
            FROM decision d JOIN visit v ON v.id = d.visit_id
            WHERE d.id = \(id) AND d.entry <= \(moment.entry)
            """,
            Self.decision
        )
    }

    /// The decisions of a visit, in the order they were made, with what else is known of them.
    ///
    /// - Throws: ``SQLiteError``.
    package func records(of visit: Visit.ID, at moment: Moment) throws -> [DecisionRecord] {
        try records(where: "d.visit_id = \(visit)", at: moment)
    }

    /// Everything ever decided about a learner by the moment's entry, with what else is known of it.
    ///
    /// - Throws: ``SQLiteError``.
    package func records(of learner: Learner.ID, at moment: Moment) throws -> [DecisionRecord] {
        try records(where: "d.learner_id = \(learner)", at: moment)
    }

    private func records(where condition: SQL, at moment: Moment) throws -> [DecisionRecord] {
        try rows(
            """
            SELECT \(Self.decisionColumns(at: moment)), d.scale, d.grade, d.marked_on_id, t.body,
                k.replacement_id, r.body
            FROM decision d JOIN visit v ON v.id = d.visit_id
                LEFT JOIN text t ON t.digest = d.note
                LEFT JOIN correction k ON k.decision_id = d.id AND k.entry <= \(moment.entry)
                LEFT JOIN text r ON r.digest = k.reason
            WHERE \(condition) AND d.entry <= \(moment.entry)
            ORDER BY d.id
            """
        ) { row in
            DecisionRecord(
                decision: try Self.decision(row),
                scale: row.optionalText(12),
                grade: row.optionalText(13),
                markedOn: row.optionalID(14),
                note: row.optionalText(15),
                replacement: row.optionalID(16),
                reason: row.optionalText(17)
            )
        }
    }

    /// The files shown for a learner's decisions by the moment's entry; a name that was erased is nil.
    ///
    /// - Throws: ``SQLiteError``.
    package func evidence(
        of learner: Learner.ID,
        at moment: Moment
    ) throws -> [Decision.ID: [(name: String?, content: Digest)]] {
        var evidence: [Decision.ID: [(name: String?, content: Digest)]] = [:]
        try forEachRow(
            """
            SELECT e.decision_id, t.body, e.content
            FROM decision d JOIN evidence e ON e.decision_id = d.id
                LEFT JOIN text t ON t.digest = e.name
            WHERE d.learner_id = \(learner) AND e.entry <= \(moment.entry) ORDER BY e.id
            """
        ) { row in
            let content = try row.stored(Digest(bytes: row.blob(2)), 2)
            evidence[row.id(0), default: []].append((row.optionalText(1), content))
        }
        return evidence
    }

    /// The files shown for a decision; a name that was erased is nil.
    ///
    /// - Throws: ``SQLiteError``.
    package func evidence(of decision: Decision.ID) throws -> [(name: String?, content: Digest)] {
        try rows(
            """
            SELECT t.body, e.content FROM evidence e LEFT JOIN text t ON t.digest = e.name
            WHERE e.decision_id = \(decision) ORDER BY e.id
            """
        ) { row in
            (row.optionalText(0), try row.stored(Digest(bytes: row.blob(1)), 1))
        }
    }

    /// The receipt of another visit in which an assessor decided the same learner and item, on the
    /// same day, in the same way, uncorrected; nil when there is none.
    ///
    /// - Throws: ``SQLiteError``.
    package func receipt(
        ofSame decision: NewDecision,
        by assessor: Staff.ID
    ) throws -> [UInt8]? {
        try row(
            """
            SELECT v.receipt
            FROM decision d JOIN visit v ON v.id = d.visit_id
            WHERE d.learner_id = \(decision.learner) AND d.item_id = \(decision.item)
                AND d.seen_on = \(decision.seenOn) AND d.method = \(decision.method)
                AND v.assessor_id = \(assessor)
                AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.decision_id = d.id)
            ORDER BY d.id LIMIT 1
            """
        ) { $0.blob(0) }
    }

    /// The digests of the notes, file names and reasons about a learner's decisions that have not
    /// been erased.
    ///
    /// - Throws: ``SQLiteError``.
    package func digests(ofTextsAbout learner: Learner.ID) throws -> [[UInt8]] {
        try rows(
            """
            SELECT d.note FROM decision d JOIN text t ON t.digest = d.note
            WHERE d.learner_id = \(learner)
            UNION
            SELECT e.name FROM decision d JOIN evidence e ON e.decision_id = d.id
                JOIN text t ON t.digest = e.name WHERE d.learner_id = \(learner)
            UNION
            SELECT c.reason FROM decision d JOIN correction c ON c.decision_id = d.id
                JOIN text t ON t.digest = c.reason WHERE d.learner_id = \(learner)
            UNION
            SELECT p.reason FROM decision d JOIN dispute p ON p.decision_id = d.id
                JOIN text t ON t.digest = p.reason WHERE d.learner_id = \(learner)
            UNION
            SELECT e.reason FROM decision d JOIN dispute p ON p.decision_id = d.id
                JOIN dispute_end e ON e.dispute_id = p.id
                JOIN text t ON t.digest = e.reason WHERE d.learner_id = \(learner)
            """
        ) { $0.blob(0) }
    }
}

extension EntryDraft {
    /// Adds a decision to a visit.
    ///
    /// - Throws: ``SQLiteError``.
    package func add(
        _ decision: NewDecision,
        to visit: Visit.ID,
        ordinal: Int
    ) throws -> Decision.ID {
        let id = try add(
            .decision,
            [
                visit.sqlValue, ordinal.sqlValue, decision.learner.sqlValue,
                decision.item.sqlValue, decision.result.sqlValue, decision.scale.sqlValue,
                decision.grade.sqlValue, decision.method.sqlValue, decision.setting.sqlValue,
                decision.seenOn.sqlValue, decision.markedOn.sqlValue,
                try decision.note.map(keep) ?? .null,
            ]
        )
        for evidence in decision.evidence {
            let name = try keep(evidence.name)
            _ = try add(.evidence, [.integer(id), name, .blob(evidence.content.bytes)])
        }
        return Decision.ID(rawValue: id)
    }

    /// Adds that a decision is void, or stands replaced by another.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when it has been corrected before.
    package func correct(
        _ decision: Decision.ID,
        by replacement: Decision.ID?,
        because reason: ErasableText
    ) throws {
        _ = try add(
            .correction,
            [decision.sqlValue, replacement.sqlValue, try keep(reason)]
        )
    }
}
