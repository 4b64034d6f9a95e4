/// What the decisions on one criterion add up to, taken one after another.
struct CriterionFold: Sendable {
    /// A counting *met* that no later *not yet* has cleared.
    struct Sighting: Sendable {
        let decision: Decision.ID
        let day: CivilDate
        let method: Method
        let isObservation: Bool
        let isPriorLearning: Bool
    }

    private(set) var sightings: [Sighting] = []
    /// The day of the newest decision, when that is a *not yet*.
    private(set) var openSince: CivilDate?
    /// The day from which it has been met without a break.
    private(set) var metOn: CivilDate?

    /// Takes the next decision on this criterion; they come in the order of ``Decision/precedes(_:_:)``.
    ///
    /// A *not yet* clears what came before it, wherever it was seen; a *met* in simulation adds nothing where the outcome
    /// must be shown at work.
    mutating func take(
        _ decision: Decision,
        of outcome: StandingPlan.Outcome,
        in plan: StandingPlan
    ) {
        guard decision.counts else { return }
        guard decision.result == .met else {
            sightings = []
            openSince = decision.seenOn
            metOn = nil
            return
        }
        let isSimulated = decision.setting == .simulation || decision.method == .simulation
        if outcome.isWorkOnly && isSimulated { return }
        let isPriorLearning =
            decision.kind == .priorLearning || decision.method == plan.rule.priorLearning.method
        if isPriorLearning && !plan.rule.priorLearning.allowed.value { return }
        openSince = nil
        sightings.append(
            Sighting(
                decision: decision.id,
                day: decision.seenOn,
                method: decision.method,
                isObservation: !isPriorLearning && outcome.observing.contains(decision.method),
                isPriorLearning: isPriorLearning
            )
        )
        if metOn == nil, isMet(under: outcome, in: plan) { metOn = decision.seenOn }
    }

    /// Whether prior learning stands for it, or it was seen once, or for a skill on as many days as the rule asks.
    private func isMet(under outcome: StandingPlan.Outcome, in plan: StandingPlan) -> Bool {
        guard outcome.isSkill else { return !sightings.isEmpty }
        return isByPriorLearning || daysObserved() >= plan.observationsNeeded
    }

    /// Whether prior learning stands for it.
    var isByPriorLearning: Bool { sightings.contains { $0.isPriorLearning } }

    /// Whether it would not be met if prior learning did not stand for it.
    func needsPriorLearning(in plan: StandingPlan) -> Bool {
        isByPriorLearning && daysObserved() < plan.observationsNeeded
    }

    /// On how many different days it was observed, after `day` when one is given.
    func daysObserved(after day: CivilDate? = nil) -> Int {
        var (days, last) = (0, day)
        for sighting in sightings where sighting.isObservation {
            if let last, sighting.day <= last { continue }
            days += 1
            last = sighting.day
        }
        return days
    }

    /// Whether anything counts for it after `day`.
    func isSeen(after day: CivilDate) -> Bool {
        (sightings.last?.day).map { $0 > day } ?? false
    }
}
