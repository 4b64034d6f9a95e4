import AltasCore
import AltasStore

extension Register {
    /// Adds a cohort, for which the asker must administer the register.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/invalid(field:value:reason:)``, ``Refusal/taken(field:value:)``.
    package func addCohort(
        _ code: String,
        name: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> CohortAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let connection = transaction.connection
            let code = try Check.slug(code)
            let name = try Check.name(name)
            guard
                try !connection.cohorts(at: transaction.moment).contains(where: { $0.code == code })
            else { throw Refusal.taken(field: .code, value: code) }
            let (id, stamp) = try transaction.entry(.addCohort) { draft in
                try draft.addCohort(code, name: try transaction.erasable(name))
            }
            let cohort = Cohort(id: id, code: code, name: name)
            return CohortAnswer(cohort: CohortRecord(cohort, size: 0), learners: [], stamp: stamp)
        }
    }

    /// Adds learners of the asker's to a cohort; those who are in it already stay.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownCohort(_:nearest:)``,
    ///   ``Refusal/unknownLearner(_:nearest:)``.
    package func join(
        _ learners: [String],
        to cohort: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> CohortAnswer {
        try changeCohort(cohort, learners, as: session, options) { connection, cohort, learner in
            guard try connection.memberships(of: learner, in: cohort).isEmpty else { return nil }
            return { draft in try draft.join(cohort, learner) }
        }
    }

    /// Takes learners of the asker's out of a cohort; those who are not in it are passed over.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownCohort(_:nearest:)``,
    ///   ``Refusal/unknownLearner(_:nearest:)``.
    package func leave(
        _ learners: [String],
        from cohort: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> CohortAnswer {
        try changeCohort(cohort, learners, as: session, options) { connection, cohort, learner in
            let open = try connection.memberships(of: learner, in: cohort)
            guard !open.isEmpty else { return nil }
            return { draft in for membership in open { try draft.leave(membership: membership) } }
        }
    }

    /// Makes the change that `plan` makes for each learner, if it makes one, as one entry.
    private func changeCohort(
        _ cohort: String,
        _ learners: [String],
        as session: Session,
        _ options: WriteOptions,
        _ plan: @Sendable (Connection, Cohort.ID, Learner.ID) throws -> Change?
    ) throws -> CohortAnswer {
        try write(as: session, options) { transaction in
            let (connection, moment) = (transaction.connection, transaction.moment)
            let cohort = try connection.cohort(named: cohort, at: moment)
            let members = try transaction.learners(inCareOfAsker: learners)
            let changes = try members.compactMap { try plan(connection, cohort.id, $0) }
            let stamp =
                changes.isEmpty
                ? try transaction.unchanged()
                : try transaction.entry(.changeCohort) { draft in
                    for change in changes { try change(draft) }
                }.1
            let after = Moment(entry: stamp.entry, day: moment.day)
            return try CohortAnswer(cohort, on: connection, at: after, transaction.authority, stamp)
        }
    }

    private typealias Change = (EntryDraft) throws -> Void

    /// Every cohort, by code.
    ///
    /// - Throws: ``Refusal/sessionExpired``, ``Refusal/beforeFirstEntry(_:)``.
    package func cohorts(
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> CohortsAnswer {
        try ask(as: session, inquiry) { question in
            try question.authority.requireStaff()
            let sizes = try question.connection.cohortSizes(at: question.moment)
            return CohortsAnswer(
                cohorts: try question.connection.cohorts(at: question.moment).map {
                    CohortRecord($0, size: sizes[$0.id] ?? 0)
                },
                stamp: question.stamp
            )
        }
    }

    /// A cohort with those of its learners that the asker may see.
    ///
    /// - Throws: ``Refusal/unknownCohort(_:nearest:)``.
    package func cohort(
        _ code: String,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> CohortAnswer {
        try ask(as: session, inquiry) { question in
            try question.authority.requireStaff()
            let cohort = try question.connection.cohort(named: code, at: question.moment)
            return try CohortAnswer(
                cohort,
                on: question.connection,
                at: question.moment,
                question.authority,
                question.stamp
            )
        }
    }
}

extension Transaction {
    /// Those whom these codes name, each once.
    fileprivate func learners(inCareOfAsker codes: [String]) throws -> [Learner.ID] {
        var ids: [Learner.ID] = []
        for code in codes {
            let learner = try learner(coded: code)
            try requireCare(of: learner)
            if !ids.contains(learner.id) { ids.append(learner.id) }
        }
        return ids
    }
}

extension CohortAnswer {
    fileprivate init(
        _ cohort: Cohort,
        on connection: Connection,
        at moment: Moment,
        _ authority: Authority,
        _ stamp: Stamp
    ) throws {
        let members = try connection.learners(in: cohort.id, at: moment)
        self.cohort = CohortRecord(cohort, size: members.count)
        learners = try LearnerLines(on: connection, at: moment)
            .lines(of: members, visibleTo: authority)
        self.stamp = stamp
    }
}
