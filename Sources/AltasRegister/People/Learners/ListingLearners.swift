import AltasCore
import AltasExchange
import AltasStore

/// Which learners to list: all that the asker may see, unless narrowed.
package struct LearnerQuery: Sendable, Hashable, Codable {
    /// The short name of a site where they are placed.
    package var site: String?
    /// The short name of a cohort they are in.
    package var cohort: String?
    /// A part of the name or code, whatever its case and accents.
    package var text: String?

    /// By default nothing is narrowed.
    package init(site: String? = nil, cohort: String? = nil, text: String? = nil) {
        self.site = site
        self.cohort = cohort
        self.text = text
    }

    /// Whether the text is part of a learner's name or code.
    fileprivate func fits(_ learner: Learner) -> Bool {
        guard let text = text?.folded, !text.isEmpty else { return true }
        return learner.name.folded.contains(text)
            || learner.code.description.lowercased().contains(text)
    }
}

extension Register {
    /// The learners that a query asks for and the asker may see, by name and code.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownSite(_:nearest:)``,
    ///   ``Refusal/unknownCohort(_:nearest:)``.
    package func learners(
        _ query: LearnerQuery = LearnerQuery(),
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> LearnersAnswer {
        let now = surroundings.now()
        return try ask(as: session, inquiry) { question in
            try question.authority.requireStaff()
            let clock = try RegisterClock(of: question.connection, now: now)
            let learners = try question.learners(query).filter(query.fits)
                .sorted {
                    ($0.name.folded, $0.code.description) < ($1.name.folded, $1.code.description)
                }
            let lines = try LearnerLines(
                on: question.connection,
                at: question.moment,
                today: try question.connection.present(clock)
            )
            return LearnersAnswer(
                learners: lines.lines(of: learners, visibleTo: question.authority),
                stamp: question.stamp
            )
        }
    }

    /// Everything about a learner but decisions and ratings.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownLearner(_:nearest:)``.
    package func learner(
        _ code: String,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> LearnerRecordAnswer {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let learner = try question.learner(coded: code)
            return LearnerRecordAnswer(
                record: try LearnerRecord(learner, on: connection, at: moment),
                stamp: question.stamp
            )
        }
    }
}

extension Question {
    /// Those at the site and in the cohort that a query names, or everybody.
    fileprivate func learners(_ query: LearnerQuery) throws -> [Learner] {
        let site = try query.site.map { try connection.site(named: $0, at: moment) }
        let cohort = try query.cohort.map { try connection.cohort(named: $0, at: moment) }
        if let site { try authority.requireAccess(to: site) }
        let members = try cohort.map { try connection.learners(in: $0.id, at: moment) }
        let placed = try site.map { try connection.learners(placedAt: $0.id, at: moment) }
        guard let members else { return try placed ?? connection.learners(at: moment) }
        guard let placed else { return members }
        let ids = Set(placed.map(\.id))
        return members.filter { ids.contains($0.id) }
    }
}
