/// A key that signs with Ed25519 (RFC 8032).
package struct Ed25519PrivateKey: Sendable {
    /// The 32 secret bytes that it grows out of.
    package let seed: [UInt8]
    /// The key that its signatures are checked with.
    package let publicKey: Ed25519PublicKey

    /// The key that grows out of 32 random bytes.
    ///
    /// - Throws: ``CryptoFault`` when there are not 32 of them.
    package init(seed: [UInt8]) throws(CryptoFault) {
        let bytes = try KeyHandle(ed25519Seed: seed).ed25519PublicBytes()
        guard let publicKey = Ed25519PublicKey(bytes: bytes) else {
            throw CryptoFault("EVP_PKEY_get_raw_public_key")
        }
        self.seed = seed
        self.publicKey = publicKey
    }

    /// The 64 bytes that only this key can make for a message; the same each time.
    ///
    /// - Throws: ``CryptoFault`` when libcrypto refuses.
    package func sign(_ message: [UInt8]) throws(CryptoFault) -> [UInt8] {
        try KeyHandle(ed25519Seed: seed).signature(of: message, digest: .own)
    }
}
