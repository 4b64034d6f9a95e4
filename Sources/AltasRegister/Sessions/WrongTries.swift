import AltasCore
import AltasCredentials
import AltasCrypto
import AltasStore
import Foundation

/// The wrong tries of the last quarter of an hour, by account and by address, and how they slow down what follows.
struct WrongTries: Sendable {
    /// How many wrong tries are answered without waiting.
    static let free = 5
    /// How many from one address, which a whole care home may share.
    static let freeFromAddress = 20

    private let counters: [(account: String, free: Int)]
    private let now: Int64

    /// The tries of an account, and from an address; nil for those that do not count.
    init(of account: String?, from address: String?, at now: Int64) {
        let own = account.map { (account: $0, free: Self.free) }
        // The address is personal: only its digest is kept.
        let place = address.map { address in
            (account: "from \(Self.digest(of: address))", free: Self.freeFromAddress)
        }
        counters = [own, place].compactMap { $0 }
        self.now = now
    }

    /// Codes of certificates that were not issued here, asked for from an address; and names that a certificate is not made out
    /// to, where its code is given.
    ///
    /// They slow down nobody who signs in.
    init(atCertificatesFrom address: String, code: CertificateCode? = nil, at now: Int64) {
        let own = code.map { (account: "named \($0.characters)", free: Self.free) }
        let place = (account: "asking \(Self.digest(of: address))", free: Self.freeFromAddress)
        counters = [own, place].compactMap(\.self)
        self.now = now
    }

    private static func digest(of address: String) -> Substring {
        Digest.of("address " + address).description.prefix(16)
    }

    /// Whether another try may be made now.
    ///
    /// It is asked before a passphrase is worked on, which takes long, and again in the write that follows: by then others
    /// may have tried.
    ///
    /// - Throws: ``Refusal/tooManyTries(wait:)``.
    func check(on connection: Connection) throws {
        for (account, free) in counters {
            let tries = try connection.failedTries(account: account, since: now - 900)
            guard tries.count >= free else { continue }
            let wait = min(900, Int64(1) << min(10, tries.count - free + 1))
            guard now >= tries.newest + wait else {
                throw Refusal.tooManyTries(wait: Int(tries.newest + wait - now))
            }
        }
    }

    /// Counts a wrong one.
    func add(on connection: Connection) throws {
        for (account, _) in counters { try connection.addFailedTry(account: account, at: now) }
    }

    /// Forgets the account's; those from the address stay, or whoever knows one passphrase could try others.
    func forget(on connection: Connection) throws {
        if let own = counters.first { try connection.forgetFailedTries(account: own.account) }
    }
}

extension Register {
    /// Compares a passphrase with the verifier held for an account, and counts a wrong one.
    ///
    /// Without a verifier every passphrase is wrong, and that takes as long to say as of any other.
    ///
    /// - Throws: ``Refusal/wrongPassphrase``, ``Refusal/tooManyTries(wait:)``.
    func confirm(
        _ passphrase: String,
        _ verifier: String?,
        counting tries: WrongTries
    ) throws {
        let stored = try verifier.map(Self.verifier) ?? Self.nobodysVerifier()
        guard try stored.matches(passphrase), verifier != nil else {
            try translatingFaults {
                try database.write { connection in
                    try tries.check(on: connection)
                    try tries.add(on: connection)
                }
            }
            throw Refusal.wrongPassphrase
        }
    }

    private static func verifier(_ text: String) throws -> PassphraseVerifier {
        try JSONDecoder().decode(PassphraseVerifier.self, from: Data(text.utf8))
    }

    private static func nobodysVerifier() throws -> PassphraseVerifier {
        try PassphraseVerifier(passphrase: "", salt: SecureRandom().bytes(16))
    }
}
