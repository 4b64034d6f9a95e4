package import AltasCore

extension Connection {
    /// The cohorts known at a moment, by code.
    ///
    /// - Throws: ``SQLiteError``.
    package func cohorts(at moment: Moment) throws -> [Cohort] {
        try rows(
            """
            SELECT c.id, c.code, \(Self.name("'cohort'", "c.id", at: moment))
            FROM cohort c WHERE c.entry <= \(moment.entry) ORDER BY c.code
            """
        ) { Cohort(id: $0.id(0), code: $0.text(1), name: $0.text(2)) }
    }

    /// How many learners each cohort has at a moment; a cohort without any is left out.
    ///
    /// - Throws: ``SQLiteError``.
    package func cohortSizes(at moment: Moment) throws -> [Cohort.ID: Int] {
        var sizes: [Cohort.ID: Int] = [:]
        try forEachRow(
            """
            SELECT m.cohort_id, count(DISTINCT m.learner_id) FROM membership m
            WHERE \(Self.isMember(at: moment)) GROUP BY m.cohort_id
            """
        ) { sizes[$0.id(0)] = $0.int(1) }
        return sizes
    }

    /// The keys of the cohorts that a learner is in at a moment.
    ///
    /// - Throws: ``SQLiteError``.
    package func cohorts(of learner: Learner.ID, at moment: Moment) throws -> Set<Cohort.ID> {
        Set(
            try rows(
                """
                SELECT m.cohort_id FROM membership m
                WHERE m.learner_id = \(learner) AND \(Self.isMember(at: moment))
                """
            ) { $0.id(0) }
        )
    }

    /// Whether the membership `m` is known at the moment and has not ended by then.
    private static func isMember(at moment: Moment) -> SQL {
        """
        m.entry <= \(moment.entry) AND NOT EXISTS (
            SELECT 1 FROM membership_end e
            WHERE e.membership_id = m.id AND e.entry <= \(moment.entry))
        """
    }

    /// The open memberships of a learner in a cohort: the keys, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func memberships(of learner: Learner.ID, in cohort: Cohort.ID) throws -> [Int64] {
        try rows(
            """
            SELECT m.id FROM membership m
            WHERE m.learner_id = \(learner) AND m.cohort_id = \(cohort) AND NOT EXISTS
                (SELECT 1 FROM membership_end e WHERE e.membership_id = m.id)
            ORDER BY m.id
            """
        ) { $0.int64(0) }
    }
}

extension EntryDraft {
    /// Adds a cohort with a name.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when the code is taken.
    package func addCohort(_ code: String, name: ErasableText) throws -> Cohort.ID {
        let id = Cohort.ID(rawValue: try add(.cohort, [.text(code)]))
        try self.name(.cohort(id), name)
        return id
    }

    /// Adds a learner to a cohort.
    ///
    /// - Throws: ``SQLiteError``.
    package func join(_ cohort: Cohort.ID, _ learner: Learner.ID) throws {
        _ = try add(.membership, [cohort.sqlValue, learner.sqlValue])
    }

    /// Adds that a membership has ended.
    ///
    /// - Throws: ``SQLiteError``.
    package func leave(membership: Int64) throws {
        _ = try add(.membershipEnd, [.integer(membership)])
    }
}
