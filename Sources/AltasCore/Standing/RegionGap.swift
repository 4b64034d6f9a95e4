/// What somebody who holds region A's award still lacks in region B.
public struct RegionGap: Sendable {
    /// What B's rule asks beyond A's.
    public let rules: [RuleDifference]
    /// B's own criteria that its award needs.
    public let localCriteria: [Item]
    /// B's standards, with where A's holder stands in each.
    public let standards: [StandardStanding]

    /// Something that one region's rule asks beyond another's.
    public enum RuleDifference: Hashable, Sendable, Codable {
        /// A module that only the second asks for.
        case module(code: String)
        /// More days of observation for each criterion of a skill.
        case observations(from: Int, to: Int)
        /// Methods that are an observation in the first and not in the second.
        case observingMethods(refused: [Method])
        /// Evidence by one of these methods, for outcomes of a kind.
        case kind(of: Item.OutcomeKind, anyOf: [Method], atLeast: Int)
        /// More different kinds of evidence, for outcomes of a kind.
        case differentKinds(of: Item.OutcomeKind, from: Int, to: Int)
        /// A shorter validity.
        case validity(fromMonths: Int, toMonths: Int)
    }

    /// Compares what a holder of A's award has with what B asks for.
    ///
    /// Links run from the curriculum and A's own criteria to
    /// B's standards, in their stated direction; `covers` is never turned round.
    ///
    /// - Parameters:
    ///   - curriculum: the curriculum that both regions use.
    ///   - held: A's own criteria and rule.
    ///   - wanted: B's own criteria and rule.
    ///   - standards: B's standards, with the links to them.
    ///   - day: the day the answer is for.
    public init(
        curriculum: EditionTree,
        from held: RegionView,
        to wanted: RegionView,
        standards: [StandardPlan],
        on day: CivilDate
    ) {
        rules = RuleDifference.differences(
            from: held.rule,
            to: wanted.rule,
            in: curriculum.items.map(\.assessment)
        )
        localCriteria = wanted.awardCriteria
        let items = curriculum.items + held.awardCriteria
        let achieved = Dictionary(
            items.map { ($0.id, day) },
            uniquingKeysWith: { first, _ in first }
        )
        self.standards = standards.map { $0.standing(achieved: achieved, on: day) }
    }
}

/// A region's own criteria and rule: through what its view is made.
public struct RegionView: Sendable {
    /// The region's own criteria; nil where there are none.
    public let local: EditionTree?
    /// The region's award rule.
    public let rule: AwardRule

    /// Joins a region's criteria with its rule.
    public init(local: EditionTree?, rule: AwardRule) {
        self.local = local
        self.rule = rule
    }

    /// The region's own criteria that its award needs.
    public var awardCriteria: [Item] {
        guard rule.localCriteria.value == .all else { return [] }
        return (local?.items ?? []).filter { $0.assessment.neededFor.contains("award") }
    }
}

extension RegionGap.RuleDifference {
    /// What `wanted` asks of these outcomes beyond `held`, in the order modules, observations, kinds, validity.
    static func differences(
        from held: AwardRule,
        to wanted: AwardRule,
        in outcomes: [Item.Assessment]
    ) -> [Self] {
        modules(from: held, to: wanted) + observations(from: held, to: wanted)
            + wanted.kindsRequired.value.flatMap {
                kinds($0, beyond: held.kindsRequired.value, in: outcomes)
            }
            + validity(from: held, to: wanted)
    }

    private static func modules(from held: AwardRule, to wanted: AwardRule) -> [Self] {
        wanted.requiredModules.value.filter { !held.requiredModules.value.contains($0) }
            .map { .module(code: $0) }
    }

    private static func observations(from held: AwardRule, to wanted: AwardRule) -> [Self] {
        var found: [Self] = []
        let (from, to) = (
            held.observationsPerSkillCriterion.value, wanted.observationsPerSkillCriterion.value
        )
        if to > from { found.append(.observations(from: from, to: to)) }
        let refused = held.observingMethods.value.filter {
            !wanted.observingMethods.value.contains($0)
        }
        if !refused.isEmpty { found.append(.observingMethods(refused: refused)) }
        return found
    }

    private static func kinds(
        _ rule: AwardRule.KindRule,
        beyond held: [AwardRule.KindRule],
        in outcomes: [Item.Assessment]
    ) -> [Self] {
        var found: [Self] = []
        let implying = held.filter { other in
            other.atLeast >= rule.atLeast && other.anyOf.allSatisfy(rule.anyOf.contains)
        }
        let isImplied = outcomes.filter(rule.applies).allSatisfy { outcome in
            implying.contains { $0.applies(to: outcome) }
        }
        if rule.atLeast > 0, !isImplied {
            found.append(.kind(of: rule.appliesTo, anyOf: rule.anyOf, atLeast: rule.atLeast))
        }
        let same = held.filter { $0.appliesTo == rule.appliesTo }
        let most = same.map(\.differentKindsAtLeast).max() ?? 0
        if rule.differentKindsAtLeast > max(most, 1) {
            found.append(
                .differentKinds(
                    of: rule.appliesTo,
                    from: max(most, 1),
                    to: rule.differentKindsAtLeast
                )
            )
        }
        return found
    }

    private static func validity(from held: AwardRule, to wanted: AwardRule) -> [Self] {
        let (from, to) = (held.validityMonths.value, wanted.validityMonths.value)
        return to < from ? [.validity(fromMonths: from, toMonths: to)] : []
    }
}
