package import AltasCore

/// Everything that the register holds about a learner, for the learner to read and keep.
package struct LearnerExportAnswer: Sendable, Codable {
    /// Names, placements, enrolments and cohorts.
    package let record: LearnerRecord
    /// Every decision, in the order they were entered.
    package let decisions: [DecisionExport]
    /// Every self-rating, for whoever may read those.
    package let ratings: [RatingExport]
    /// Every decision that the learner disagreed with, oldest first.
    package let disputes: [DisputeAnswer]
    /// Every certificate, oldest first.
    package let certificates: [CertificateAnswer]
    /// Who of the staff looked at the record on the web, newest day first.
    package let looks: [LookAnswer]
    /// The state of the register it was read from.
    package let stamp: Stamp
}

/// One decision about a learner.
package struct LearnerDecisionAnswer: Sendable, Codable {
    /// The learner.
    package let learner: PersonName
    /// The decision.
    package let decision: DecisionExport
    /// The state of the register it was read from.
    package let stamp: Stamp
}

/// A decision with everything that is held of it.
package struct DecisionExport: Sendable, Hashable, Codable {
    /// Its number, such as `D123`.
    package let number: String
    /// The visit it was made in.
    package let visit: VisitExport
    /// The item that it decides.
    package let item: ItemWording
    /// The code of the item that was marked, where that stands for its criteria.
    package let markedOn: String?
    /// Met or not yet.
    package let result: Decision.Result
    /// The scale of the grade.
    package let scale: String?
    /// The grade.
    package let grade: String?
    /// How it was shown.
    package let method: String
    /// Where it was shown.
    package let setting: Setting
    /// The note; nil when there is none or it was erased.
    package let note: String?
    /// The files that were shown.
    package let evidence: [EvidenceExport]
    /// Whether the decision counts: uncorrected, by an assessor entitled on the day.
    package let counts: Bool
    /// The correction; nil when it stands.
    package let correction: CorrectionExport?

    /// The sitting that a decision was made in.
    package struct VisitExport: Sendable, Hashable, Codable {
        /// Its receipt, in hexadecimal digits.
        package let receipt: String
        /// What kind of sitting it was.
        package let kind: Visit.Kind
        /// Where.
        package let site: SiteName?
        /// Who decided.
        package let assessor: PersonName?
        /// In which national role.
        package let capacity: String
        /// The day it was seen.
        package let seenOn: CivilDate
        /// The day it was entered, in the register's time zone.
        package let enteredOn: CivilDate
    }

    /// An item in its wording of the day.
    package struct ItemWording: Sendable, Hashable, Codable {
        /// The short name of its edition.
        package let edition: String
        /// Its code.
        package let code: String
        /// Its title, in the best language for the reader.
        package let title: LocalizedText.Tagged?
        /// Its statement, in the best language for the reader.
        package let statement: LocalizedText.Tagged?
    }

    /// A file that was shown: its name, and the digest of its content.
    package struct EvidenceExport: Sendable, Hashable, Codable {
        /// What it was called; nil when that was erased.
        package let name: String?
        /// The SHA-256 of its content, in hexadecimal digits.
        package let digest: String
    }

    /// Why a decision no longer stands.
    package struct CorrectionExport: Sendable, Hashable, Codable {
        /// The number of the decision in its place; nil when it is void.
        package let replacement: String?
        /// Why; nil when that was erased.
        package let reason: String?
    }
}

/// A self-rating: it decides nothing.
package struct RatingExport: Sendable, Hashable, Codable {
    /// The short name of the edition.
    package let edition: String
    /// Before or after the course.
    package let occasion: Questionnaire.Occasion
    /// The day it was taken.
    package let takenOn: CivilDate
    /// The value for each statement that was answered.
    package let answers: [String: String]
}
