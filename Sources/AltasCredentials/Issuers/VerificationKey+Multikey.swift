private import AltasCrypto

extension VerificationKey {
    /// What stands before the bytes of a public key for Ed25519 (multicodec `ed25519-pub`).
    private static let ed25519Prefix: [UInt8] = [0xED, 0x01]

    /// The key as a Multikey (Controlled Identifiers 1.0, section 2.2.2); nil for keys that we publish as
    /// JSON Web Keys alone.
    package var multikey: String? {
        guard case .ed25519(let key) = self else { return nil }
        return Multibase.base58(Self.ed25519Prefix + key.bytes)
    }

    /// Reads a Multikey; nil for one that is not for Ed25519.
    package init?(multikey: String) {
        guard let bytes = Multibase.base58(multikey), bytes.starts(with: Self.ed25519Prefix),
            let key = Ed25519PublicKey(bytes: Array(bytes.dropFirst(2)))
        else { return nil }
        self = .ed25519(key)
    }
}
