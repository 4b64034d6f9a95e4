/// What holds in a region: its languages, scales, credits, levels and award rule.
///
/// Dated data, not code.
public struct Profile: Codable, Hashable, Sendable {
    /// The region.
    public let region: Region.Code
    /// The label of this version, such as `2026-11`.
    public let version: String
    /// From which day it holds; nil when no start is known.
    public let validFrom: CivilDate?
    /// The IANA name of the region's time zone.
    public let timeZone: String
    /// The region's name.
    public let name: LocalizedText
    /// The languages in official use, most used first.
    public let languages: [String]
    /// The scale that met and not yet are shown on.
    public let defaultScale: Sourced<String>
    /// The grading scales in use.
    public let scales: [Scale]
    /// What may be said of a grade on another scale.
    public let conversions: [Conversion]
    /// Systems of credit, in hours.
    public let credits: [Credit]
    /// National levels against the European Qualifications Framework.
    public let levels: [LevelSystem]
    /// What a certificate needs.
    public let awardRule: AwardRule

    enum CodingKeys: String, CodingKey {
        case region, version, name, languages, scales, conversions, credits, levels
        case validFrom = "valid_from"
        case timeZone = "time_zone"
        case defaultScale = "default_scale"
        case awardRule = "award_rule"
    }

    /// The rule on who may decide in a region, in one capacity.
    public func assessor(_ capacity: String) -> AwardRule.Assessor? {
        awardRule.assessors.first { $0.capacity == capacity }
    }

    /// The scale with this key.
    public func scale(_ key: String) -> Scale? {
        scales.first { $0.key == key }
    }
}

extension Profile {
    /// A grading scale, in its own values.
    public struct Scale: Codable, Hashable, Sendable {
        /// Its key, such as `dk-7`.
        public let key: String
        /// Its title.
        public let title: LocalizedText
        /// Its values, best first.
        public let values: [Value]
        /// How far it was checked.
        public let verification: Verification
        /// Where it was read.
        public let source: String?

        /// One value of a scale.
        public struct Value: Codable, Hashable, Sendable {
            /// The value as printed; `02` keeps its zero.
            public let value: String
            /// Its place, 1 for the best.
            public let rank: Int
            /// Whether it passes; nil when it says nothing about that.
            public let pass: Bool?
            /// What people call it.
            public let label: LocalizedText
        }
    }

    /// What may be said of a grade on another scale.
    public struct Conversion: Codable, Hashable, Sendable {
        /// The scale of the grade.
        public let from: String
        /// The other scale.
        public let to: String
        /// What kind of statement it is.
        public let type: Kind
        /// Value to value; nil where there is no table.
        public let map: [String: String]?
        /// How far it was checked.
        public let verification: Verification
        /// Where it was read.
        public let source: String?

        /// What kind of statement a conversion is.
        public enum Kind: String, Codable, Sendable, CaseIterable {
            /// A published table or rule.
            case official
            /// Needs the distributions of both sides.
            case method
            /// Only passed or not passed carries over.
            case passFailOnly = "pass-fail-only"
            /// Nothing carries over.
            case none
        }
    }

    /// A system of credit, as a range of hours for one point.
    public struct Credit: Codable, Hashable, Sendable {
        /// Its name.
        public let system: String
        /// The fewest hours that one point stands for.
        public let hoursLow: Double?
        /// The most hours that one point stands for.
        public let hoursHigh: Double?
        /// How far it was checked.
        public let verification: Verification
        /// Where it was read.
        public let source: String?

        enum CodingKeys: String, CodingKey {
            case system, verification, source
            case hoursLow = "hours_low"
            case hoursHigh = "hours_high"
        }
    }

    /// A national framework of levels.
    public struct LevelSystem: Codable, Hashable, Sendable {
        /// Its name, such as `NKR`.
        public let system: String
        /// Its title.
        public let title: LocalizedText
        /// Each level with the European level it was referenced to.
        public let toEQF: [Step]
        /// How far it was checked.
        public let verification: Verification
        /// Where it was read.
        public let source: String?

        enum CodingKeys: String, CodingKey {
            case system, title, verification, source
            case toEQF = "to_eqf"
        }

        /// A national level and the European one.
        public struct Step: Codable, Hashable, Sendable {
            /// The national level, as printed.
            public let level: String
            /// The European level, 1 to 8; nil when there is none.
            public let eqf: Int?
        }
    }
}
