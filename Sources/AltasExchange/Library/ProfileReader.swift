internal import AltasCore

/// Reads a region's `profile.json`, strictly: a rule that is misspelt must not be a rule that is
/// ignored.
enum ProfileReader {
    /// Reads a profile and refuses what it does not know, what is missing and what cannot be.
    static func read(_ file: SourceFile) throws(Refusal) -> Profile {
        let profile: Profile = try JSONFile.decodeStrictly(from: file)
        let paths = implausible(in: profile.awardRule) + loose(in: profile)
        if let path = paths.first {
            throw .badFile(path: file.path, line: nil, problem: .member(path: path))
        }
        return profile
    }

    /// The numbers of a rule that lie outside what anybody can mean.
    private static func implausible(in rule: AwardRule) -> [String] {
        let observations = rule.renewal.observationsPerSkillCriterion
        let fresh = rule.priorLearning.freshObservationsPerSkillOutcome
        let quality = rule.qualityAssurance
        let numbers: [(path: String, value: Int, range: ClosedRange<Int>)] = [
            ("observations_per_skill_criterion", rule.observationsPerSkillCriterion.value, counts),
            ("test_pass_percent", rule.testPassPercent.value, percents),
            ("quality_assurance.share_percent", quality.sharePercent.value, percents),
            ("quality_assurance.new_assessor_percent", quality.newAssessorPercent.value, percents),
            ("prior_learning.fresh_observations_per_skill_outcome", fresh.value, counts),
            ("validity_months", rule.validityMonths.value, months),
            ("renewal.observations_per_skill_criterion", observations.value, counts),
            ("renewal.window_days_before", rule.renewal.windowDaysBefore.value, days),
        ]
        let kinds = rule.kindsRequired.value.enumerated().filter { _, rule in
            !counts.contains(rule.atLeast) || !counts.contains(rule.differentKindsAtLeast)
        }
        let modules = rule.validityMonthsByModule.value.filter { !months.contains($0.value) }
        return numbers.filter { !$0.range.contains($0.value) }.map { "award_rule.\($0.path).value" }
            + kinds.map { "award_rule.kinds_required.value[\($0.offset)]" }
            + modules.keys.sorted().map { "award_rule.validity_months_by_module.value.\($0)" }
    }

    /// What a profile names and does not hold.
    private static func loose(in profile: Profile) -> [String] {
        let checks = [
            ("region", profile.region.rawValue.isEmpty),
            ("version", profile.version.trimmingSpaces.isEmpty),
            ("languages", profile.languages.isEmpty),
            ("default_scale.value", profile.scale(profile.defaultScale.value) == nil),
        ]
        return checks.filter { $0.1 }.map { $0.0 }
    }

    static let counts = 0...100
    static let percents = 0...100
    static let months = 1...1200
    static let days = 0...3660
}
