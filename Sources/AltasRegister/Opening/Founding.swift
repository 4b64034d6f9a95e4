import AltasCore
import AltasCrypto
package import AltasExchange
import AltasStore
import Foundation

/// What a new register is made of.
package struct Founding: Sendable {
    /// The name of its first administrator.
    package var administrator: String
    /// The administrator's passphrase; nil to sign in by the session that is opened now, and set one later.
    package var passphrase: String?
    /// The register's time zone, as an IANA name.
    package var timeZone: String
    /// The curriculum, the standards and the profiles to begin with.
    package var library: Library

    /// Takes what a register needs.
    package init(
        administrator: String,
        passphrase: String? = nil,
        timeZone: String,
        library: Library
    ) {
        self.administrator = administrator
        self.passphrase = passphrase
        self.timeZone = timeZone
        self.library = library
    }
}

/// What was made.
package struct FoundingAnswer: Sendable, Codable {
    /// Where the register is.
    package let path: String
    /// The first administrator, signed in.
    package let signIn: SignIn
    /// How many editions it holds, and how many of them are in force.
    package let editions: Int
    /// How many editions are in force.
    package let editionsInForce: Int
    /// How many items and links it holds.
    package let items: Int
    /// How many links it holds.
    package let links: Int
    /// The regions that have a profile.
    package let regions: [String]
    /// The state of the new register.
    package let stamp: Stamp
}

extension Register {
    /// Makes a register with its first administrator, the curriculum and the standards, and signs the administrator in.
    ///
    /// The file appears under its name when it is whole, and never in place of another. A rehearsal makes the register in
    /// memory.
    ///
    /// - Throws: ``Refusal/registerExists(path:)``, ``Refusal/weakPassphrase(minimum:)``, ``Refusal/unknownTimeZone(_:)``.
    package static func found(
        at path: String,
        _ founding: Founding,
        _ options: WriteOptions = WriteOptions(),
        surroundings: Surroundings = .machine
    ) throws -> (Register, FoundingAnswer) {
        guard !options.isRehearsal else {
            try DraftFile.requireNothing(at: path)
            let register = Register(path: path, database: .inMemory(), surroundings: surroundings)
            return (register, try register.firstAnswer(register.fill(founding), options))
        }
        let draft = try DraftFile(for: path)
        defer { draft.remove() }
        let counts = try fill(draft, with: founding, surroundings: surroundings)
        try draft.publish(as: path)
        let register = try open(at: path, surroundings: surroundings)
        return (register, try register.firstAnswer(counts, options))
    }

    /// The database is closed when this returns, and all of it is in the one file.
    private static func fill(
        _ draft: DraftFile,
        with founding: Founding,
        surroundings: Surroundings
    ) throws -> LibraryCounts {
        let database = Database(path: draft.path, mode: .readWrite(create: true))
        return try Register(path: draft.path, database: database, surroundings: surroundings)
            .fill(founding)
    }

    private func fill(_ founding: Founding) throws -> LibraryCounts {
        let now = surroundings.now()
        let passphrase = try founding.passphrase.map(NewPassphrase.init)
        return try translatingFaults {
            try database.migrate(with: Schema.migrator)
            return try database.write { connection in
                let clock = try RegisterClock(zone: founding.timeZone, now: now)
                let act = FoundingAct(founding, passphrase, connection: connection, clock: clock)
                return try act.run()
            }
        }
    }

    private func firstAnswer(
        _ counts: LibraryCounts,
        _ options: WriteOptions
    ) throws -> FoundingAnswer {
        let clock = surroundings.now()
        let (staff, head, day) = try read { connection in
            let moment = try connection.present(RegisterClock(of: connection, now: clock))
            return (
                try connection.staff(at: moment)[0], try connection.head(), moment.day
            )
        }
        guard let head else { throw Refusal.noSuchEntry(1) }
        return FoundingAnswer(
            path: path,
            signIn: try signIn(of: staff, at: clock),
            editions: counts.editions,
            editionsInForce: counts.inForce,
            items: counts.items,
            links: counts.links,
            regions: counts.regions,
            stamp: Stamp(head, on: day, isRehearsal: options.isRehearsal)
        )
    }
}
