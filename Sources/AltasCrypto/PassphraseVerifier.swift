import CCrypto
import Foundation

/// What is kept of a passphrase: enough to recognise it, not enough to tell it.
///
/// A passphrase counts in Unicode's composed form (NFC), so that it is the same from every keyboard.
package struct PassphraseVerifier: Codable, Equatable, Sendable {
    /// The work that recognising it takes.
    package let cost: Scrypt.Cost
    /// Random bytes of its own, at least 16.
    package let salt: [UInt8]
    /// What scrypt makes of the passphrase: 32 bytes.
    package let key: [UInt8]

    /// A verifier that was stored.
    package init(cost: Scrypt.Cost, salt: [UInt8], key: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.key = key
    }

    /// The verifier of a new passphrase; slow on purpose.
    ///
    /// - Throws: ``CryptoFault`` when scrypt fails, for want of memory for instance.
    package init(
        passphrase: String,
        salt: [UInt8],
        cost: Scrypt.Cost = .standard
    ) throws(CryptoFault) {
        self.cost = cost
        self.salt = salt
        key = try Self.key(of: passphrase, salt: salt, cost: cost)
    }

    /// Whether this is the passphrase; slow on purpose, and equally so however much of it is right.
    ///
    /// - Throws: ``CryptoFault`` when scrypt fails, for instance because the stored cost is impossible.
    package func matches(_ passphrase: String) throws(CryptoFault) -> Bool {
        let other = try Self.key(of: passphrase, salt: salt, cost: cost)
        return key.count == other.count && CRYPTO_memcmp(key, other, key.count) == 0
    }

    private static func key(
        of passphrase: String,
        salt: [UInt8],
        cost: Scrypt.Cost
    ) throws(CryptoFault) -> [UInt8] {
        try Scrypt.key(
            of: passphrase.precomposedStringWithCanonicalMapping,
            salt: salt,
            cost: cost,
            byteCount: 32
        )
    }
}
