/// What checking a certificate came to.
package enum Verdict: String, Codable, CaseIterable, Sendable {
    /// Genuine, in date, not withdrawn, from an issuer that is known.
    case valid
    /// Genuine, and its time is over.
    case expired
    /// Genuine once, and withdrawn since.
    case withdrawn
    /// Genuine, and there is a newer version of it.
    case replaced
    /// Genuine, and its time has not begun.
    case notYetValid = "not-yet-valid"
    /// Genuine and in date, but whether it was withdrawn could not be checked.
    case statusUnknown = "status-unknown"
    /// Unchanged since it was signed, but nobody but the file itself says whose key that is.
    case issuerUnconfirmed = "issuer-unconfirmed"
    /// The issuer's key is not at hand, so nothing can be said.
    case unchecked
    /// Changed, or never signed by the issuer that it names.
    case notGenuine = "not-genuine"
    /// No certificate that can be read.
    case unreadable

    /// What follows from findings; the worst that they say, where a forgery is worse than a date.
    package init(_ findings: Findings) {
        self =
            switch findings.signature.outcome {
            case .fail: .notGenuine
            case .unknown: .unchecked
            case .pass where findings.issuer.outcome != .pass: .issuerUnconfirmed
            case .pass: Self(genuine: findings)
            }
    }

    /// What the dates and the issuer's word come to, for one that is genuine.
    private init(genuine findings: Findings) {
        self =
            switch (findings.version, findings.status, findings.dates) {
            case (.replaced, _, _): .replaced
            case (_, .withdrawn, _): .withdrawn
            case (_, _, .notYet): .notYetValid
            case (_, _, .ended): .expired
            case (_, .unknown, .inDate), (_, _, .unknown): .statusUnknown
            case (_, .clear, .inDate), (_, .noList, .inDate): .valid
            }
    }
}
