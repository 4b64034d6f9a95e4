import AltasCore
import AltasCrypto
import Foundation

/// A passphrase that is to be kept: worked out before the register is locked, because that is slow on purpose.
struct NewPassphrase: Sendable {
    /// The fewest characters that are taken.
    static let minimumLength = 10

    /// What the register keeps of it, as JSON.
    let verifier: String

    /// - Throws: ``Refusal/weakPassphrase(minimum:)`` when it is too short.
    init(_ text: String) throws {
        guard text.count >= Self.minimumLength else {
            throw Refusal.weakPassphrase(minimum: Self.minimumLength)
        }
        let verifier = try PassphraseVerifier(passphrase: text, salt: SecureRandom().bytes(16))
        self.verifier = String(decoding: try JSONEncoder().encode(verifier), as: UTF8.self)
    }
}
