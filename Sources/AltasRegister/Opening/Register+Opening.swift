import AltasCore
import AltasStore
import Foundation

extension Register {
    /// Opens the register in a file, and brings an older schema up to date.
    ///
    /// - Throws: ``Refusal/noRegister(path:)``, ``Refusal/notARegister(path:)``, ``Refusal/newerRegister(found:known:)``.
    package static func open(
        at path: String,
        surroundings: Surroundings = .machine
    ) throws -> Register {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Refusal.noRegister(path: path)
        }
        guard !isFolder.boolValue else {
            throw Refusal.fileAccess(path: path, reason: .isFolder)
        }
        let database = Database(path: path, mode: .readWrite(create: false))
        let register = Register(path: path, database: database, surroundings: surroundings)
        try register.translatingFaults { try register.bringUpToDate() }
        return register
    }

    /// Looks through a reader first: most calls find nothing to do, and a file that cannot be written can still be read.
    func bringUpToDate() throws {
        do {
            try database.read { try Schema.migrator.run(on: $0) }
        } catch StoreProblem.olderSchema(found: 0, _) {
            throw StoreProblem.notOurs
        } catch StoreProblem.olderSchema {
            try database.migrate(with: Schema.migrator)
        }
    }
}
