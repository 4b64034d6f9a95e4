package import AltasCore

/// Learners in a list.
package struct LearnersAnswer: Sendable, Codable {
    /// The learners: by name and code in a list, in the file's order after an import.
    package let learners: [LearnerLine]
    /// The state of the register with them.
    package let stamp: Stamp
}

/// One learner, as they are after a change.
package struct LearnerAnswer: Sendable, Codable {
    /// The learner.
    package let learner: LearnerLine
    /// The state of the register with the change.
    package let stamp: Stamp
}

/// Everything about a learner but decisions and ratings.
package struct LearnerRecord: Sendable, Hashable, Codable {
    /// Who; the name is "" when it was erased.
    package let learner: PersonName
    /// Every name the register has held, oldest first.
    package let names: [NameRecord]
    /// Every placement, oldest first.
    package let placements: [PlacementRecord]
    /// Every enrolment, oldest first.
    package let enrolments: [EnrolmentRecord]
    /// The short names of the cohorts.
    package let cohorts: [String]

    /// A name, and the day it was entered.
    package struct NameRecord: Sendable, Hashable, Codable {
        /// The name; nil when it was erased.
        package let name: String?
        /// The day it was entered, in the register's time zone.
        package let enteredOn: CivilDate
    }

    /// A time at a site.
    package struct PlacementRecord: Sendable, Hashable, Codable {
        /// The site.
        package let site: SiteName
        /// From which day.
        package let from: CivilDate
        /// The last day; nil while it goes on.
        package let until: CivilDate?
    }
}

/// An enrolment with what happened to it.
package struct EnrolmentRecord: Sendable, Hashable, Codable {
    /// Towards which region's award.
    package let region: Region.Code
    /// Through which edition of the curriculum, by its short name.
    package let edition: String
    /// From which day.
    package let from: CivilDate
    /// Where it stands on the day.
    package let state: Enrolment.State
    /// What happened to it, oldest first.
    package let history: [Step]

    /// A state that began on a day.
    package struct Step: Sendable, Hashable, Codable {
        /// The state.
        package let state: Enrolment.State
        /// From which day.
        package let from: CivilDate
    }
}

/// One learner's record.
package struct LearnerRecordAnswer: Sendable, Codable {
    /// The record.
    package let record: LearnerRecord
    /// The state of the register it was read from.
    package let stamp: Stamp
}
