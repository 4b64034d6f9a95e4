package import AltasCore
package import AltasCrypto

extension Connection {
    /// The stored verifier of a passphrase, as JSON; nil when none was set.
    ///
    /// - Throws: ``SQLiteError``.
    package func passphraseVerifier(of staff: Staff.ID) throws -> String? {
        try row("SELECT verifier FROM passphrase WHERE staff_id = \(staff)") { $0.text(0) }
    }

    /// Keeps the verifier of a passphrase in place of the one before.
    ///
    /// Outside the chain.
    ///
    /// - Throws: ``SQLiteError``.
    package func setPassphraseVerifier(_ verifier: String, of staff: Staff.ID) throws {
        try execute(
            """
            INSERT INTO passphrase (staff_id, verifier) VALUES (\(staff), \(verifier))
            ON CONFLICT (staff_id) DO UPDATE SET verifier = excluded.verifier
            """
        )
    }

    /// Keeps the digest of a session's token.
    ///
    /// - Throws: ``SQLiteError``.
    package func openSession(
        _ token: Digest,
        of holder: SessionHolder,
        from created: Int64,
        until expires: Int64
    ) throws {
        try execute("DELETE FROM session WHERE expires < \(created)")
        try execute(
            """
            INSERT INTO session (token, staff_id, learner_id, created, seen, expires)
            VALUES (
                \(token.bytes), \(holder.staff), \(holder.learner), \(created), \(created),
                \(expires)
            )
            """
        )
    }

    /// A session.
    ///
    /// - Throws: ``SQLiteError``.
    package func session(
        _ token: Digest
    ) throws -> StoredSession? {
        try row(
            """
            SELECT staff_id, learner_id, created, seen, expires FROM session
            WHERE token = \(token.bytes)
            """
        ) { row in
            let staff: Staff.ID? = row.optionalID(0)
            let holder = staff.map(SessionHolder.staff) ?? .learner(row.id(1))
            return StoredSession(
                holder: holder,
                created: row.int64(2),
                seen: row.int64(3),
                expires: row.int64(4)
            )
        }
    }

    /// Notes that a session was used.
    ///
    /// - Throws: ``SQLiteError``.
    package func touchSession(_ token: Digest, at time: Int64) throws {
        try execute("UPDATE session SET seen = \(time) WHERE token = \(token.bytes)")
    }

    /// Ends one session.
    ///
    /// - Throws: ``SQLiteError``.
    package func closeSession(_ token: Digest) throws {
        try execute("DELETE FROM session WHERE token = \(token.bytes)")
    }

    /// Ends every session of everybody and forgets all wrong tries: for a copy, where they mean nothing.
    ///
    /// - Throws: ``SQLiteError``.
    package func forgetSignIns() throws {
        try execute("DELETE FROM session")
        try execute("DELETE FROM invitation")
        try execute("DELETE FROM failed_try")
    }

    /// Ends every session of somebody but one; of nobody but them when there is none to keep.
    ///
    /// - Throws: ``SQLiteError``.
    package func closeSessions(of holder: SessionHolder, except token: Digest) throws {
        try execute(
            """
            DELETE FROM session
            WHERE (staff_id = \(holder.staff) OR learner_id = \(holder.learner))
                AND token <> \(token.bytes)
            """
        )
    }

    /// Remembers a wrong try to sign in.
    ///
    /// - Throws: ``SQLiteError``.
    package func addFailedTry(account: String, at time: Int64) throws {
        try execute("DELETE FROM failed_try WHERE time < \(time - 86_400)")
        try execute("INSERT INTO failed_try (account, time) VALUES (\(account), \(time))")
    }

    /// How many wrong tries an account has had since a time, and when the newest was.
    ///
    /// - Throws: ``SQLiteError``.
    package func failedTries(
        account: String,
        since time: Int64
    ) throws -> (count: Int, newest: Int64) {
        try row(
            """
            SELECT count(*), coalesce(max(time), 0) FROM failed_try
            WHERE account = \(account) AND time > \(time)
            """
        ) { ($0.int(0), $0.int64(1)) } ?? (0, 0)
    }

    /// Forgets an account's wrong tries, after a right one.
    ///
    /// - Throws: ``SQLiteError``.
    package func forgetFailedTries(account: String) throws {
        try execute("DELETE FROM failed_try WHERE account = \(account)")
    }
}
