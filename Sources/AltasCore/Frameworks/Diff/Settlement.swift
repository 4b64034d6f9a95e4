/// A person's decision on whether new items are equivalent to old ones.
public struct Settlement: Hashable, Sendable, Codable {
    /// The codes or paths of the old items, needed together; empty to confirm that something is
    /// new.
    public let from: [String]
    /// The codes or paths of the new items; empty to confirm that something is withdrawn.
    public let to: [String]
    /// What was decided.
    public let verdict: Verdict
    /// Why.
    public let reason: String
    /// Who decided, where that is stated.
    public let settledBy: String?

    /// What a person may decide.
    public enum Verdict: String, Sendable, Codable, CaseIterable {
        /// Whoever has shown the old has shown the new.
        case equivalent
        /// The new must be shown afresh, whatever became of the old.
        case notEquivalent = "not-equivalent"
    }

    /// States a decision.
    public init(
        from: [String],
        to: [String],
        verdict: Verdict,
        reason: String,
        settledBy: String? = nil
    ) {
        self.from = from
        self.to = to
        self.verdict = verdict
        self.reason = reason
        self.settledBy = settledBy
    }
}
