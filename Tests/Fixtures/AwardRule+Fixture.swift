package import AltasCore

extension AwardRule {
    /// A rule that asks for module `M1`, all local criteria and one observation, and for no kinds of evidence.
    package static func fixture(
        modules: [String] = ["M1"],
        localCriteria: LocalCriteria = .all,
        observing: [Method] = ["OBS", "WIT"],
        observations: Int = 1,
        kinds: [KindRule] = [],
        assessors: [Assessor] = [],
        priorLearning: Bool = true,
        freshObservations: Int = 1,
        months: Int = 36,
        monthsByModule: [String: Int] = [:],
        renewal: Renewal = .fixture()
    ) -> AwardRule {
        AwardRule(
            requiredModules: .draft(modules),
            localCriteria: .draft(localCriteria),
            observingMethods: .draft(observing),
            observationsPerSkillCriterion: .draft(observations),
            kindsRequired: .draft(kinds),
            testPassPercent: .draft(80),
            assessors: assessors,
            qualityAssurance: QualityAssurance(
                sharePercent: .draft(10),
                newAssessorPercent: .draft(50)
            ),
            priorLearning: PriorLearning(
                allowed: .draft(priorLearning),
                freshObservationsPerSkillOutcome: .draft(freshObservations)
            ),
            validityMonths: .draft(months),
            validityMonthsByModule: .draft(monthsByModule),
            renewal: renewal
        )
    }
}

extension AwardRule.Renewal {
    /// One fresh observation, in the last 90 days, keeps the anniversary.
    package static func fixture(
        observations: Int = 1,
        windowDays: Int = 90,
        keepsAnniversary: Bool = true
    ) -> AwardRule.Renewal {
        AwardRule.Renewal(
            observationsPerSkillCriterion: .draft(observations),
            windowDaysBefore: .draft(windowDays),
            keepsAnniversary: .draft(keepsAnniversary)
        )
    }
}

extension Sourced {
    /// A value that nobody has checked.
    package static func draft(_ value: Value) -> Sourced { Sourced(value, verification: .draft) }
}
