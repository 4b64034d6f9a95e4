/// What a key of an issuer signs with.
public enum SigningAlgorithm: String, Sendable, Codable, CaseIterable {
    /// Ed25519, for proofs inside credentials, seals of files and codes on paper.
    case ed25519
    /// RSA, for tokens.
    case rsa
}

/// Why a key of an issuer signs no more.
public enum SigningKeyEnd: String, Sendable, Codable, CaseIterable {
    /// A newer one took its place; what it signed stays good.
    case retired
    /// Somebody else may have it; nothing that it signed counts any more.
    case compromised
}
