import AltasCore
import AltasCrypto
import AltasStore

extension Register {
    /// Signs a learner in by code and passphrase.
    ///
    /// - Parameters:
    ///   - code: the learner's visible code.
    ///   - passphrase: what they set.
    ///   - address: where the request comes from, so that guessing is slowed by account and by address.
    /// - Returns: The session.
    /// - Throws: ``Refusal/wrongPassphrase`` without telling which of the two was wrong, or whether there is such a
    ///   learner, ``Refusal/tooManyTries(wait:)``.
    package func signInLearner(
        _ code: String,
        passphrase: String,
        from address: String
    ) throws -> LearnerSignIn {
        let now = surroundings.now()
        let account = PersonCode(code)?.description ?? code.lowercased()
        let (learner, verifier) = try read { connection in
            try Self.checkTries(of: account, on: connection, at: now)
            try Self.checkTries(of: Self.account(of: address), on: connection, at: now)
            let learner = try PersonCode(code).flatMap { code in
                try connection.learner(code, at: Moment(entry: .max, day: .distantFuture))
            }
            return (learner, try learner.flatMap { try connection.passphraseVerifier(of: $0.id) })
        }
        do {
            try confirm(passphrase, verifier, of: account, at: now)
        } catch Refusal.wrongPassphrase {
            try translatingFaults {
                try database.write {
                    try $0.addFailedTry(account: Self.account(of: address), at: now)
                }
            }
            throw Refusal.wrongPassphrase
        }
        guard let learner else { throw Refusal.wrongPassphrase }
        let token = try Base64URL.encode(SecureRandom().bytes(32))
        return try translatingFaults {
            try database.write { connection in
                try Self.checkTries(of: account, on: connection, at: now)
                try connection.forgetFailedTries(account: account)
                return try connection.openSession(
                    token,
                    ofLearner: learner.id,
                    from: now,
                    until: now + Self.learnerSessionLength
                )
            }
        }
    }

    /// Sets a learner's own passphrase, and ends their other sessions.
    ///
    /// - Parameters:
    ///   - passphrase: the new one.
    ///   - token: the session to keep.
    ///   - session: the learner's.
    /// - Throws: ``Refusal/weakPassphrase(minimum:)``, ``Refusal/notAllowed(_:)`` for staff.
    package func setOwnPassphrase(
        _ passphrase: String,
        keeping token: String?,
        as session: Session
    ) throws {
        let new = try NewPassphrase(passphrase)
        try write(as: session, WriteOptions()) { transaction in
            let learner = try transaction.authority.requireLearner()
            try transaction.connection.setPassphraseVerifier(new.verifier, of: learner)
            try transaction.connection.closeSessions(
                of: .learner(learner),
                except: Digest.of(token ?? "")
            )
        }
    }

    /// Ends every session of whoever asks.
    ///
    /// - Throws: ``Refusal/sessionExpired``.
    package func signOutEverywhere(as session: Session) throws {
        try write(as: session, WriteOptions()) { transaction in
            try transaction.connection.closeSessions(of: session.holder, except: Digest.of(""))
        }
    }

    /// The learner who has signed in.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` for staff, ``Refusal/notSignedIn`` when there is no such learner.
    package func learnerIdentity(of session: Session) throws -> PersonName {
        try ask(as: session, Inquiry()) { question in
            let id = try question.authority.requireLearner()
            guard let learner = try question.connection.learner(id, at: question.moment) else {
                throw Refusal.notSignedIn
            }
            return PersonName(learner)
        }
    }
}

extension Authority {
    /// - Throws: ``Refusal/notAllowed(_:)`` for staff.
    func requireLearner() throws(Refusal) -> Learner.ID {
        guard let learner else { throw .notAllowed(.learnerThemselves) }
        return learner
    }
}
