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
    /// The file appears under its name when it is whole, and never in place of another.
    ///
    /// - Throws: ``Refusal/registerExists(path:)``, ``Refusal/weakPassphrase(minimum:)``, ``Refusal/unknownTimeZone(_:)``.
    package static func found(
        at path: String,
        _ founding: Founding,
        surroundings: Surroundings = .machine
    ) throws -> (Register, FoundingAnswer) {
        let draft = try DraftFile(for: path)
        defer { draft.remove() }
        let counts = try fill(draft.path, with: founding, surroundings: surroundings)
        try draft.publish(as: path)
        let register = try open(at: path, surroundings: surroundings)
        return (register, try register.firstAnswer(counts))
    }

    private static func fill(
        _ path: String,
        with founding: Founding,
        surroundings: Surroundings
    ) throws -> FoundingCounts {
        let database = Database(path: path, mode: .readWrite(create: true))
        let register = Register(path: path, database: database, surroundings: surroundings)
        let now = surroundings.now()
        return try register.translatingFaults {
            try database.migrate(with: Schema.migrator)
            return try database.write { connection in
                let clock = try RegisterClock(zone: founding.timeZone, now: now)
                var act = FoundingAct(founding, connection: connection, clock: clock)
                return try act.run()
            }
        }
    }

    private func firstAnswer(_ counts: FoundingCounts) throws -> FoundingAnswer {
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
            signIn: try openSession(of: staff, account: staff.code.description, at: clock),
            editions: counts.editions,
            editionsInForce: counts.inForce,
            items: counts.items,
            links: counts.links,
            regions: counts.regions,
            stamp: Stamp(head, on: day)
        )
    }
}
