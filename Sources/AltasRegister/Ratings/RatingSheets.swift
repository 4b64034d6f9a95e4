import AltasCore
import AltasStore

extension Register {
    /// A sheet of self-ratings for a site, a cohort or single learners, with what is held for that occasion.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` unless the asker administers the register or is a trainer where every one of
    ///   them is placed; ``Refusal/unknownSite(_:nearest:)``, ``Refusal/unknownCohort(_:nearest:)``,
    ///   ``Refusal/unknownLearner(_:nearest:)``.
    package func ratingSheet(
        _ request: RatingSheetRequest,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> RatingSheet {
        try ask(as: session, inquiry) { question in
            let learners = try question.learners(of: request)
            let rated = try RatedCurriculum(on: question.connection, at: question.moment)
            return RatingSheet(
                occasion: request.occasion,
                questionnaire: QuestionnaireText(rated, question),
                learners: try learners.map { learner in
                    let held = try question.ratings(of: learner, rated).first {
                        $0.occasion == request.occasion
                    }
                    return RatingSheet.Row(
                        learner: PersonName(learner),
                        answers: held?.answers ?? [:]
                    )
                },
                stamp: question.stamp
            )
        }
    }
}

extension Question {
    /// Everybody whom a request names, each once.
    fileprivate func learners(of request: RatingSheetRequest) throws -> [Learner] {
        var learners: [Learner] = []
        if let name = request.site {
            let site = try connection.site(named: name, at: moment)
            try authority.requireCare(of: site)
            learners += try connection.learners(placedAt: site.id, at: moment)
        }
        if let name = request.cohort {
            let cohort = try connection.cohort(named: name, at: moment)
            learners += try connection.learners(in: cohort.id, at: moment)
        }
        learners += try request.learners.map {
            try connection.learner(coded: $0, at: moment, for: authority)
        }
        var seen: Set<Learner.ID> = []
        learners = learners.filter { seen.insert($0.id).inserted }
        for learner in learners {
            try authority.requireCare(of: learner, on: connection, at: moment)
        }
        return learners
    }

    func ratings(of learner: Learner, _ rated: RatedCurriculum) throws -> [StoredRating] {
        try connection.ratings(of: learner.id, edition: rated.edition.id, at: moment)
    }
}
