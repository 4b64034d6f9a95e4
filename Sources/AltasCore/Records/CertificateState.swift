/// Where a certificate stands on a day.
public enum CertificateState: String, Sendable, Codable, CaseIterable {
    /// In date.
    case valid
    /// Past its last day.
    case expired
    /// Withdrawn.
    case withdrawn
}
