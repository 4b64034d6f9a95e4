package import AltasCore
package import AltasCrypto

extension Connection {
    /// The stored verifier of a learner's passphrase, as JSON; nil when none was set.
    ///
    /// - Throws: ``SQLiteError``.
    package func passphraseVerifier(of learner: Learner.ID) throws -> String? {
        try row("SELECT verifier FROM learner_passphrase WHERE learner_id = \(learner)") {
            $0.text(0)
        }
    }

    /// Keeps the verifier of a learner's passphrase in place of the one before.
    ///
    /// Outside the chain.
    ///
    /// - Throws: ``SQLiteError``.
    package func setPassphraseVerifier(_ verifier: String, of learner: Learner.ID) throws {
        try execute(
            """
            INSERT INTO learner_passphrase (learner_id, verifier) VALUES (\(learner), \(verifier))
            ON CONFLICT (learner_id) DO UPDATE SET verifier = excluded.verifier
            """
        )
    }

    /// Keeps the digest of a code that lets a learner in once, in place of any before.
    ///
    /// - Throws: ``SQLiteError``.
    package func invite(
        _ learner: Learner.ID,
        with code: Digest,
        until expires: Int64,
        now: Int64
    ) throws {
        try execute(
            "DELETE FROM invitation WHERE learner_id = \(learner) OR expires < \(now)"
        )
        try execute(
            """
            INSERT INTO invitation (code, learner_id, expires)
            VALUES (\(code.bytes), \(learner), \(expires))
            """
        )
    }

    /// Whom a code lets in, and until when; nil when it is not known, or was used.
    ///
    /// - Throws: ``SQLiteError``.
    package func invitation(_ code: Digest) throws -> (learner: Learner.ID, expires: Int64)? {
        try row("SELECT learner_id, expires FROM invitation WHERE code = \(code.bytes)") {
            ($0.id(0), $0.int64(1))
        }
    }

    /// Takes a code out of use.
    ///
    /// - Throws: ``SQLiteError``.
    package func forgetInvitation(_ code: Digest) throws {
        try execute("DELETE FROM invitation WHERE code = \(code.bytes)")
    }
}

extension Connection {
    /// Forgets how a learner signs in, and who looked at their record.
    ///
    /// - Throws: ``SQLiteError``.
    package func forgetSignIn(of learner: Learner.ID) throws {
        try closeSessions(of: .learner(learner), except: .of(""))
        try execute("DELETE FROM learner_passphrase WHERE learner_id = \(learner)")
        try execute("DELETE FROM invitation WHERE learner_id = \(learner)")
        try execute("DELETE FROM look WHERE learner_id = \(learner)")
    }
}

/// That somebody looked at a learner's record on a day.
package struct Look: Sendable, Hashable {
    /// Who looked.
    package let staff: Staff.ID
    /// On which day.
    package let day: CivilDate
}

extension Connection {
    /// Who looked at a learner's record, newest day first.
    ///
    /// - Throws: ``SQLiteError``.
    package func looks(at learner: Learner.ID) throws -> [Look] {
        try rows(
            """
            SELECT staff_id, day FROM look WHERE learner_id = \(learner)
            ORDER BY day DESC, staff_id
            """
        ) { Look(staff: $0.id(0), day: try $0.day(1)) }
    }

    /// Whether it is noted already that somebody looked on a day.
    ///
    /// - Throws: ``SQLiteError``.
    package func hasLooked(_ staff: Staff.ID, at learner: Learner.ID, on day: CivilDate) throws
        -> Bool
    {
        try row(
            """
            SELECT 1 FROM look
            WHERE learner_id = \(learner) AND day = \(day) AND staff_id = \(staff)
            """
        ) { _ in true } ?? false
    }

    /// Notes that somebody looked on a day.
    ///
    /// Outside the chain.
    ///
    /// - Throws: ``SQLiteError``.
    package func addLook(of staff: Staff.ID, at learner: Learner.ID, on day: CivilDate) throws {
        try execute(
            """
            INSERT INTO look (learner_id, staff_id, day) VALUES (\(learner), \(staff), \(day))
            ON CONFLICT DO NOTHING
            """
        )
    }
}
