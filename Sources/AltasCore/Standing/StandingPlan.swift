/// What has to be shown, and how, when a curriculum is seen through one region's rule: made once, used for every learner.
///
/// Outcomes, criteria and modules refer to each other by their place in these arrays.
public struct StandingPlan: Sendable {
    /// The rule of the region through which decisions are seen.
    public let rule: AwardRule
    let modules: [Module]
    let outcomes: [Outcome]
    let criteria: [Criterion]
    private let criterionPositions: [Item.ID: Int]
    private let predecessors: [Predecessor]

    /// An edition that this plan's took the place of.
    public struct Predecessor: Sendable {
        /// What its curriculum asked for, where links may start from it.
        let plan: [StandingPlan]
        /// What carries over from it.
        let succession: Succession

        /// - Parameters:
        ///   - plan: what the older curriculum asked for; nil for an edition of local criteria.
        ///   - succession: what carries over to the edition that took its place.
        public init(plan: StandingPlan?, succession: Succession) {
            self.plan = plan.map { [$0] } ?? []
            self.succession = succession
        }
    }

    struct Module: Sendable {
        let item: Item.ID
        let outcomes: Range<Int>
        let isRequired: Bool
        let months: Int?
        /// The criteria that a renewal must show afresh: those of skills, or all where there is no skill.
        let renewed: [Int]
    }

    struct Outcome: Sendable {
        let item: Item.ID
        let module: Int
        let kind: Item.OutcomeKind?
        let methods: [Method]
        let observing: [Method]
        let isWorkOnly: Bool
        let european: Range<Int>
        let local: Range<Int>
        let kindRules: [AwardRule.KindRule]

        var isSkill: Bool { kind == .skill }
    }

    struct Criterion: Sendable {
        let item: Item.ID
        let outcome: Int
        let isLocal: Bool
        let isForAward: Bool
    }

    /// Works out what the curriculum, with the region's own criteria, asks for under the region's rule.
    ///
    /// - Parameters:
    ///   - curriculum: the curriculum's edition.
    ///   - local: the region's own criteria under it.
    ///   - rule: the region's rule.
    ///   - predecessors: the editions whose decisions count on, oldest first.
    public init(
        curriculum: EditionTree,
        local: EditionTree?,
        rule: AwardRule,
        predecessors: [Predecessor] = []
    ) {
        var builder = Builder(curriculum: curriculum, local: local, rule: rule)
        builder.addModules()
        self.rule = rule
        self.predecessors = predecessors
        modules = builder.modules
        outcomes = builder.outcomes
        criteria = builder.criteria
        criterionPositions = Dictionary(
            builder.criteria.enumerated().map { ($1.item, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The place of a criterion in ``criteria``, or nil when the item is not one of this plan's.
    func position(of item: Item.ID) -> Int? { criterionPositions[item] }

    /// The decisions with those on older editions read as ones on this plan's items, and what was achieved in those
    /// editions by themselves.
    func inheriting(
        _ decisions: [Decision],
        on day: CivilDate
    ) -> (decisions: [Decision], achieved: [Item.ID: CivilDate]) {
        predecessors.reduce(into: (decisions, [:])) { heritage, predecessor in
            for plan in predecessor.plan {
                let standing = plan.standing(of: heritage.decisions, on: day)
                heritage.achieved.merge(standing.achieved) { first, _ in first }
            }
            heritage.decisions += predecessor.succession.carried(heritage.decisions)
        }
    }

    /// The decisions, with those on older editions read also as ones on this plan's items.
    public func seen(_ decisions: [Decision]) -> [Decision] {
        predecessors.reduce(into: decisions) { $0 += $1.succession.carried($0) }
    }

    /// How many days of observation each criterion of a skill needs; at least one.
    var observationsNeeded: Int { max(1, rule.observationsPerSkillCriterion.value) }
}

extension StandingPlan {
    private struct Builder {
        let curriculum: EditionTree
        let rule: AwardRule
        let localByOutcome: [Item.ID: [Item]]
        var modules: [Module] = []
        var outcomes: [Outcome] = []
        var criteria: [Criterion] = []

        init(curriculum: EditionTree, local: EditionTree?, rule: AwardRule) {
            self.curriculum = curriculum
            self.rule = rule
            localByOutcome = Dictionary(
                grouping: (local?.items ?? []).filter { $0.anchor != nil },
                by: { $0.anchor ?? $0.id }
            )
        }

        mutating func addModules() {
            for module in curriculum.roots {
                let first = outcomes.count
                for outcome in curriculum.children(of: module.id) { add(outcome) }
                let range = first..<outcomes.count
                let all = range.flatMap { Array(outcomes[$0].european) }
                let skills = all.filter { outcomes[criteria[$0].outcome].isSkill }
                modules.append(
                    Module(
                        item: module.id,
                        outcomes: range,
                        isRequired: rule.requiredModules.value.contains(module.code.description),
                        months: months(of: module),
                        renewed: skills.isEmpty ? all : skills
                    )
                )
            }
        }

        /// The profile's months for the module, else the smaller of the profile's and the item's.
        private func months(of module: Item) -> Int? {
            rule.validityMonthsByModule.value[module.code.description]
                ?? min(
                    rule.validityMonths.value,
                    module.assessment.refreshMonths ?? rule.validityMonths.value
                )
        }

        private mutating func add(_ outcome: Item) {
            let european = add(curriculum.children(of: outcome.id), isLocal: false)
            let local = add(localByOutcome[outcome.id] ?? [], isLocal: true)
            let assessment = outcome.assessment
            outcomes.append(
                Outcome(
                    item: outcome.id,
                    module: modules.count,
                    kind: assessment.kind,
                    methods: assessment.methods,
                    observing: observing(for: assessment),
                    isWorkOnly: assessment.setting == .work,
                    european: european,
                    local: local,
                    kindRules: rule.kindsRequired.value.filter { $0.applies(to: assessment) }
                )
            )
        }

        /// The region's observing methods, or any that the outcome lists when it lists others only.
        private func observing(for outcome: Item.Assessment) -> [Method] {
            let observing = rule.observingMethods.value
            let listsOthersOnly =
                !outcome.methods.isEmpty && !outcome.methods.contains(where: observing.contains)
            return listsOthersOnly ? outcome.methods : observing
        }

        private mutating func add(_ items: [Item], isLocal: Bool) -> Range<Int> {
            let first = criteria.count
            for item in items {
                let isNeeded = item.assessment.neededFor.contains("award")
                criteria.append(
                    Criterion(
                        item: item.id,
                        outcome: outcomes.count,
                        isLocal: isLocal,
                        isForAward: !isLocal || (isNeeded && rule.localCriteria.value == .all)
                    )
                )
            }
            return first..<criteria.count
        }
    }
}
