/// What a region's ALTAS certificate needs.
///
/// Each part says how far it was checked.
public struct AwardRule: Codable, Hashable, Sendable {
    /// The codes of the modules that must be achieved.
    public let requiredModules: Sourced<[String]>
    /// Which of the region's own criteria are needed.
    public let localCriteria: Sourced<LocalCriteria>
    /// The methods that are an observation.
    public let observingMethods: Sourced<[Method]>
    /// On how many different days each criterion of a skill must be observed.
    public let observationsPerSkillCriterion: Sourced<Int>
    /// Which kinds of evidence an outcome needs.
    public let kindsRequired: Sourced<[KindRule]>
    /// The share of right answers that passes a knowledge test.
    public let testPassPercent: Sourced<Int>
    /// Who may decide.
    public let assessors: [Assessor]
    /// How much of it is sampled.
    public let qualityAssurance: QualityAssurance
    /// What prior learning can stand for.
    public let priorLearning: PriorLearning
    /// How long an achievement lasts.
    public let validityMonths: Sourced<Int>
    /// How long a module lasts, where that differs.
    public let validityMonthsByModule: Sourced<[String: Int]>
    /// What keeps an achievement in date.
    public let renewal: Renewal

    enum CodingKeys: String, CodingKey {
        case assessors, renewal
        case requiredModules = "required_modules"
        case localCriteria = "local_criteria"
        case observingMethods = "observing_methods"
        case observationsPerSkillCriterion = "observations_per_skill_criterion"
        case kindsRequired = "kinds_required"
        case testPassPercent = "test_pass_percent"
        case qualityAssurance = "quality_assurance"
        case priorLearning = "prior_learning"
        case validityMonths = "validity_months"
        case validityMonthsByModule = "validity_months_by_module"
    }

    /// Makes a rule.
    public init(
        requiredModules: Sourced<[String]>,
        localCriteria: Sourced<LocalCriteria>,
        observingMethods: Sourced<[Method]>,
        observationsPerSkillCriterion: Sourced<Int>,
        kindsRequired: Sourced<[KindRule]>,
        testPassPercent: Sourced<Int>,
        assessors: [Assessor],
        qualityAssurance: QualityAssurance,
        priorLearning: PriorLearning,
        validityMonths: Sourced<Int>,
        validityMonthsByModule: Sourced<[String: Int]>,
        renewal: Renewal
    ) {
        self.requiredModules = requiredModules
        self.localCriteria = localCriteria
        self.observingMethods = observingMethods
        self.observationsPerSkillCriterion = observationsPerSkillCriterion
        self.kindsRequired = kindsRequired
        self.testPassPercent = testPassPercent
        self.assessors = assessors
        self.qualityAssurance = qualityAssurance
        self.priorLearning = priorLearning
        self.validityMonths = validityMonths
        self.validityMonthsByModule = validityMonthsByModule
        self.renewal = renewal
    }
}

extension AwardRule {
    /// Which of a region's own criteria its award needs.
    public enum LocalCriteria: String, Codable, Sendable, CaseIterable {
        /// Every one that is marked as needed for the award.
        case all
        /// None.
        case none
    }

    /// Kinds of evidence that an outcome of one kind needs.
    public struct KindRule: Codable, Hashable, Sendable {
        /// The outcomes it is about.
        public let appliesTo: Item.OutcomeKind
        /// The methods of which some are asked for; empty when it only asks for different kinds.
        public let anyOf: [Method]
        /// How many of those methods.
        public let atLeast: Int
        /// How many different methods in all.
        public let differentKindsAtLeast: Int
        /// Whether it is waived for an outcome that lists none of those methods.
        public let onlyIfOutcomeListsOne: Bool

        enum CodingKeys: String, CodingKey {
            case appliesTo = "applies_to"
            case anyOf = "any_of"
            case atLeast = "at_least"
            case differentKindsAtLeast = "different_kinds_at_least"
            case onlyIfOutcomeListsOne = "only_if_outcome_lists_one"
        }

