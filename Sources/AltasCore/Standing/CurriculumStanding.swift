/// Where a learner stands in the curriculum, seen through one region's rule, on one day.
public struct CurriculumStanding: Sendable, Equatable {
    /// The modules in the curriculum's order.
    public let modules: [ModuleStanding]
    /// What the region's award still needs.
    public let award: AwardStanding
    /// Every criterion met and every outcome and module achieved, with the day: what links start from.
    public let achieved: [Item.ID: CivilDate]
    /// The day it is about.
    public let day: CivilDate
}

/// Where a learner stands in a module.
public struct ModuleStanding: Sendable, Equatable {
    /// The module.
    public let item: Item.ID
    /// Its outcomes, in order.
    public let outcomes: [OutcomeStanding]
    /// The day all its outcomes were achieved; nil while one is not.
    public let achievedOn: CivilDate?
    /// How long that lasts; nil while it has never been achieved.
    public let validity: Validity?
    /// Whether it is in date.
    public let currency: Currency
}

/// Where a learner stands in an outcome.
public struct OutcomeStanding: Sendable, Equatable {
    /// The outcome.
    public let item: Item.ID
    /// Its European criteria, in order.
    public let criteria: [CriterionStanding]
    /// The region's own criteria under it, in order.
    public let local: [CriterionStanding]
    /// The day it was achieved; nil while something is missing.
    public let achievedOn: CivilDate?
    /// What is missing.
    public let missing: [Missing]

    /// Something that keeps an outcome from being achieved.
    public enum Missing: Hashable, Sendable {
        /// A criterion that is not met.
        case criterion(Item.ID)
        /// Evidence by one of these methods.
        case kind(anyOf: [Method])
        /// A further kind of evidence beside those held, by one of the accepted methods.
        case furtherKind(held: [Method], accepted: [Method])
        /// Observations made now, where prior learning stands for the rest.
        case freshObservations(Int, of: Int)
    }
}

/// Where a learner stands in a criterion.
public struct CriterionStanding: Sendable, Equatable {
    /// The criterion.
    public let item: Item.ID
    /// Whether the region's award needs it.
    public let isForAward: Bool
    /// Where it stands.
    public let state: State
    /// The decisions that count for it, oldest first.
    public let decisions: [Decision.ID]
    /// How long it lasts; nil while it has never been met.
    public let validity: Validity?
    /// Whether it is in date.
    public let currency: Currency

    /// Where a criterion stands.
    public enum State: Hashable, Sendable, Codable {
        /// Nothing counts for it yet.
        case notStarted
        /// Seen, but not on as many days as the rule asks.
        case seen(days: Int, of: Int)
        /// The newest decision is a *not yet*.
        case open(since: CivilDate)
        /// Met.
        case met(on: CivilDate)

        /// Whether it is met.
        public var isMet: Bool {
            if case .met = self { true } else { false }
        }
    }
}

/// Where a learner stands towards a region's award.
public struct AwardStanding: Sendable, Equatable {
    /// How many of the award's parts are done: outcomes of the required modules, and the region's own criteria.
    public let done: Int
    /// How many parts the award has.
    public let total: Int
    /// What keeps the award from being given.
    public let needs: [Need]

    /// Whether nothing is missing.
    public var isComplete: Bool { needs.isEmpty }

    /// Something that an award still needs.
    public enum Need: Hashable, Sendable {
        /// A required module that is not achieved.
        case module(Item.ID)
        /// A required module that was achieved and is no longer in date.
        case renewal(Item.ID)
        /// A criterion of the region's own that is not met.
        case localCriterion(Item.ID)
    }
}
