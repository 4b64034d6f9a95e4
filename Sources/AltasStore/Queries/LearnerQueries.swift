package import AltasCore

extension Connection {
    /// The learners known at a moment, by code.
    ///
    /// - Throws: ``SQLiteError``.
    package func learners(at moment: Moment) throws -> [Learner] {
        try rows(
            """
            SELECT \(Self.learnerColumns(at: moment))
            FROM learner l WHERE l.entry <= \(moment.entry) ORDER BY l.code
            """,
            Self.learner
        )
    }

    /// A learner by code.
    ///
    /// - Throws: ``SQLiteError``.
    package func learner(_ code: PersonCode, at moment: Moment) throws -> Learner? {
        try row(
            """
            SELECT \(Self.learnerColumns(at: moment))
            FROM learner l WHERE l.code = \(code) AND l.entry <= \(moment.entry)
            """,
            Self.learner
        )
    }

    /// A learner by key.
    ///
    /// - Throws: ``SQLiteError``.
    package func learner(_ id: Learner.ID, at moment: Moment) throws -> Learner? {
        try row(
            """
            SELECT \(Self.learnerColumns(at: moment))
            FROM learner l WHERE l.id = \(id) AND l.entry <= \(moment.entry)
            """,
            Self.learner
        )
    }

    /// The learners placed at a site on the moment's day, by name and code.
    ///
    /// - Throws: ``SQLiteError``.
    package func learners(placedAt site: Site.ID, at moment: Moment) throws -> [Learner] {
        try rows(
            """
            SELECT DISTINCT \(Self.learnerColumns(at: moment))
            FROM placement p JOIN learner l ON l.id = p.learner_id
            WHERE p.site_id = \(site) AND \(Self.isPlaced(at: moment))
            ORDER BY name, l.code
            """,
            Self.learner
        )
    }

    /// The learners in a cohort at a moment, by name and code.
    ///
    /// - Throws: ``SQLiteError``.
    package func learners(in cohort: Cohort.ID, at moment: Moment) throws -> [Learner] {
        try rows(
            """
            SELECT DISTINCT \(Self.learnerColumns(at: moment))
            FROM membership m JOIN learner l ON l.id = m.learner_id
            WHERE m.cohort_id = \(cohort) AND m.entry <= \(moment.entry) AND NOT EXISTS (
                SELECT 1 FROM membership_end e
                WHERE e.membership_id = m.id AND e.entry <= \(moment.entry))
            ORDER BY name, l.code
            """,
            Self.learner
        )
    }

    /// Columns in the order that ``learner(_:)`` reads; `l` is the learner.
    static func learnerColumns(at moment: Moment) -> SQL {
        "l.id, l.code, \(name("'learner'", "l.id", at: moment)) AS name"
    }

    /// A learner of a row with ``learnerColumns(at:)``.
    static func learner(_ row: borrowing Row) throws -> Learner {
        Learner(id: row.id(0), code: try row.personCode(1), name: row.text(2))
    }
}

extension EntryDraft {
    /// Adds a learner with a name.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when the code is taken.
    package func addLearner(_ code: PersonCode, name: ErasableText) throws -> Learner.ID {
        let id = Learner.ID(rawValue: try add(.learner, [code.sqlValue]))
        try self.name(.learner(id), name)
        return id
    }
}
