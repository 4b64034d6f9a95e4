/// Whether there is a newer version of a certificate.
package enum VersionFinding: Hashable, Sendable {
    /// There is none.
    case newest
    /// There is, since then where that is known.
    case replaced(on: Timestamp?)
    /// Nobody could be asked.
    case unknown

    /// What it comes to.
    package var outcome: Outcome {
        switch self {
        case .newest: .pass
        case .replaced: .fail
        case .unknown: .unknown
        }
    }
}
