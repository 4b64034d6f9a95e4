package import AltasCore
import AltasStore

/// A region's rule as answers name one: through what they were seen.
package struct RegionRule: Sendable, Hashable, Codable {
    /// The region's code.
    package let region: String
    /// The region's name, in the best language for the reader.
    package let name: LocalizedText.Tagged?
    /// The label of the rule's version, such as `2026-11`.
    package let version: String
    /// How far the rule was checked: as far as its least checked part.
    package let verification: Verification

    init(_ sight: RegionSight, _ question: Question) throws {
        region = sight.region.rawValue
        name = try question.regionName(in: sight.profile)
        version = sight.ruleVersion
        verification = sight.rule.leastVerification
    }
}

extension Question {
    /// What the name of a region is kept under.
    private struct NameKey: Hashable {
        let profile: Int64
    }

    /// A region's name for the reader, in the profile that holds the rule.
    func regionName(in profile: Int64) throws -> LocalizedText.Tagged? {
        let name = try connection.kept(NameKey(profile: profile)) {
            try connection.regionName(in: profile)
        }
        return name.flatMap(text)
    }
}

extension AwardRule {
    /// How far its least checked part was checked.
    var leastVerification: Verification {
        let parts = [
            requiredModules.verification, localCriteria.verification,
            observingMethods.verification, observationsPerSkillCriterion.verification,
            kindsRequired.verification, testPassPercent.verification,
            qualityAssurance.sharePercent.verification, priorLearning.allowed.verification,
            validityMonths.verification, validityMonthsByModule.verification,
            renewal.windowDaysBefore.verification, renewal.keepsAnniversary.verification,
        ]
        return Verification.allCases.last(where: parts.contains) ?? .verified
    }
}
