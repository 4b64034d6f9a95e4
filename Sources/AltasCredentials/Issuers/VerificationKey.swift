package import AltasCrypto

/// A public key of any kind that credentials are signed with.
///
/// The key's kind settles the algorithm; what a file says about it never does.
package enum VerificationKey: Hashable, Sendable {
    /// For proofs inside documents, and for the code on the paper.
    case ed25519(Ed25519PublicKey)
    /// For tokens.
    case rsa(RSAPublicKey)
    /// For tokens of others.
    case p256(P256PublicKey)

    /// The name that JOSE has for its algorithm.
    package var algorithm: String {
        switch self {
        case .ed25519: "EdDSA"
        case .rsa: "RS256"
        case .p256: "ES256"
        }
    }

    /// Whether a signature was made for this message with the key that belongs to this one.
    package func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        switch self {
        case .ed25519(let key): key.isSignature(signature, of: message)
        case .rsa(let key): key.isSignature(signature, of: message)
        case .p256(let key): key.isSignature(signature, of: message)
        }
    }
}
