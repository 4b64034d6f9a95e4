import AltasCore
import AltasStore

extension Register {
    /// Where a learner stands in a standard, seen through the standard's own region.
    ///
    /// - Throws: ``Refusal/unknownEdition(_:nearest:)``, also for an edition that is no standard;
    ///   ``Refusal/invalid(field:value:reason:)`` when another region was named;
    ///   ``Refusal/unknownLearner(_:nearest:)``,
    ///   ``Refusal/notAllowed(_:)``.
    package func standard(
        _ request: ProgressRequest,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> StandardAnswer {
        try ask(as: session, inquiry) { question in
            let learner = try question.learner(coded: request.learner)
            let edition = try question.standard(named: request.standard ?? "")
            let region = try question.region(of: edition, orRefuse: request.region)
            let sight = try LearnerSight(learner, through: region, in: question)
            return try StandardAnswer(sight.standing(in: edition), in: sight)
        }
    }
}

extension Question {
    /// A standard by its slug or official code.
    func standard(named text: String) throws -> Edition {
        let edition = try connection.edition(named: text, at: moment)
        guard edition.role == .standard else {
            let standards = try connection.editions(at: moment).filter { $0.role == .standard }
            let nearest = Suggestions.nearest(to: text, among: standards.map(\.slug))
            throw Refusal.unknownEdition(text, nearest: nearest)
        }
        return edition
    }

    /// The region through which an edition is seen: its own, where it has one.
    ///
    /// - Throws: ``Refusal/invalid(field:value:reason:)`` when another was named.
    func region(of edition: Edition, orRefuse named: String?) throws -> Region.Code? {
        let named = try region(named: named)
        guard let own = edition.region else { return named }
        guard let named, named != own else { return own }
        throw Refusal.invalid(
            field: .region,
            value: named.rawValue,
            reason: .notOneOf([own.rawValue])
        )
    }
}

extension LearnerSight {
    /// Where the learner stands in a standard, by the links from the curriculum looked at.
    func standing(in edition: Edition) throws -> StandardStanding {
        let plan = try question.connection.standardPlan(
            of: edition,
            from: region.curriculum.edition.id,
            at: question.moment,
            in: question.inquiry.languages
        )
        return plan.standing(
            achieved: standing.achieved,
            decisions: decisions,
            on: question.moment.day
        )
    }
}
