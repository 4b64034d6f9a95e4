package import AltasCore

extension Connection {
    /// A learner's enrolments on the moment's day, each in the state it was in then, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func enrolments(of learner: Learner.ID, at moment: Moment) throws -> [Enrolment] {
        try rows(
            "\(Self.begunEnrolments(at: moment)) AND n.learner_id = \(learner) ORDER BY n.id",
            Self.enrolment
        )
    }

    /// Everybody's enrolments on the moment's day, for lists of many learners.
    ///
    /// - Throws: ``SQLiteError``.
    package func enrolments(at moment: Moment) throws -> [Enrolment] {
        try rows("\(Self.begunEnrolments(at: moment)) ORDER BY n.id", Self.enrolment)
    }

    private static func begunEnrolments(at moment: Moment) -> SQL {
        """
        SELECT n.id, n.learner_id, n.edition_id, n.region, n.from_day, coalesce((
            SELECT e.state FROM enrolment_event e
            WHERE e.enrolment_id = n.id AND e.entry <= \(moment.entry)
                AND e.from_day <= \(moment.day)
            ORDER BY e.from_day DESC, e.id DESC LIMIT 1), 'active')
        FROM enrolment n
        WHERE n.entry <= \(moment.entry) AND n.from_day <= \(moment.day)
        """
    }

    /// What happened to an enrolment by the moment's entry, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func history(
        of enrolment: Enrolment.ID,
        at moment: Moment
    ) throws -> [(state: Enrolment.State, from: CivilDate)] {
        try rows(
            """
            SELECT state, from_day FROM enrolment_event
            WHERE enrolment_id = \(enrolment) AND entry <= \(moment.entry) ORDER BY from_day, id
            """
        ) { (try $0.member(0), try $0.day(1)) }
    }

    private static func enrolment(_ row: borrowing Row) throws -> Enrolment {
        Enrolment(
            id: row.id(0),
            learner: row.id(1),
            edition: row.id(2),
            region: Region.Code(rawValue: row.text(3)),
            from: try row.day(4),
            state: try row.member(5)
        )
    }
}

extension EntryDraft {
    /// Adds an enrolment.
    ///
    /// - Throws: ``SQLiteError``.
    package func enrol(
        _ learner: Learner.ID,
        in edition: Edition.ID,
        towards region: Region.Code,
        from day: CivilDate
    ) throws {
        _ = try add(
            .enrolment,
            [learner.sqlValue, edition.sqlValue, region.sqlValue, day.sqlValue]
        )
    }

    /// Adds that an enrolment is in another state from a day.
    ///
    /// - Throws: ``SQLiteError``.
    package func change(
        _ enrolment: Enrolment.ID,
        to state: Enrolment.State,
        from day: CivilDate
    ) throws {
        _ = try add(.enrolmentEvent, [enrolment.sqlValue, state.sqlValue, day.sqlValue])
    }
}
