/// Runs a learner's decisions through a plan, day by day, and so knows what stood on each day and what was renewed.
struct Replay {
    let plan: StandingPlan
    private(set) var folds: [CriterionFold]
    /// Since which day each outcome has been achieved without a break; nil while something is missing.
    private(set) var achievedOn: [CivilDate?]
    private(set) var moduleValidity: [Validity?]
    private(set) var criterionValidity: [Validity?]

    /// Takes all `decisions` seen by `day`, in any order.
    init(_ decisions: [Decision], through plan: StandingPlan, until day: CivilDate) {
        self.plan = plan
        folds = Array(repeating: CriterionFold(), count: plan.criteria.count)
        achievedOn = Array(repeating: nil, count: plan.outcomes.count)
        moduleValidity = Array(repeating: nil, count: plan.modules.count)
        criterionValidity = Array(repeating: nil, count: plan.criteria.count)
        let steps = Self.steps(of: decisions, through: plan, until: day)
        var start = steps.startIndex
        while start < steps.endIndex {
            let today = steps[start].day
            let end = steps[start...].firstIndex { $0.day != today } ?? steps.endIndex
            take(steps[start..<end], of: decisions, on: today)
            start = end
        }
    }
}

// MARK: - Day by day

extension Replay {
    /// A decision, by its place among those handed over, and the criterion that it decides.
    private struct Step {
        let day: CivilDate
        let id: Decision.ID
        let place: Int
        let criterion: Int
    }

    /// The decisions on the plan's criteria seen by `day`, in the order of ``Decision/precedes(_:_:)``.
    private static func steps(
        of decisions: [Decision],
        through plan: StandingPlan,
        until day: CivilDate
    ) -> [Step] {
        var steps: [Step] = []
        steps.reserveCapacity(decisions.count)
        for place in decisions.indices where decisions[place].seenOn <= day {
            guard let criterion = plan.position(of: decisions[place].item) else { continue }
            let (seenOn, id) = (decisions[place].seenOn, decisions[place].id)
            steps.append(Step(day: seenOn, id: id, place: place, criterion: criterion))
        }
        steps.sort { ($0.day, $0.id) < ($1.day, $1.id) }
        return steps
    }

    private mutating func take(
        _ steps: ArraySlice<Step>,
        of decisions: [Decision],
        on day: CivilDate
    ) {
        var (criteria, outcomes, modules) = ([Int](), [Int](), [Int]())
        for step in steps {
            let outcome = plan.criteria[step.criterion].outcome
            folds[step.criterion].take(decisions[step.place], of: plan.outcomes[outcome], in: plan)
            if !criteria.contains(step.criterion) { criteria.append(step.criterion) }
            if !outcomes.contains(outcome) { outcomes.append(outcome) }
            let module = plan.outcomes[outcome].module
            if !modules.contains(module) { modules.append(module) }
        }
        for position in criteria { settle(criterion: position, on: day) }
        for position in outcomes { settle(outcome: position, on: day) }
        for position in modules { settle(module: position, on: day) }
    }

    private mutating func settle(outcome position: Int, on day: CivilDate) {
        guard isAchieved(outcome: position) else { return achievedOn[position] = nil }
        let since = achievedOn[position] ?? day
        achievedOn[position] = plan.outcomes[position].european
            .reduce(since) { max($0, folds[$1].metOn ?? since) }
    }

    private mutating func settle(criterion position: Int, on day: CivilDate) {
        let module = plan.modules[plan.outcomes[plan.criteria[position].outcome].module]
        criterionValidity[position] = validity(
            after: criterionValidity[position],
            isAchieved: folds[position].metOn != nil,
            on: day,
            months: module.months,
            shownAfresh: CollectionOfOne(position)
        )
    }

    private mutating func settle(module position: Int, on day: CivilDate) {
        let module = plan.modules[position]
        moduleValidity[position] = validity(
            after: moduleValidity[position],
            isAchieved: module.outcomes.allSatisfy { achievedOn[$0] != nil },
            on: day,
            months: module.months,
            shownAfresh: module.renewed
        )
    }

    /// The validity started, reopened, closed or renewed by what happened on `day`.
    private func validity(
        after before: Validity?,
        isAchieved: Bool,
        on day: CivilDate,
        months: Int?,
        shownAfresh criteria: some Collection<Int>
    ) -> Validity? {
        guard var validity = before else {
            return isAchieved ? Validity(achievedOn: day, months: months) : nil
        }
        guard isAchieved else {
            validity.reopen(on: day)
            return validity
        }
        validity.close()
        let since = validity.runsFrom
        if criteria.allSatisfy({ isShownAfresh($0, after: since) }) {
            validity.renew(on: day, months: months, rule: plan.rule.renewal)
        }
        return validity
    }

    private func isShownAfresh(_ position: Int, after day: CivilDate) -> Bool {
        let fold = folds[position]
        guard plan.outcomes[plan.criteria[position].outcome].isSkill else {
            return fold.isSeen(after: day)
        }
        let needed = max(1, plan.rule.renewal.observationsPerSkillCriterion.value)
        return fold.daysObserved(after: day) >= needed
    }
}
