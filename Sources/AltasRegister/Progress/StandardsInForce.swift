import AltasCore
import AltasStore

/// How far a learner's decisions reach in every region: its award, and each of its standards in force.
package struct StandardsAnswer: Sendable, Codable {
    /// The learner.
    package let learner: PersonName
    /// The regions, by code.
    package let regions: [Region]
    /// The state of the register that was seen.
    package let stamp: Stamp

    /// A region with its standards.
    package struct Region: Sendable, Codable {
        /// The rule that the decisions are seen through.
        package let rule: RegionRule
        /// How many parts of the region's award are done.
        package let done: Int
        /// How many parts the award has.
        package let total: Int
        /// The standards in force, by slug.
        package let standards: [Standard]
    }

    /// A standard in short: so many of its parts, and no verdict on the whole.
    package struct Standard: Sendable, Codable {
        /// The standard.
        package let edition: EditionName
        /// How many of its parts are achieved.
        package let done: Int
        /// How many parts it has.
        package let total: Int
    }
}

extension Register {
    /// How far a learner's decisions reach in every region that the register knows.
    ///
    /// Each region is seen through its own rule.
    ///
    /// - Throws: ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/notAllowed(_:)``.
    package func standards(
        of code: String,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> StandardsAnswer {
        try ask(as: session, inquiry) { question in
            let learner = try question.learner(coded: code)
            let regions = try question.connection.regions(at: question.moment)
            return StandardsAnswer(
                learner: PersonName(learner),
                regions: try regions.map { region in
                    let sight = try LearnerSight(learner, through: region, in: question)
                    return try StandardsAnswer.Region(sight)
                },
                stamp: question.stamp
            )
        }
    }
}

extension StandardsAnswer.Region {
    fileprivate init(_ sight: LearnerSight) throws {
        let question = sight.question
        let editions = try question.connection.standards(
            of: sight.region.region,
            at: question.moment
        )
        rule = try RegionRule(sight.region, question)
        done = sight.standing.award.done
        total = sight.standing.award.total
        standards = try editions.map { edition in
            let parts = try sight.standing(in: edition).parts
            return StandardsAnswer.Standard(
                edition: EditionName(edition, question),
                done: parts.count { $0.state == .achieved },
                total: parts.count
            )
        }
    }
}
