/// Whether the file around the signed text was looked at too.
package enum WrappingFinding: Hashable, Sendable {
    /// There is none: the file is the signed text.
    case none
    /// All of it is as the issuer sealed it.
    case sealed
    /// Nobody sealed it, so that what it shows may be anything; only the signed text counts.
    case unsealed

    /// What it comes to.
    package var outcome: Outcome {
        switch self {
        case .none, .sealed: .pass
        case .unsealed: .unknown
        }
    }
}
