/// Whether a certificate was withdrawn.
package enum StatusFinding: Hashable, Sendable {
    /// It was not, as of then.
    case clear(asOf: Timestamp)
    /// It was; when, where that is known.
    case withdrawn(on: Timestamp?)
    /// It names no list of withdrawals, so that it never can be.
    case noList
    /// It could not be checked.
    case unknown(Obstacle)

    /// Why it could not be checked.
    package enum Obstacle: Hashable, Sendable {
        /// It is not looked up for what is not known to be genuine.
        case notAsked
        /// Nothing may be fetched.
        case offline
        /// The list could not be fetched from this host.
        case unreachable(host: String)
        /// What was fetched or given is no list of this issuer's that holds now.
        case unsound
        /// The list is of a kind that is not known here.
        case unknownKind(String)
        /// What was shown, such as a code for scanning, does not say where it would be told.
        case notNamed
    }

    /// What it comes to.
    package var outcome: Outcome {
        switch self {
        case .clear, .noList: .pass
        case .withdrawn: .fail
        case .unknown: .unknown
        }
    }
}
