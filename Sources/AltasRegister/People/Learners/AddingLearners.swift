import AltasCore
import AltasStore

extension Register {
    /// Adds a learner, placed at a site and enrolled in the curriculum in force; for an administrator or a trainer of the
    /// site.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/invalid(field:value:reason:)``, ``Refusal/unknownSite(_:nearest:)``,
    ///   ``Refusal/unknownRegion(_:nearest:)``, ``Refusal/unknownCohort(_:nearest:)``.
    package func addLearner(
        _ request: LearnerRequest,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> LearnerAnswer {
        try write(as: session, options) { transaction in
            let (connection, moment) = (transaction.connection, transaction.moment)
            let site = try connection.site(named: request.site, at: moment)
            try transaction.authority.requireCare(of: site)
            let name = try Check.name(request.name)
            let today = try transaction.today(at: site)
            let from = try Check.firstDay(request.from, today: today)
            let cohort = try request.cohort.map { try connection.cohort(named: $0, at: moment) }
            let region = try request.region.map { try connection.region(named: $0, at: moment) }
            let enrolment =
                request.isEnrolled
                ? NewEnrolment(
                    region: region ?? site.region,
                    edition: try connection.curriculum(at: moment),
                    from: from
                ) : nil
            let new = NewLearner(
                name: name,
                site: site,
                from: from,
                enrolment: enrolment,
                cohort: cohort
            )
            let answer = try transaction.add([new])
            return LearnerAnswer(learner: answer.learners[0], stamp: answer.stamp)
        }
    }

    /// Adds the learners of a file as one entry, or none of them; for an administrator or a trainer of their sites.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``; ``Refusal/badGrid(_:)`` with everything that is wrong with the rows, people of
    ///   one name among it unless that is allowed; ``Refusal/unknownSite(_:nearest:)``,
    ///   ``Refusal/unknownRegion(_:nearest:)``, ``Refusal/unknownCohort(_:nearest:)``,
    ///   ``Refusal/invalid(field:value:reason:)`` for what is said of all rows.
    package func importLearners(
        _ request: RosterRequest,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> LearnersAnswer {
        try write(as: session, options) { transaction in
            var reading = try RosterReading(request, transaction)
            let learners = try reading.learners()
            guard reading.problems.isEmpty else { throw Refusal.badGrid(reading.problems) }
            return try transaction.add(learners)
        }
    }
}
