package import AltasCore
import AltasStore

extension WhyAnswer {
    /// A decision, with what became of it.
    package struct Judgement: Sendable, Codable {
        /// Its number, such as `D12`.
        package let number: String
        /// Met or not yet.
        package let result: Decision.Result
        /// How it was shown.
        package let method: String
        /// Where it was shown.
        package let setting: Setting
        /// The day it was seen.
        package let seenOn: CivilDate
        /// The entry of the register that holds it.
        package let entry: Int64
        /// What kind of sitting it was made in.
        package let kind: Visit.Kind
        /// Who decided.
        package let assessor: PersonName?
        /// The first digits of the visit's receipt.
        package let receipt: String
        /// What it weighs.
        package let weight: Weight
        /// The decision that replaced it, such as `D15`.
        package let replacement: String?
        /// Why it was corrected; nil when it was not, or the reason was erased.
        package let reason: String?
    }

    /// What a decision weighs, and why it weighs nothing.
    package enum Weight: String, Sendable, Codable, CaseIterable {
        /// It counts.
        case counts
        /// A *not yet*: it cleared what came before it.
        case clears
        /// A later decision took its place.
        case cleared
        /// It was corrected.
        case corrected
        /// The assessor was not entitled to decide there on that day.
        case notEntitled = "not-entitled"
        /// A simulation, where it must be shown at work.
        case simulated
        /// Prior learning, which this region's rule does not let count.
        case priorLearning = "prior-learning"
    }
}
