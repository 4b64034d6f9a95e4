package import AltasCore

extension Connection {
    /// What a decision holds beside what standing needs: for showing it.
    package struct DecisionRecord: Sendable {
        /// The decision.
        package let decision: Decision
        /// The scale of its grade.
        package let scale: String?
        /// Its grade.
        package let grade: String?
        /// The item that was marked, where that stands for its criteria.
        package let markedOn: Item.ID?
        /// Its note; nil when there is none or it was erased.
        package let note: String?
        /// The decision that replaces it.
        package let replacement: Decision.ID?
        /// Why it was corrected.
        package let reason: String?
    }
}
