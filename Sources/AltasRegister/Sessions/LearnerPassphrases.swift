import AltasCore
import AltasCrypto
import AltasStore

extension Register {
    /// How long after signing in a passphrase may be replaced by whoever does not know it, in seconds.
    private static let freshness: Int64 = 900

    /// Sets a learner's own passphrase, and ends their other sessions.
    ///
    /// - Parameters:
    ///   - passphrase: the new one.
    ///   - old: the one before; not asked for where there is none, or where they have just signed in.
    ///   - token: of the session that asks.
    /// - Throws: ``Refusal/weakPassphrase(minimum:)``, ``Refusal/oldPassphraseMissing``, ``Refusal/wrongPassphrase``,
    ///   ``Refusal/tooManyTries(wait:)``, ``Refusal/notAllowed(_:)`` for staff, and what ``session(token:endsWhenIdle:)``
    ///   throws.
    package func setOwnPassphrase(
        _ passphrase: String,
        replacing old: String? = nil,
        token: String
    ) throws {
        let new = try NewPassphrase(passphrase)
        let session = try session(token: token)
        try confirmOwn(old, token: token, as: session)
        try write(as: session, WriteOptions()) { transaction in
            let learner = try transaction.authority.requireLearner()
            let connection = transaction.connection
            try connection.setPassphraseVerifier(new.verifier, of: learner)
            try connection.closeSessions(of: .learner(learner), except: Digest.of(token))
        }
    }

    private func confirmOwn(_ old: String?, token: String, as session: Session) throws {
        let now = surroundings.now()
        let held = try ask(as: session, Inquiry()) { question -> (WrongTries, String)? in
            let (id, connection) = (try question.authority.requireLearner(), question.connection)
            let created = try connection.session(Digest.of(token))?.created
            let isFresh = created.map { now < $0 + Self.freshness } ?? false
            guard !isFresh, let verifier = try connection.passphraseVerifier(of: id),
                let learner = try connection.learner(id, at: question.moment)
            else { return nil }
            let tries = WrongTries(of: learner.code.description, from: nil, at: now)
            try tries.check(on: connection)
            return (tries, verifier)
        }
        guard let (tries, verifier) = held else { return }
        guard let old else { throw Refusal.oldPassphraseMissing }
        try confirm(old, verifier, counting: tries)
    }
}

extension Authority {
    /// - Throws: ``Refusal/notAllowed(_:)`` for staff.
    func requireLearner() throws(Refusal) -> Learner.ID {
        guard let learner else { throw .notAllowed(.learnerThemselves) }
        return learner
    }
}
