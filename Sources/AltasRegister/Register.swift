import AltasCore
import AltasStore
import Foundation

/// The register as its callers see it: use cases that check who may do them, and do them in one transaction.
///
/// Everything that Commands and Web do goes through here, so that what a command can do, a request can do, with the same
/// checks. Use cases take and give values; no SQL, no format and no wording passes this door.
package struct Register: Sendable {
    /// Where the register's file is.
    package let path: String
    let database: Database
    let surroundings: Surroundings

    init(path: String, database: Database, surroundings: Surroundings) {
        self.path = path
        self.database = database
        self.surroundings = surroundings
    }
}

/// What a use case is given instead of looking for it: the time.
package struct Surroundings: Sendable {
    /// Seconds since 1970 UTC.
    package let now: @Sendable () -> Int64

    /// Takes a clock.
    package init(now: @escaping @Sendable () -> Int64) {
        self.now = now
    }

    /// The machine's clock.
    package static let machine = Surroundings { Int64(Date().timeIntervalSince1970) }
}

// MARK: - Reading and writing

extension Register {
    /// Runs a question on one snapshot.
    func read<T: Sendable>(_ body: @Sendable (Connection) throws -> T) throws -> T {
        try translatingFaults { try database.read(body) }
    }

    /// Runs a change as one transaction, or rehearses it and takes it back.
    func write<T: Sendable>(
        as session: Session,
        _ options: WriteOptions,
        _ body: @Sendable (Transaction) throws -> T
    ) throws -> T {
        let now = surroundings.now()
        return try translatingFaults {
            try database.change(isRehearsal: options.isRehearsal) { connection in
                try body(try Transaction(connection, as: session, options: options, at: now))
            }
        }
    }

    /// Turns what SQLite says into what a person can mend; what nobody can mend stays a fault.
    func translatingFaults<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as SQLiteError {
            throw refusal(for: error) ?? error
        } catch let problem as StoreProblem {
            throw refusal(for: problem)
        }
    }

    private func refusal(for error: SQLiteError) -> Refusal? {
        switch error.code {
        case .busy, .locked: .busy
        case .full: .diskFull
        case .ioError where error.extendedCode == .noRoomForIndex: .diskFull
        case .ioError: .fileAccess(path: path, reason: .other)
        case .readOnly: .readOnlyRegister(path: path)
        case .notADatabase: .notARegister(path: path)
        case .corrupt: .damaged(error.message)
        case .cantOpen: .fileAccess(path: path, reason: .denied)
        default: nil
        }
    }

    private func refusal(for problem: StoreProblem) -> Refusal {
        switch problem {
        case .notOurs, .foreignSchema: .notARegister(path: path)
        case .newerSchema(let found, let known): .newerRegister(found: found, known: known)
        case .olderSchema: .readOnlyRegister(path: path)
        }
    }
}

extension Database {
    /// Makes a change, or rehearses it and takes it back.
    fileprivate func change<T: Sendable>(
        isRehearsal: Bool,
        _ body: @Sendable (Connection) throws -> T
    ) throws -> T {
        isRehearsal ? try rehearse(body) : try write(body)
    }
}

/// How a change is made.
package struct WriteOptions: Sendable, Hashable, Codable {
    /// Whether everything is taken back at the end.
    package var isRehearsal: Bool

    /// By default the change is made.
    package init(isRehearsal: Bool = false) {
        self.isRehearsal = isRehearsal
    }
}
