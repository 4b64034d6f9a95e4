import AltasCore
import AltasCrypto
import AltasStore

/// Who is signed in, and what they may do.
package struct Identity: Sendable, Codable {
    /// Who.
    package let person: PersonName
    /// Whether they are a learner, and not a member of staff.
    package let isLearner: Bool
    /// Their roles today; none for a learner.
    package let roles: [RoleAnswer]
    /// When the session ends, in seconds since 1970 UTC.
    package let expires: Int64
    /// Whether they have set a passphrase.
    package let hasPassphrase: Bool
}

extension Register {
    /// How often it is noted that a session was used, in seconds.
    static let idleStep: Int64 = 300

    /// The session that a token proves.
    ///
    /// - Parameters:
    ///   - token: as it was given when the session began.
    ///   - endsWhenIdle: whether the session also ends when it is not used for long, as a browser's does; that it was used
    ///     is then noted now and then.
    /// - Returns: The session.
    /// - Throws: ``Refusal/notSignedIn`` for a token that the register does not know, ``Refusal/sessionExpired``.
    package func session(token: String, endsWhenIdle: Bool = false) throws -> Session {
        try arrival(token: token, endsWhenIdle: endsWhenIdle).session
    }

    /// The session that a token proves, and what every answer to whoever holds it follows from, in one reading.
    ///
    /// - Throws: What ``session(token:endsWhenIdle:)`` throws.
    package func arrival(token: String, endsWhenIdle: Bool) throws -> (
        session: Session, present: Present
    ) {
        let now = surroundings.now()
        let digest = Digest.of(token)
        let (stored, present) = try read { connection in
            (try connection.session(digest), try Present(of: connection, now: now))
        }
        guard let found = stored else { throw Refusal.notSignedIn }
        guard now < found.expires else { throw Refusal.sessionExpired }
        if endsWhenIdle {
            guard now < found.seen + found.holder.idleLength else { throw Refusal.sessionExpired }
            if found.seen + Self.idleStep <= now {
                try translatingFaults {
                    try database.write { try $0.touchSession(digest, at: now) }
                }
            }
        }
        return (Session(found.holder, expires: found.expires), present)
    }

    /// Who a session belongs to, and what they may do.
    ///
    /// - Throws: ``Refusal/notSignedIn`` when there is no such person any more, ``Refusal/sessionExpired``.
    package func identity(of session: Session) throws -> Identity {
        try ask(as: session, Inquiry()) { question in
            let (connection, moment) = (question.connection, question.moment)
            guard let person = try connection.person(session.holder, at: moment) else {
                throw Refusal.notSignedIn
            }
            let roles = try session.holder.staff.map { try connection.roles(of: $0, at: moment) }
            return Identity(
                person: person,
                isLearner: session.isLearners,
                roles: try (roles ?? []).filter { $0.holds(on: moment.day) }
                    .map { try RoleAnswer($0, on: connection, at: moment) },
                expires: session.expires,
                hasPassphrase: try connection.passphraseVerifier(of: session.holder) != nil
            )
        }
    }
}

extension Connection {
    /// The name of whoever holds a session.
    fileprivate func person(_ holder: SessionHolder, at moment: Moment) throws -> PersonName? {
        switch holder {
        case .staff(let id): try staff(id, at: moment).map(PersonName.init)
        case .learner(let id): try learner(id, at: moment).map(PersonName.init)
        }
    }
}
