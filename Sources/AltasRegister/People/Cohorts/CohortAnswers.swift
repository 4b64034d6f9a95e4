import AltasCore

/// A cohort as answers describe one.
package struct CohortRecord: Sendable, Hashable, Codable {
    /// The short name.
    package let code: String
    /// The name.
    package let name: String
    /// How many learners are in it.
    package let size: Int

    init(_ cohort: Cohort, size: Int) {
        code = cohort.code
        name = cohort.name
        self.size = size
    }
}

/// The cohorts.
package struct CohortsAnswer: Sendable, Codable {
    /// The cohorts, by code.
    package let cohorts: [CohortRecord]
    /// The state of the register they were read from.
    package let stamp: Stamp
}

/// One cohort with those of its learners that the asker may see.
package struct CohortAnswer: Sendable, Codable {
    /// The cohort.
    package let cohort: CohortRecord
    /// Its learners whom the asker may see, by name and code.
    package let learners: [LearnerLine]
    /// The state of the register it was read from.
    package let stamp: Stamp
}
