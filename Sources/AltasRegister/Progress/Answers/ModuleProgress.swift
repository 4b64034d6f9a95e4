package import AltasCore

extension ProgressAnswer {
    /// Where a learner stands in a module.
    package struct Module: Sendable, Codable {
        /// The module.
        package let item: ItemName
        /// Whether the award needs it.
        package let isRequired: Bool
        /// Whether it is in date.
        package let currency: Currency
        /// The day all its outcomes were achieved; nil while one is not.
        package let achievedOn: CivilDate?
        /// The day of the newest renewal; nil while there has been none.
        package let renewedOn: CivilDate?
        /// The last day on which it is in date; nil when it does not run out, or was never
        /// achieved.
        package let until: CivilDate?
        /// Since when it has been open again, because of a *not yet*.
        package let reopenedOn: CivilDate?
        /// How many of its outcomes are achieved.
        package let done: Int
        /// How many outcomes it has.
        package let total: Int
        /// Its outcomes, in order.
        package let outcomes: [Outcome]

        init(_ standing: ModuleStanding, in sight: LearnerSight) {
            item = sight.name(of: standing.item)
            isRequired = sight.region.rule.requiredModules.value.contains(item.code)
            currency = standing.currency
            achievedOn = standing.achievedOn
            renewedOn = standing.validity?.renewedOn
            until = standing.validity?.lastDay
            reopenedOn = standing.validity?.reopenedOn
            done = standing.outcomes.count { $0.achievedOn != nil }
            total = standing.outcomes.count
            outcomes = standing.outcomes.map { Outcome($0, in: sight) }
        }
    }

    /// Where a learner stands in an outcome.
    package struct Outcome: Sendable, Codable {
        /// The outcome.
        package let item: ItemName
        /// What it asks for: to know, to explain or to do.
        package let kind: Item.OutcomeKind?
        /// The day it was achieved; nil while something is missing.
        package let achievedOn: CivilDate?
        /// Its European criteria, in order.
        package let criteria: [Criterion]
        /// The region's own criteria under it, in order.
        package let local: [Criterion]
        /// What is missing, for the outcome and for the award.
        package let missing: [Missing]

        init(_ standing: OutcomeStanding, in sight: LearnerSight) {
            let named = sight.names[standing.item]
            item = named.name
            kind = named.kind
            achievedOn = standing.achievedOn
            criteria = standing.criteria.map { Criterion($0, in: sight) }
            local = standing.local.map { Criterion($0, in: sight) }
            missing = Missing.all(of: standing, in: sight)
        }
    }

    /// Where a learner stands in a criterion.
    package struct Criterion: Sendable, Codable {
        /// The criterion.
        package let item: ItemName
        /// Where it stands.
        package let state: CriterionStanding.State
        /// Whether the region's award needs it.
        package let isForAward: Bool
        /// For a region's own criterion, the standards that need it.
        package let standards: [String]
        /// Whether it is in date.
        package let currency: Currency
        /// The last day on which it is in date.
        package let until: CivilDate?

        init(_ standing: CriterionStanding, in sight: LearnerSight) {
            let named = sight.names[standing.item]
            item = named.name
            state = standing.state
            isForAward = standing.isForAward
            standards = named.standards
            currency = standing.currency
            until = standing.validity?.lastDay
        }
    }
}

extension Validity {
    /// The last day on which it is, or was, in date: before its end, and before a *not yet* opened
    /// it again.
    var lastDay: CivilDate? {
        guard let reopenedOn else { return until }
        let before = reopenedOn.adding(days: -1)
        return until.map { min($0, before) } ?? before
    }
}
