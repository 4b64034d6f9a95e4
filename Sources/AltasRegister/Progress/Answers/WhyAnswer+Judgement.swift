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
        /// The day it was entered, in the register's time zone.
        package let enteredOn: CivilDate?
        /// The entry of the register that holds it.
        package let entry: Int64
        /// What kind of sitting it was made in.
        package let kind: Visit.Kind
        /// Who decided.
        package let assessor: PersonName?
        /// The note; nil when there is none or it was erased.
        package let note: String?
        /// The files that were shown.
        package let evidence: [DecisionExport.EvidenceExport]
        /// The first digits of the visit's receipt.
        package let receipt: String
        /// What it weighs.
        package let weight: Decision.Weight
        /// The decision that replaced it, such as `D15`.
        package let replacement: String?
        /// Why it was corrected; nil when it was not, or the reason was erased.
        package let reason: String?
    }
}
