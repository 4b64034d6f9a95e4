extension Replay {
    /// Whether all European criteria of an outcome are met, with the kinds of evidence that its rule asks for.
    func isAchieved(outcome position: Int) -> Bool {
        let european = plan.outcomes[position].european
        return !european.isEmpty && european.allSatisfy { folds[$0].metOn != nil }
            && missingEvidence(ofOutcome: position).isEmpty
    }

    /// What keeps an outcome from being achieved: criteria first, then kinds of evidence.
    func missing(ofOutcome position: Int) -> [OutcomeStanding.Missing] {
        plan.outcomes[position].european.filter { folds[$0].metOn == nil }
            .map { .criterion(plan.criteria[$0].item) } + missingEvidence(ofOutcome: position)
    }

    /// The kinds that are missing over all criteria, unless prior learning stands for every one; and the observations
    /// that a skill needs all the same where a criterion is met by prior learning only.
    private func missingEvidence(ofOutcome position: Int) -> [OutcomeStanding.Missing] {
        let outcome = plan.outcomes[position]
        let criteria = folds[outcome.european]
        var missing: [OutcomeStanding.Missing] = []
        if !outcome.kindRules.isEmpty, !criteria.allSatisfy(\.isByPriorLearning) {
            let held = methods(shownIn: criteria)
            for rule in outcome.kindRules { missing += rule.missing(beside: held, of: outcome) }
        }
        if outcome.isSkill, criteria.contains(where: { $0.needsPriorLearning(in: plan) }) {
            let needed = plan.rule.priorLearning.freshObservationsPerSkillOutcome.value
            let days = Set(criteria.flatMap(\.sightings).filter(\.isObservation).map(\.day))
            if days.count < needed { missing.append(.freshObservations(days.count, of: needed)) }
        }
        return missing
    }

    /// The different methods by which the criteria were shown, prior learning apart.
    private func methods(shownIn criteria: ArraySlice<CriterionFold>) -> [Method] {
        var methods: [Method] = []
        for fold in criteria {
            for sighting in fold.sightings where !sighting.isPriorLearning {
                if !methods.contains(sighting.method) { methods.append(sighting.method) }
            }
        }
        return methods
    }
}

extension AwardRule.KindRule {
    /// What it asks for that the methods held do not give.
    fileprivate func missing(
        beside held: [Method],
        of outcome: StandingPlan.Outcome
    ) -> [OutcomeStanding.Missing] {
        var missing: [OutcomeStanding.Missing] = []
        if held.count(where: anyOf.contains) < atLeast { missing.append(.kind(anyOf: anyOf)) }
        if held.count < differentKindsAtLeast {
            let accepted = outcome.methods.filter { !held.contains($0) }
            missing.append(.furtherKind(held: held.sorted(), accepted: accepted))
        }
        return missing
    }
}
