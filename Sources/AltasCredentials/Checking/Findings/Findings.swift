/// What was found out about a certificate, each thing by itself.
package struct Findings: Hashable, Sendable {
    /// Whether it is as its issuer signed it.
    package var signature: SignatureFinding
    /// Whether the file around it was looked at too.
    package var wrapping: WrappingFinding
    /// Whether the issuer's key is known to be the issuer's.
    package var issuer: IssuerFinding
    /// Whether it is in date.
    package var dates: DateFinding
    /// Whether it was withdrawn.
    package var status: StatusFinding
    /// Whether there is a newer version of it.
    package var version: VersionFinding
}

/// What a finding comes to.
package enum Outcome: String, Codable, Sendable {
    /// As it should be.
    case pass
    /// Not as it should be.
    case fail
    /// It could not be found out.
    case unknown
}
