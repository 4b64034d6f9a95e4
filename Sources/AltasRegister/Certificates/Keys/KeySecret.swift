import AltasCore
import AltasCrypto
import Foundation

/// The secret that opens a register's private keys; it is kept outside the register, so that who has a copy of the register
/// cannot sign.
package struct KeySecret: Sendable {
    /// The text of the secret; as good as a passphrase, or better, random.
    package let text: String
    /// Where it was read, to be named when it does not fit.
    package let path: String

    /// Takes what was read.
    package init(_ text: String, from path: String) {
        self.text = text
        self.path = path
    }

    /// A new secret of 256 random bits.
    ///
    /// - Throws: `CryptoFault` when the machine cannot give enough randomness.
    package static func random(for path: String) throws -> KeySecret {
        KeySecret(Base64URL.encode(try SecureRandom().bytes(32)), from: path)
    }
}

/// How the key that seals follows from the secret, and what recognises it.
struct KeyLock: Codable {
    private let cost: Scrypt.Cost
    private let salt: [UInt8]
    private let check: Digest

    /// A lock for a new secret, and the key that it gives.
    static func make(for secret: KeySecret) throws -> (lock: KeyLock, key: [UInt8]) {
        let salt = try SecureRandom().bytes(16)
        let key = try Scrypt.key(of: secret.text, salt: salt, cost: .standard, byteCount: 32)
        return (KeyLock(cost: .standard, salt: salt, check: check(of: key)), key)
    }

    /// The key that a secret gives.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when it is another secret.
    func key(for secret: KeySecret) throws -> [UInt8] {
        let key = try Scrypt.key(of: secret.text, salt: salt, cost: cost, byteCount: 32)
        guard Self.check(of: key) == check else {
            throw Refusal.certificate(.wrongSecret(path: secret.path))
        }
        return key
    }

    private static func check(of key: [UInt8]) -> Digest {
        Digest.of(Array("altas key lock".utf8) + key)
    }

    /// Reads what the register holds.
    ///
    /// - Throws: ``Refusal/damaged(_:)`` for what no program of ours wrote.
    init(stored: String) throws {
        do {
            self = try JSONDecoder().decode(KeyLock.self, from: Data(stored.utf8))
        } catch is DecodingError {
            throw Refusal.damaged("key_lock")
        }
    }

    private init(cost: Scrypt.Cost, salt: [UInt8], check: Digest) {
        self.cost = cost
        self.salt = salt
        self.check = check
    }

    /// As the register holds it.
    func stored() throws -> String {
        String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    }
}
