package import AltasCore
import AltasStore

/// Where a learner stands towards a region's award.
package struct ProgressAnswer: Sendable, Codable {
    /// The learner.
    package let learner: PersonName
    /// The rule that the decisions are seen through.
    package let rule: RegionRule
    /// The edition of the curriculum.
    package let curriculum: EditionName
    /// The learner's enrolment in the region; nil when there is none.
    package let enrolment: EnrolmentState?
    /// What the award still needs.
    package let award: Award
    /// The modules in the curriculum's order.
    package let modules: [Module]
    /// What to do next, most pressing first.
    package let next: [NextStep]
    /// The state of the register that was seen.
    package let stamp: Stamp

    init(_ sight: LearnerSight) throws {
        learner = PersonName(sight.learner)
        rule = try RegionRule(sight.region, sight.question)
        curriculum = EditionName(sight.region.curriculum.edition, sight.question)
        enrolment = sight.enrolment.map(EnrolmentState.init)
        award = Award(sight.standing.award, in: sight)
        modules = sight.standing.modules.map { Module($0, in: sight) }
        next = sight.standing.next(3).map { NextStep($0, in: sight) }
        stamp = sight.question.stamp
    }

    /// An enrolment, as far as progress shows it.
    package struct EnrolmentState: Sendable, Codable {
        /// Towards which region's award.
        package let region: String
        /// From which day.
        package let from: CivilDate
        /// What it was on the day asked about.
        package let state: Enrolment.State

        init(_ enrolment: Enrolment) {
            region = enrolment.region.rawValue
            from = enrolment.from
            state = enrolment.state
        }
    }

    /// How far the award is.
    package struct Award: Sendable, Codable {
        /// How many of its parts are done: outcomes, and the region's own criteria.
        package let done: Int
        /// How many parts it has.
        package let total: Int
        /// Whether nothing is missing.
        package let isComplete: Bool
        /// What it still needs.
        package let needs: [Need]

        init(_ award: AwardStanding, in sight: LearnerSight) {
            done = award.done
            total = award.total
            isComplete = award.isComplete
            needs = award.needs.map { Need($0, in: sight) }
        }
    }

    /// Something that an award still needs.
    package enum Need: Hashable, Sendable, Codable {
        /// A required module that is not achieved.
        case module(code: String)
        /// A required module that was achieved and is no longer in date.
        case renewal(code: String)
        /// A criterion of the region's own that is not met.
        case localCriterion(code: String)

        init(_ need: AwardStanding.Need, in sight: LearnerSight) {
            self =
                switch need {
                case .module(let id): .module(code: sight.code(of: id))
                case .renewal(let id): .renewal(code: sight.code(of: id))
                case .localCriterion(let id): .localCriterion(code: sight.code(of: id))
                }
        }
    }

    /// An outcome to work on, with what is missing.
    package struct NextStep: Sendable, Codable {
        /// The outcome.
        package let outcome: ItemName
        /// What is missing, criteria first.
        package let missing: [Missing]

        init(_ outcome: OutcomeStanding, in sight: LearnerSight) {
            self.outcome = sight.name(of: outcome.item)
            missing = Missing.all(of: outcome, in: sight)
        }
    }
}
