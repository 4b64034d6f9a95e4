/// Brings the schema of a file up to date, and refuses files that are not ours.
///
/// Each step runs in its own transaction, together with the record of itself in `schema_step`, so that a
/// power cut leaves the file between two steps and another process that migrates at the same time finds
/// them done.
package struct Migrator: Sendable {
    /// The number that marks a file as ours (`PRAGMA application_id`): "ALTS".
    package static let registerID = 0x414C_5453

    private let applicationID: Int
    private let migrations: [Migration]

    /// A migrator of these steps, in their order.
    package init(_ migrations: [Migration], applicationID: Int = Self.registerID) {
        self.migrations = migrations
        self.applicationID = applicationID
    }

    /// Runs the steps that are missing; on an up-to-date file it only reads.
    ///
    /// - Throws: ``StoreProblem``, with the file untouched, or ``SQLiteError`` from a step, with that step
    ///   taken back.
    package func run(on connection: Connection) throws {
        let found = try connection.transaction(.deferred) { try recordedSteps(on: connection) }
        if connection.isReadOnly {
            guard let found, found == migrations.count else {
                throw StoreProblem.olderSchema(found: found ?? 0, known: migrations.count)
            }
            return
        }
        try connection.useWriteAheadLog()
        if found == migrations.count { return }
        while try runNextStep(on: connection) {}
    }

    /// Whether there was a step to run.
    private func runNextStep(on connection: Connection) throws -> Bool {
        try connection.transaction(.immediate) {
            let recorded = try recordedSteps(on: connection)
            if recorded == nil { try claim(connection) }
            let done = recorded ?? 0
            guard done < migrations.count else { return false }
            let next = migrations[done]
            try connection.run(next.sql)
            try connection.execute(
                "INSERT INTO schema_step (number, name) VALUES (\(done + 1), \(next.name))"
            )
            return true
        }
    }

    /// Marks an empty file as ours.
    private func claim(_ connection: Connection) throws {
        try connection.execute(.pragma("application_id", applicationID))
        try connection.run(
            "CREATE TABLE schema_step (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT"
        )
    }

    /// How many of our steps the file has; nil when nothing is in it yet.
    private func recordedSteps(on connection: Connection) throws -> Int? {
        guard try connection.number("PRAGMA application_id") == applicationID else {
            let objects = try connection.number("SELECT count(*) FROM sqlite_schema")
            let mark = try connection.number("PRAGMA application_id")
            guard objects == 0, mark == 0 else { throw StoreProblem.notOurs }
            return nil
        }
        let names = try connection.rows("SELECT name FROM schema_step ORDER BY number") {
            $0.text(0)
        }
        guard names.count <= migrations.count else {
            throw StoreProblem.newerSchema(found: names.count, known: migrations.count)
        }
        for (index, (found, known)) in zip(names, migrations.map(\.name)).enumerated()
        where found != known {
            throw StoreProblem.foreignSchema(step: index + 1, found: found, known: known)
        }
        return names.count
    }
}
