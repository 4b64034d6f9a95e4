import AltasCore

/// What to show of a learner's progress.
package struct ProgressRequest: Sendable, Hashable, Codable {
    /// The learner's code.
    package var learner: String
    /// The region to look through; nil for that of the learner's enrolment, else of their site.
    package var region: String?
    /// The standard to show, by slug or official code; nil for the award.
    package var standard: String?

    /// By default the award of the region where the learner is enrolled.
    package init(learner: String, region: String? = nil, standard: String? = nil) {
        self.learner = learner
        self.region = region
        self.standard = standard
    }
}

extension Register {
    /// Where a learner stands towards a region's award.
    ///
    /// ``ProgressRequest/standard`` is not looked at.
    ///
    /// - Throws: ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/notAllowed(_:)``,
    ///   ``Refusal/unknownRegion(_:nearest:)``, ``Refusal/notEnrolled(learner:on:)``.
    package func progress(
        _ request: ProgressRequest,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> ProgressAnswer {
        try ask(as: session, inquiry) { question in
            let learner = try question.learner(coded: request.learner)
            let region = try question.region(named: request.region)
            return try ProgressAnswer(LearnerSight(learner, through: region, in: question))
        }
    }
}

extension Question {
    /// The region that somebody named, if any.
    func region(named text: String?) throws -> Region.Code? {
        try text.map { try connection.region(named: $0, at: moment) }
    }
}
