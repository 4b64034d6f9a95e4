import AltasCore
import AltasCrypto
import AltasStore

extension Register {
    /// Sets somebody's passphrase, and ends their other sessions.
    ///
    /// Whoever has a passphrase must state it to set another; wrong ones count as wrong tries to sign in.
    ///
    /// - Parameters:
    ///   - passphrase: the new one.
    ///   - code: whose; nil for the asker's own. Another's is for an administrator.
    ///   - old: the one that the asker has had; nil when that is none, or the passphrase is another's.
    ///   - token: the session to keep, which is the asker's own; nil to end them all.
    ///   - session: who asks.
    ///   - options: how the change is made.
    /// - Returns: Whose it was.
    /// - Throws: ``Refusal/oldPassphraseMissing``, ``Refusal/wrongPassphrase``, ``Refusal/tooManyTries(wait:)``,
    ///   ``Refusal/weakPassphrase(minimum:)``, ``Refusal/notAllowed(_:)``, ``Refusal/unknownStaff(_:nearest:)``.
    package func setPassphrase(
        _ passphrase: String,
        of code: String? = nil,
        replacing old: String? = nil,
        keeping token: String? = nil,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> StaffAnswer {
        let held = try confirm(old, of: code, as: session)
        let new = try NewPassphrase(passphrase)
        return try write(as: session, options) { transaction in
            let connection = transaction.connection
            let staff = try transaction.staff(code)
            if staff == transaction.authority.staff,
                try connection.passphraseVerifier(of: staff) != held
            {
                throw Refusal.wrongPassphrase
            }
            let (_, stamp) = try transaction.entry(.setPassphrase) { _ in
                try connection.setPassphraseVerifier(new.verifier, of: staff)
                try connection.closeSessions(of: .staff(staff), except: Digest.of(token ?? ""))
            }
            return try transaction.answer(staff, stamp)
        }
    }

    /// Checks the passphrase that the asker has had, and answers with what the register keeps of it; nil when they have had
    /// none, or set another's.
    private func confirm(
        _ old: String?,
        of code: String?,
        as session: Session
    ) throws -> String? {
        let now = surroundings.now()
        let held = try ask(as: session, Inquiry()) { question -> (WrongTries, String)? in
            let connection = question.connection
            let own = try question.authority.requireStaff()
            guard let asker = try connection.staff(own, at: question.moment),
                code.map({ PersonCode($0) == asker.code }) ?? true,
                let verifier = try connection.passphraseVerifier(of: asker.id)
            else { return nil }
            let tries = WrongTries(of: asker.code.description, from: nil, at: now)
            try tries.check(on: connection)
            return (tries, verifier)
        }
        guard let (tries, verifier) = held else { return nil }
        guard let old else { throw Refusal.oldPassphraseMissing }
        try confirm(old, verifier, counting: tries)
        return verifier
    }
}

extension Transaction {
    /// Who is meant: the asker, or the one that a code names.
    fileprivate func staff(_ code: String?) throws -> Staff.ID {
        let asker = try authority.requireStaff()
        guard let code else { return asker }
        if try connection.staff(asker, at: moment)?.code == PersonCode(code) { return asker }
        try authority.requireAdministrator()
        return try staff(coded: code).id
    }
}
