import AltasCore
import AltasCrypto
import AltasStore
import Foundation

/// A copy that was made of a register.
package struct BackupAnswer: Sendable, Codable {
    /// Where the copy is.
    package let path: String
    /// The newest entry in it and its hash, as `verify --head` takes it.
    package let head: String?
    /// Whether the copy was checked as a whole and fits.
    package let isWhole: Bool
    /// Whether everything was only checked, and there is no copy.
    package let isRehearsal: Bool
}

extension Register {
    /// Copies the whole register, as it is at this moment, while others read and write.
    ///
    /// The copy appears under its name when it is whole and has been checked, and never in place of another file. Nobody is
    /// signed in there. A rehearsal checks the register itself.
    ///
    /// - Throws: ``Refusal/registerExists(path:)``, ``Refusal/notAllowed(_:)`` unless the asker administers the register,
    ///   ``Refusal/doesNotVerify`` when it is not whole.
    package func backUp(
        to path: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> BackupAnswer {
        try ask(as: session, Inquiry()) { try $0.authority.requireAdministrator() }
        guard !options.isRehearsal else {
            try DraftFile.requireNothing(at: path)
            return try BackupAnswer(read { try $0.checkChain() }, at: path, isRehearsal: true)
        }
        let draft = try DraftFile(for: path)
        defer { draft.remove() }
        try translatingFaults { try database.read { try $0.backup(to: draft.path) } }
        let answer = try BackupAnswer(Self.settle(draft, named: self.path), at: path)
        try draft.publish(as: path)
        return answer
    }

    /// Puts a copy where there is no register, after checking it as a whole.
    ///
    /// The copy stays as it is; sessions that it remembers do not come back. A rehearsal drafts in the temporary folder.
    ///
    /// - Throws: ``Refusal/registerExists(path:)``; ``Refusal/doesNotVerify`` for a copy that is not whole; what opening
    ///   a register throws.
    package static func restore(
        from copy: String,
        to path: String,
        _ options: WriteOptions = WriteOptions(),
        surroundings: Surroundings = .machine
    ) throws -> BackupAnswer {
        guard FileManager.default.fileExists(atPath: copy) else {
            throw Refusal.noRegister(path: copy)
        }
        let isRehearsal = options.isRehearsal
        let temporary = isRehearsal ? FileManager.default.temporaryDirectory : nil
        let draft = try DraftFile(for: path, in: temporary)
        defer { draft.remove() }
        try draft.fill(from: copy)
        let check = try settle(draft, named: copy)
        let answer = try BackupAnswer(check, at: path, isRehearsal: isRehearsal)
        if !isRehearsal { try draft.publish(as: path) }
        return answer
    }

    /// Makes a draft the register of a new place: up to date, nobody signed in, everything in the one file; and checks it.
    ///
    /// A refusal names `path`.
    private static func settle(_ draft: DraftFile, named path: String) throws -> ChainCheck {
        let database = Database(path: draft.path, mode: .readWrite(create: false))
        let register = Register(path: path, database: database, surroundings: .machine)
        return try register.translatingFaults {
            try register.bringUpToDate()
            try database.write { try $0.forgetSignIns() }
            try database.emptyLog()
            return try database.read { try $0.checkChain() }
        }
    }
}

extension BackupAnswer {
    fileprivate init(_ check: ChainCheck, at path: String, isRehearsal: Bool = false) throws {
        guard check.problem == nil else { throw Refusal.doesNotVerify }
        self.path = path
        head = check.head?.description
        isWhole = true
        self.isRehearsal = isRehearsal
    }
}
