/// An award as it is given: from the day its last part was shown to its last day.
public struct Award: Hashable, Sendable, Codable {
    /// The day it was earned.
    public let earnedOn: CivilDate
    /// The last day on which it is in date.
    public let lastDay: CivilDate

    /// Pairs the days.
    public init(earnedOn: CivilDate, lastDay: CivilDate) {
        self.earnedOn = earnedOn
        self.lastDay = lastDay
    }
}

extension StandingPlan {
    /// The award that a learner has earned; nil while something is missing.
    ///
    /// It runs from the day its last part was shown. It is renewed when every required module was shown afresh since then,
    /// from the day of the last of them or, inside the window that the rule gives, from its old end.
    ///
    /// - Parameters:
    ///   - standing: where the learner stands.
    ///   - held: the award that was given last; nil when there was none.
    /// - Returns: The one held while nothing was renewed since, or the one that follows it.
    public func award(of standing: CurriculumStanding, after held: Award? = nil) -> Award? {
        guard standing.award.isComplete else { return nil }
        let required = zip(modules, standing.modules).filter { $0.0.isRequired }.map { $0.1 }
        let months = rule.validityMonths.value
        guard let first = held ?? firstAward(of: standing, required, months) else { return nil }
        let runs = required.compactMap { $0.validity?.runsFrom }
        guard let oldest = runs.min(), let newest = runs.max(), oldest > first.earnedOn else {
            return first
        }
        var validity = Validity(achievedOn: first.earnedOn, until: first.lastDay)
        validity.renew(on: newest, months: months, rule: rule.renewal)
        return Award(earnedOn: newest, lastDay: validity.until ?? first.lastDay)
    }

    private func firstAward(
        of standing: CurriculumStanding,
        _ required: [ModuleStanding],
        _ months: Int
    ) -> Award? {
        var days = required.compactMap(\.achievedOn)
        for criterion in standing.modules.flatMap(\.outcomes).flatMap(\.local) {
            guard criterion.isForAward, case .met(let day) = criterion.state else { continue }
            days.append(day)
        }
        return days.max().map { Award(earnedOn: $0, lastDay: $0.adding(months: months)) }
    }

    /// The last day of the award that a learner has earned; nil while something is missing.
    public func awardEnd(of standing: CurriculumStanding) -> CivilDate? {
        award(of: standing)?.lastDay
    }
}
