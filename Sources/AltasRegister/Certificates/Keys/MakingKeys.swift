import AltasCore
import AltasCrypto
import AltasStore

/// New keys while they are being made: their public halves become facts, the private ones are sealed.
struct MakingKeys {
    private let transaction: Transaction
    private let sealing: [UInt8]
    private let year: Int

    /// Seals with what a secret gives; a register that has no keys yet takes the secret as it is.
    init(_ secret: KeySecret, in transaction: Transaction) throws {
        self.transaction = transaction
        year = transaction.moment.day.year
        let connection = transaction.connection
        if let stored = try connection.keyLock() {
            sealing = try KeyLock(stored: stored).key(for: secret)
        } else {
            let (lock, key) = try KeyLock.make(for: secret)
            try connection.keepKeyLock(try lock.stored())
            sealing = key
        }
    }

    /// A key for proofs: its private half.
    static func newProofKey() throws -> Ed25519PrivateKey {
        try Ed25519PrivateKey(seed: try SecureRandom().bytes(32))
    }

    /// Makes the keys that an issuer signs with from now on.
    ///
    /// - Parameters:
    ///   - issuer: whose they are.
    ///   - proofKey: for proofs, where it was made before; the fragment of an issuer whose identifier is its key.
    ///   - taken: the fragments that are in use.
    ///   - entry: where the public halves go.
    /// - Throws: `CryptoFault`, and ``Refusal`` where the register cannot be written.
    func make(
        for issuer: StoredIssuer.ID,
        _ proofKey: (key: Ed25519PrivateKey, fragment: String)? = nil,
        besides taken: [String] = [],
        in entry: EntryDraft
    ) throws {
        if let (key, fragment) = proofKey {
            try keep(.ed25519, key.publicKey.bytes, key.seed, fragment, of: issuer, in: entry)
            return
        }
        let key = try Self.newProofKey()
        let fragment = fragment(.ed25519, besides: taken)
        try keep(.ed25519, key.publicKey.bytes, key.seed, fragment, of: issuer, in: entry)
        let token = try RSAPrivateKey.generate()
        let name = self.fragment(.rsa, besides: taken)
        try keep(.rsa, token.publicKey.n, token.pkcs8, name, of: issuer, in: entry)
    }

    /// `rsa-2026`, or `rsa-2026-2` where that is taken.
    private func fragment(
        _ algorithm: SigningAlgorithm,
        besides taken: [String]
    ) -> String {
        let first = "\(algorithm.rawValue)-\(year)"
        guard taken.contains(first) else { return first }
        let next = (2...).lazy.map { "\(first)-\($0)" }.first { !taken.contains($0) }
        return next ?? first
    }

    private func keep(
        _ algorithm: SigningAlgorithm,
        _ publicKey: [UInt8],
        _ secret: [UInt8],
        _ fragment: String,
        of issuer: StoredIssuer.ID,
        in entry: EntryDraft
    ) throws {
        let id = try entry.addKey(of: issuer, algorithm, fragment, publicKey)
        let nonce = try SecureRandom().bytes(SealedBytes.nonceCount)
        let sealed = try SealedBytes(sealing: secret, key: sealing, nonce: nonce)
        try transaction.connection.keep(SealedKey(key: id, body: sealed.bytes))
    }
}
