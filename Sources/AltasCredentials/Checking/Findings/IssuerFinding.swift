/// Whether the key that signed is known to be the issuer's.
package enum IssuerFinding: Hashable, Sendable {
    /// It was known before the file came.
    case known
    /// The issuer publishes it at its own address, on this host.
    case published(host: String)
    /// Only the file itself says so.
    case inFileOnly
    /// No key was found.
    case notFound

    /// What it comes to.
    package var outcome: Outcome {
        switch self {
        case .known, .published: .pass
        case .inFileOnly, .notFound: .unknown
        }
    }
}
