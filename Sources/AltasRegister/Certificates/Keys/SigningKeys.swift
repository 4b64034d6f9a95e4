import AltasCore
import AltasCrypto
import AltasStore

/// A register's private keys, opened; they live in memory only.
package struct SigningKeys: Sendable {
    /// What seals further keys.
    let sealing: [UInt8]
    private let proofs: [StoredKey.ID: Ed25519PrivateKey]
    private let tokens: [StoredKey.ID: RSAPrivateKey]

    /// Opens the keys that a register holds.
    init(_ sealed: [SealedKey], of keys: [StoredKey], with sealing: [UInt8]) throws {
        let algorithms = Dictionary(uniqueKeysWithValues: keys.map { ($0.id, $0.algorithm) })
        var (proofs, tokens) = (
            [StoredKey.ID: Ed25519PrivateKey](), [StoredKey.ID: RSAPrivateKey]()
        )
        for stored in sealed {
            guard let secret = try SealedBytes(bytes: stored.body)?.opened(with: sealing) else {
                throw Refusal.damaged("sealed_key \(stored.key)")
            }
            switch algorithms[stored.key] {
            case .ed25519?: proofs[stored.key] = try Ed25519PrivateKey(seed: secret)
            case .rsa?: tokens[stored.key] = try RSAPrivateKey(pkcs8: secret)
            case nil: break
            }
        }
        self.sealing = sealing
        self.proofs = proofs
        self.tokens = tokens
    }

    /// The private key for proofs, seals and codes on paper.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when it is not held any more.
    func proofKey(_ key: StoredKey) throws -> Ed25519PrivateKey {
        guard let held = proofs[key.id] else { throw Refusal.certificate(.noKey(key.fragment)) }
        return held
    }

    /// The private key for tokens.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when it is not held any more.
    func tokenKey(_ key: StoredKey) throws -> RSAPrivateKey {
        guard let held = tokens[key.id] else { throw Refusal.certificate(.noKey(key.fragment)) }
        return held
    }
}

extension Register {
    /// Opens the private keys; slow on purpose.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when there are no keys yet, or the secret does not open them.
    package func openKeys(with secret: KeySecret) throws -> SigningKeys {
        let (stored, sealed, keys) = try read { connection in
            (
                try connection.keyLock(), try connection.sealedKeys(),
                try connection.signingKeys(at: Moment(entry: .max, day: .distantFuture))
            )
        }
        guard let stored else { throw Refusal.certificate(.noIssuer) }
        let sealing = try KeyLock(stored: stored).key(for: secret)
        return try SigningKeys(sealed, of: keys, with: sealing)
    }
}

extension Register {
    /// Whether there are keys, which a secret opens.
    package func hasKeys() throws -> Bool {
        try read { try $0.keyLock() != nil }
    }
}
