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
}

extension Register {
    /// Copies the whole register, as it is at this moment, while others read and write.
    ///
    /// The copy appears under its name when it is whole and has been checked, and never in place of another file.
    ///
    /// - Throws: ``Refusal/registerExists(path:)``, ``Refusal/notAllowed(_:)`` unless the asker administers the register.
    package func backUp(to path: String, as session: Session) throws -> BackupAnswer {
        try ask(as: session, Inquiry()) { try $0.authority.requireAdministrator() }
        let draft = try DraftFile(for: path)
        defer { draft.remove() }
        try translatingFaults { try database.read { try $0.backup(to: draft.path) } }
        return try Self.publish(draft, as: path)
    }

    /// Puts a copy where there is no register, after checking it as a whole.
    ///
    /// The copy stays as it is.
    ///
    /// - Throws: ``Refusal/registerExists(path:)``; ``Refusal/doesNotVerify`` for a copy that is not whole; what opening
    ///   a register throws.
    package static func restore(
        from copy: String,
        to path: String,
        surroundings: Surroundings = .machine
    ) throws -> BackupAnswer {
        guard FileManager.default.fileExists(atPath: copy) else {
            throw Refusal.noRegister(path: copy)
        }
        let database = Database(path: copy, mode: .readOnly)
        let source = Register(path: copy, database: database, surroundings: surroundings)
        let draft = try DraftFile(for: path)
        defer { draft.remove() }
        try source.translatingFaults { try database.read { try $0.backup(to: draft.path) } }
        return try publish(draft, as: path)
    }

    private static func publish(_ draft: DraftFile, as path: String) throws -> BackupAnswer {
        let check = try check(draft.path)
        guard check.problem == nil else { throw Refusal.doesNotVerify }
        try draft.publish(as: path)
        return BackupAnswer(path: path, head: check.head?.description, isWhole: true)
    }

    private static func check(_ path: String) throws -> ChainCheck {
        let copy = try open(at: path)
        return try copy.translatingFaults { try copy.database.read { try $0.checkChain() } }
    }
}
