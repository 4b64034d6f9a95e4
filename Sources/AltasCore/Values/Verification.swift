/// How far a statement about a standard or a rule has been checked.
public enum Verification: String, Sendable, Codable, CaseIterable {
    /// Read on the issuing body's own page or in its open data.
    case verified
    /// Read on another party's page or copy.
    case secondHand = "second-hand"
    /// From memory, or our judgement.
    case draft
}

/// A value that is somebody's judgement, with how far it was checked and where it comes from.
public struct Sourced<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// The value itself.
    public let value: Value
    /// How far it has been checked.
    public let verification: Verification
    /// Where it comes from: an address or a sentence; nil when no source is known.
    public let source: String?

    /// States a value with its standing.
    public init(_ value: Value, verification: Verification, source: String? = nil) {
        self.value = value
        self.verification = verification
        self.source = source
    }
}
