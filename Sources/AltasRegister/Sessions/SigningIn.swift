import AltasCore
import AltasCrypto
import AltasStore

/// A session that has just begun, with the token that proves it.
///
/// The register keeps only the token's digest.
package struct SignIn: Sendable, Codable {
    /// 256 random bits in base64url: to be kept where only its owner can read it.
    package let token: String
    /// Who has signed in.
    package let person: PersonName
    /// Whether they are a learner, and not a member of staff.
    package let isLearner: Bool
    /// When it ends, in seconds since 1970 UTC.
    package let expires: Int64
    /// How long it lasts, in seconds.
    package let lifetime: Int64
}

extension Register {
    /// Signs a member of staff or a learner in.
    ///
    /// - Parameters:
    ///   - code: the one that people see, such as `7KQ2MXZ4`.
    ///   - passphrase: what they have set.
    ///   - address: where the request comes from; wrong tries are then slowed by address as well as by account.
    /// - Returns: The session.
    /// - Throws: ``Refusal/wrongPassphrase`` without telling which of the two was wrong, or whether there is such a person,
    ///   ``Refusal/tooManyTries(wait:)``.
    package func signIn(
        _ code: String,
        passphrase: String,
        from address: String? = nil
    ) throws -> SignIn {
        let now = surroundings.now()
        let tries = WrongTries(
            of: PersonCode(code)?.description ?? code.lowercased(),
            from: address,
            at: now
        )
        let (person, verifier) = try read { connection in
            try tries.check(on: connection)
            let person = try PersonCode(code).flatMap { try connection.person(coded: $0) }
            return (person, try person.flatMap { try connection.passphraseVerifier(of: $0.holder) })
        }
        try confirm(passphrase, verifier, counting: tries)
        guard let person else { throw Refusal.wrongPassphrase }
        let token = try Self.newToken()
        return try translatingFaults {
            try database.write { connection in
                try tries.check(on: connection)
                try tries.forget(on: connection)
                return try connection.openSession(token, of: person, from: now)
            }
        }
    }

    /// Signs in the administrator of a register that was just made.
    func signIn(of staff: Staff, at now: Int64) throws -> SignIn {
        let token = try Self.newToken()
        let person = Person(holder: .staff(staff.id), name: PersonName(staff))
        return try translatingFaults {
            try database.write { try $0.openSession(token, of: person, from: now) }
        }
    }

    /// 256 random bits in base64url.
    static func newToken() throws -> String {
        try Base64URL.encode(SecureRandom().bytes(32))
    }

    /// Ends a session; one that is not known is ended already.
    package func signOut(token: String) throws {
        try translatingFaults { try database.write { try $0.closeSession(Digest.of(token)) } }
    }

    /// Ends every session of whoever asks.
    ///
    /// - Throws: ``Refusal/sessionExpired``.
    package func signOutEverywhere(as session: Session, _ options: WriteOptions = WriteOptions())
        throws
    {
        try write(as: session, options) { transaction in
            try transaction.connection.closeSessions(of: session.holder, except: Digest.of(""))
        }
    }
}

/// Somebody who can sign in.
struct Person: Sendable {
    let holder: SessionHolder
    let name: PersonName
}

extension Connection {
    /// Whoever has a code today: a member of staff, else a learner.
    func person(coded code: PersonCode) throws -> Person? {
        let moment = Moment(entry: .max, day: .distantFuture)
        if let staff = try staff(code, at: moment) {
            return Person(holder: .staff(staff.id), name: PersonName(staff))
        }
        return try learner(code, at: moment).map {
            Person(holder: .learner($0.id), name: PersonName($0))
        }
    }

    /// The stored verifier of somebody's passphrase, as JSON; nil when none was set.
    func passphraseVerifier(of holder: SessionHolder) throws -> String? {
        switch holder {
        case .staff(let id): try passphraseVerifier(of: id)
        case .learner(let id): try passphraseVerifier(of: id)
        }
    }

    /// Opens a session.
    func openSession(_ token: String, of person: Person, from now: Int64) throws -> SignIn {
        let expires = now + person.holder.sessionLength
        try openSession(Digest.of(token), of: person.holder, from: now, until: expires)
        return SignIn(
            token: token,
            person: person.name,
            isLearner: person.holder.learner != nil,
            expires: expires,
            lifetime: person.holder.sessionLength
        )
    }
}
