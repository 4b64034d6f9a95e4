extension Decision {
    /// What a decision weighs, and why it weighs nothing.
    public enum Weight: String, Sendable, Codable, CaseIterable {
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
