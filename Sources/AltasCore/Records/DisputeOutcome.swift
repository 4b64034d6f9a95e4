/// How a learner's disagreement with a decision ends.
public enum DisputeOutcome: String, Sendable, Codable, CaseIterable {
    /// The decision stands.
    case stands
    /// The decision was corrected.
    case replaced
}
