extension StandingPlan {
    /// Where the learner of these decisions stands at the end of `day`.
    ///
    /// Pure: the same values give the same answer.
    ///
    /// Decisions on items of an older edition count as far as those carry over; on items outside the plan they are passed
    /// over. They may come in any order.
    public func standing(of decisions: [Decision], on day: CivilDate) -> CurriculumStanding {
        let heritage = inheriting(decisions, on: day)
        let replay = Replay(heritage.decisions, through: self, until: day)
        let modules = self.modules.indices.map { standing(ofModule: $0, in: replay, on: day) }
        return CurriculumStanding(
            modules: modules,
            award: award(modules),
            achieved: heritage.achieved.merging(achieved(in: modules)) { _, own in own },
            day: day
        )
    }

    private func standing(
        ofModule position: Int,
        in replay: Replay,
        on day: CivilDate
    ) -> ModuleStanding {
        let outcomes = modules[position].outcomes.map { outcome in
            OutcomeStanding(
                item: self.outcomes[outcome].item,
                criteria: self.outcomes[outcome].european.map {
                    standing(ofCriterion: $0, in: replay, on: day)
                },
                local: self.outcomes[outcome].local.map {
                    standing(ofCriterion: $0, in: replay, on: day)
                },
                achievedOn: replay.achievedOn[outcome],
                missing: replay.missing(ofOutcome: outcome)
            )
        }
        let days = outcomes.compactMap(\.achievedOn)
        let validity = replay.moduleValidity[position]
        return ModuleStanding(
            item: modules[position].item,
            outcomes: outcomes,
            achievedOn: days.count == outcomes.count ? days.max() : nil,
            validity: validity,
            currency: validity?.currency(on: day) ?? .never
        )
    }

    private func standing(
        ofCriterion position: Int,
        in replay: Replay,
        on day: CivilDate
    ) -> CriterionStanding {
        let validity = replay.criterionValidity[position]
        return CriterionStanding(
            item: criteria[position].item,
            isForAward: criteria[position].isForAward,
            state: state(of: replay.folds[position]),
            decisions: replay.folds[position].sightings.map(\.decision),
            validity: validity,
            currency: validity?.currency(on: day) ?? .never
        )
    }

    private func state(of fold: CriterionFold) -> CriterionStanding.State {
        if let day = fold.metOn { return .met(on: day) }
        if let day = fold.openSince { return .open(since: day) }
        if fold.sightings.isEmpty { return .notStarted }
        return .seen(days: fold.daysObserved(), of: observationsNeeded)
    }

    private func award(_ standings: [ModuleStanding]) -> AwardStanding {
        var (done, total, needs) = (0, 0, [AwardStanding.Need]())
        for (module, standing) in zip(modules, standings) {
            if module.isRequired {
                total += standing.outcomes.count
                done += standing.outcomes.count { $0.achievedOn != nil }
                if standing.achievedOn == nil {
                    needs.append(.module(standing.item))
                } else if standing.currency == .outOfDate {
                    needs.append(.renewal(standing.item))
                }
            }
            for criterion in standing.outcomes.flatMap(\.local) where criterion.isForAward {
                total += 1
                if criterion.isMet {
                    done += 1
                } else {
                    needs.append(.localCriterion(criterion.item))
                }
            }
        }
        return AwardStanding(done: done, total: total, needs: needs)
    }

    private func achieved(in modules: [ModuleStanding]) -> [Item.ID: CivilDate] {
        var days: [Item.ID: CivilDate] = [:]
        for module in modules {
            days[module.item] = module.achievedOn
            for outcome in module.outcomes {
                days[outcome.item] = outcome.achievedOn
                for criterion in outcome.criteria + outcome.local {
                    if case .met(let day) = criterion.state { days[criterion.item] = day }
                }
            }
        }
        return days
    }
}

extension CriterionStanding {
    /// Whether it is met.
    public var isMet: Bool { state.isMet }
}

extension CurriculumStanding {
    /// The standing of one outcome.
    public func outcome(_ id: Item.ID) -> OutcomeStanding? {
        modules.lazy.flatMap(\.outcomes).first { $0.item == id }
    }

    /// What to do next, most pressing first: what was decided *not yet*, what is begun, what has not been begun.
    public func next(_ limit: Int) -> [OutcomeStanding] {
        let unfinished = modules.flatMap(\.outcomes).filter { outcome in
            outcome.achievedOn == nil || outcome.local.contains { $0.isForAward && !$0.isMet }
        }
        let ranked = unfinished.enumerated().sorted {
            ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset)
        }
        return ranked.prefix(limit).map(\.element)
    }
}

extension OutcomeStanding {
    fileprivate var urgency: Int {
        let states = (criteria + local).map(\.state)
        if states.contains(where: { if case .open = $0 { true } else { false } }) { return 0 }
        return states.contains { $0 != .notStarted } ? 1 : 2
    }
}