        /// Makes a rule.
        public init(
            appliesTo: Item.OutcomeKind,
            anyOf: [Method] = [],
            atLeast: Int = 0,
            differentKindsAtLeast: Int = 0,
            onlyIfOutcomeListsOne: Bool = false
        ) {
            self.appliesTo = appliesTo
            self.anyOf = anyOf
            self.atLeast = atLeast
            self.differentKindsAtLeast = differentKindsAtLeast
            self.onlyIfOutcomeListsOne = onlyIfOutcomeListsOne
        }

        /// Whether it asks anything of an outcome that is assessed so.
        func applies(to outcome: Item.Assessment) -> Bool {
            guard appliesTo == outcome.kind else { return false }
            return !onlyIfOutcomeListsOne || outcome.methods.contains(where: anyOf.contains)
        }
    }

    /// A national role, and whether whoever holds it may decide.
    public struct Assessor: Codable, Hashable, Sendable {
        /// The role's key, such as `placement-supervisor`.
        public let capacity: String
        /// Whether it may decide an ALTAS criterion.
        public let mayDecide: Bool
        /// What people call it.
        public let label: LocalizedText
        /// How far it was checked.
        public let verification: Verification
        /// Where it was read.
        public let source: String?

        enum CodingKeys: String, CodingKey {
            case capacity, label, verification, source
            case mayDecide = "may_decide"
        }

        /// Makes a role.
        public init(
            capacity: String,
            mayDecide: Bool,
            label: LocalizedText,
            verification: Verification = .draft,
            source: String? = nil
        ) {
            self.capacity = capacity
            self.mayDecide = mayDecide
            self.label = label
            self.verification = verification
            self.source = source
        }
    }

    /// The share of decisions that a second person checks, in per cent.
    public struct QualityAssurance: Codable, Hashable, Sendable {
        /// Of everybody's decisions.
        public let sharePercent: Sourced<Int>
        /// Of a new assessor's decisions.
        public let newAssessorPercent: Sourced<Int>

        enum CodingKeys: String, CodingKey {
            case sharePercent = "share_percent"
            case newAssessorPercent = "new_assessor_percent"
        }

        /// Makes a rule.
        public init(sharePercent: Sourced<Int>, newAssessorPercent: Sourced<Int>) {
            self.sharePercent = sharePercent
            self.newAssessorPercent = newAssessorPercent
        }
    }

    /// What prior learning can stand for.
    public struct PriorLearning: Codable, Hashable, Sendable {
        /// Whether it counts at all.
        public let allowed: Sourced<Bool>
        /// The method it is recorded with.
        public let method: Method
        /// How many fresh observations a skill outcome needs all the same.
        public let freshObservationsPerSkillOutcome: Sourced<Int>

        enum CodingKeys: String, CodingKey {
            case allowed, method
            case freshObservationsPerSkillOutcome = "fresh_observations_per_skill_outcome"
        }

        /// Makes a rule.
        public init(
            allowed: Sourced<Bool>,
            method: Method = .priorLearning,
            freshObservationsPerSkillOutcome: Sourced<Int>
        ) {
            self.allowed = allowed
            self.method = method
            self.freshObservationsPerSkillOutcome = freshObservationsPerSkillOutcome
        }
    }

    /// What keeps an achievement in date.
    public struct Renewal: Codable, Hashable, Sendable {
        /// How many fresh observations each criterion of a skill needs.
        public let observationsPerSkillCriterion: Sourced<Int>
        /// How many days before its end a renewal keeps the anniversary.
        public let windowDaysBefore: Sourced<Int>
        /// Whether a renewal in that window runs from the old end.
        public let keepsAnniversary: Sourced<Bool>

        enum CodingKeys: String, CodingKey {
            case observationsPerSkillCriterion = "observations_per_skill_criterion"
            case windowDaysBefore = "window_days_before"
            case keepsAnniversary = "keeps_anniversary"
        }

        /// Makes a rule.
        public init(
            observationsPerSkillCriterion: Sourced<Int>,
            windowDaysBefore: Sourced<Int>,
            keepsAnniversary: Sourced<Bool>
        ) {
            self.observationsPerSkillCriterion = observationsPerSkillCriterion
            self.windowDaysBefore = windowDaysBefore
            self.keepsAnniversary = keepsAnniversary
        }
    }
}
