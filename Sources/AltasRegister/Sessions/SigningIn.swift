import AltasCore
import AltasCrypto
import AltasStore
import Foundation

/// A session that has just begun, with the token that proves it.
///
/// The register keeps only the token's digest.
package struct SignIn: Sendable, Codable {
    /// 256 random bits in base64url: to be kept where only its owner can read it.
    package let token: String
    /// Who has signed in.
    package let staff: PersonName
    /// When it ends, in seconds since 1970 UTC.
    package let expires: Int64
}

/// Who is signed in, and what they may do.
package struct Identity: Sendable, Codable {
    /// Who.
    package let staff: PersonName
    /// Their roles today.
    package let roles: [RoleAnswer]
    /// When the session ends, in seconds since 1970 UTC.
    package let expires: Int64
    /// Whether they have set a passphrase.
    package let hasPassphrase: Bool
}

extension Register {
    /// How long a session lasts, in seconds.
    static let sessionLength: Int64 = 12 * 3600
    /// How long a session lasts while nobody uses it, in seconds.
    static let idleLength: Int64 = 2 * 3600
    /// How often it is noted that a session was used, in seconds.
    static let idleStep: Int64 = 300
    /// How many wrong tries in a quarter of an hour are answered without waiting.
    static let freeTries = 5

    /// Signs a member of staff in.
    ///
    /// - Throws: ``Refusal/wrongPassphrase`` without telling which of the two was wrong, ``Refusal/tooManyTries(wait:)``.
    package func signIn(_ code: String, passphrase: String) throws -> SignIn {
        let now = surroundings.now()
        let account = PersonCode(code)?.description ?? code.lowercased()
        let (staff, verifier) = try read { connection in
            try Self.checkTries(of: account, on: connection, at: now)
            let staff = try PersonCode(code).flatMap { code in
                try connection.staff(code, at: Moment(entry: .max, day: .distantFuture))
            }
            return (staff, try staff.flatMap { try connection.passphraseVerifier(of: $0.id) })
        }
        try confirm(passphrase, verifier, of: account, at: now)
        guard let staff else { throw Refusal.wrongPassphrase }
        return try openSession(of: staff, account: account, at: now)
    }

    /// Compares a passphrase with the verifier held for an account, and counts a wrong one.
    ///
    /// Without a verifier every passphrase is wrong, and that takes as long to say as of any other.
    ///
    /// - Throws: ``Refusal/wrongPassphrase``, ``Refusal/tooManyTries(wait:)``.
    func confirm(
        _ passphrase: String,
        _ verifier: String?,
        of account: String,
        at now: Int64
    ) throws {
        let stored = try verifier.map(Self.verifier) ?? Self.nobodysVerifier()
        guard try stored.matches(passphrase), verifier != nil else {
            try translatingFaults {
                try database.write { connection in
                    try Self.checkTries(of: account, on: connection, at: now)
                    try connection.addFailedTry(account: account, at: now)
                }
            }
            throw Refusal.wrongPassphrase
        }
    }

    func openSession(of staff: Staff, account: String, at now: Int64) throws -> SignIn {
        let token = try Base64URL.encode(SecureRandom().bytes(32))
        let expires = now + Self.sessionLength
        try translatingFaults {
            try database.write { connection in
                try Self.checkTries(of: account, on: connection, at: now)
                try connection.forgetFailedTries(account: account)
                try connection.openSession(
                    Digest.of(token),
                    of: .staff(staff.id),
                    from: now,
                    until: expires
                )
            }
        }
        return SignIn(token: token, staff: PersonName(staff), expires: expires)
    }

    /// The session that a token proves.
    ///
    /// A browser's also ends when nobody has used it for ``idleLength``; that it was used is noted now and then.
    ///
    /// - Throws: ``Refusal/notSignedIn`` for a token that the register does not know, ``Refusal/sessionExpired``.
    package func session(token: String, endsWhenIdle: Bool = false) throws -> Session {
        let now = surroundings.now()
        let found = try read { try $0.session(Digest.of(token)) }
        guard let found else { throw Refusal.notSignedIn }
        guard now < found.expires else { throw Refusal.sessionExpired }
        if endsWhenIdle {
            guard now < found.seen + Self.idleLength else { throw Refusal.sessionExpired }
            if found.seen + Self.idleStep <= now {
                try translatingFaults {
                    try database.write { try $0.touchSession(Digest.of(token), at: now) }
                }
            }
        }
        return Session(found.holder, expires: found.expires)
    }

    /// Ends a session; one that is not known is ended already.
    package func signOut(token: String) throws {
        try translatingFaults { try database.write { try $0.closeSession(Digest.of(token)) } }
    }

    /// Who a session belongs to, and what they may do.
    package func identity(of session: Session) throws -> Identity {
        try ask(as: session, Inquiry()) { question in
            let connection = question.connection
            let own = try question.authority.requireStaff()
            guard let staff = try connection.staff(own, at: question.moment) else {
                throw Refusal.notSignedIn
            }
            let roles = try connection.roles(of: staff.id, at: question.moment)
                .filter { $0.holds(on: question.moment.day) }
            return Identity(
                staff: PersonName(staff),
                roles: try roles.map { try RoleAnswer($0, on: connection, at: question.moment) },
                expires: session.expires,
                hasPassphrase: try connection.passphraseVerifier(of: staff.id) != nil
            )
        }
    }

    /// Whether an account may be tried now.
    ///
    /// It is asked before a passphrase is worked on, which takes long, and again in the write that follows: by then others
    /// may have tried.
    ///
    /// - Throws: ``Refusal/tooManyTries(wait:)``.
    static func checkTries(
        of account: String,
        on connection: Connection,
        at now: Int64
    ) throws {
        let tries = try connection.failedTries(account: account, since: now - 900)
        guard tries.count >= freeTries else { return }
        let wait = min(900, Int64(1) << min(10, tries.count - freeTries + 1))
        guard now < tries.newest + wait else { return }
        throw Refusal.tooManyTries(wait: Int(tries.newest + wait - now))
    }

    private static func verifier(_ text: String) throws -> PassphraseVerifier {
        try JSONDecoder().decode(PassphraseVerifier.self, from: Data(text.utf8))
    }

    private static func nobodysVerifier() throws -> PassphraseVerifier {
        try PassphraseVerifier(passphrase: "", salt: SecureRandom().bytes(16))
    }
}
