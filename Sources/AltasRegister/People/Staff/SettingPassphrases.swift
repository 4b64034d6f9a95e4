import AltasCore
import AltasCrypto
import AltasStore

extension Register {
    /// Sets somebody's passphrase, and ends their other sessions.
    ///
    /// - Parameters:
    ///   - passphrase: the new one.
    ///   - code: whose; nil for the asker's own. Another's is for an administrator.
    ///   - token: the session to keep, which is the asker's own; nil to end them all.
    ///   - session: who asks.
    ///   - options: how the change is made.
    /// - Returns: Whose it was.
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownStaff(_:nearest:)``, ``Refusal/weakPassphrase(minimum:)``.
    package func setPassphrase(
        _ passphrase: String,
        of code: String? = nil,
        keeping token: String? = nil,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> StaffAnswer {
        let new = try NewPassphrase(passphrase)
        return try write(as: session, options) { transaction in
            let connection = transaction.connection
            let staff = try transaction.staff(code)
            let (_, stamp) = try transaction.entry(.setPassphrase) { _ in
                try connection.setPassphraseVerifier(new.verifier, of: staff)
                try connection.closeSessions(of: staff, except: Digest.of(token ?? ""))
            }
            return try transaction.answer(staff, stamp)
        }
    }
}

extension Transaction {
    /// Who is meant: the asker, or the one that a code names.
    fileprivate func staff(_ code: String?) throws -> Staff.ID {
        guard let code else { return session.staff }
        if let own = try connection.staff(session.staff, at: moment), PersonCode(code) == own.code {
            return own.id
        }
        try authority.requireAdministrator()
        return try connection.staff(coded: code, at: moment).id
    }
}
