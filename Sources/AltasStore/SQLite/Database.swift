import Foundation
import Synchronization

/// A database that many threads and processes share: one writer, and readers that wait for nobody.
///
/// Each call is one transaction on one connection, and what `body` answers is a value: no row, statement
/// or connection leaves it. Do not call a database from inside its own `body`, but use the connection that
/// is passed in.
package final class Database: Sendable {
    /// How many reader connections there are at most; more callers than that wait for one.
    private static let readerCount = 8

    private let readers: [ConnectionSlot]
    private let watcher: ConnectionSlot
    // Closed after the readers, so that it can fold the write-ahead log into the file and remove it.
    private let writer: ConnectionSlot
    private let nextReader = Atomic<Int>(0)
    private let isInMemory: Bool

    /// The database in a file, which is opened by the first call.
    package init(path: String, mode: Connection.Access) {
        let openReader = { @Sendable in
            if mode == .readWrite(create: true), !FileManager.default.fileExists(atPath: path) {
                _ = try Connection.open(path, mode)
            }
            return try Connection.open(path, .readOnly)
        }
        writer = ConnectionSlot { try Connection.open(path, mode) }
        readers = (0..<Self.readerCount).map { _ in ConnectionSlot(open: openReader) }
        watcher = ConnectionSlot(open: openReader)
        isInMemory = false
    }

    private init() {
        writer = ConnectionSlot { try Connection.inMemory() }
        readers = []
        watcher = writer
        isInMemory = true
    }

    /// A database of its own in memory, for tests: one connection reads and writes by turns.
    package static func inMemory() -> Database {
        Database()
    }
}

extension Database {
    /// Runs `body` as one write: committed and on the disk when this returns, or not at all.
    ///
    /// Waits up to 30 seconds for another process to finish its own.
    ///
    /// - Throws: What `body` throws, or ``SQLiteError``.
    package func write<T: Sendable>(_ body: @Sendable (Connection) throws -> T) throws -> T {
        try writer.use { connection in
            try connection.transaction { try body(connection) }
        }
    }

    /// Runs `body` as a write and takes everything back: a dry run, which answers what the write would.
    ///
    /// - Throws: What `body` throws, or ``SQLiteError``.
    package func rehearse<T: Sendable>(_ body: @Sendable (Connection) throws -> T) throws -> T {
        try writer.use { connection in
            try connection.rehearsal { try body(connection) }
        }
    }

    /// Runs `body` on one snapshot: whatever others write meanwhile, all its queries see the same.
    ///
    /// - Throws: What `body` throws, or ``SQLiteError``, also when `body` tries to write.
    package func read<T: Sendable>(_ body: @Sendable (Connection) throws -> T) throws -> T {
        if isInMemory {
            return try writer.use { connection in
                try connection.withoutWriting { try connection.snapshot(body) }
            }
        }
        for reader in readers {
            if let result = try reader.useIfFree({ try $0.snapshot(body) }) { return result }
        }
        let turn = nextReader.add(1, ordering: .relaxed).oldValue
        return try readers[turn % readers.count].use { try $0.snapshot(body) }
    }

    /// Brings the schema up to date, creating it in a new file.
    ///
    /// - Throws: ``StoreProblem`` when the file is not one that this program can use, or ``SQLiteError``.
    package func migrate(with migrator: Migrator) throws {
        try writer.use { try migrator.run(on: $0) }
    }

    /// Moves everything from the write-ahead log into the file and empties the log, so that what was erased is in neither.
    ///
    /// Waits for readers; one that stays for more than 30 seconds keeps the log as it is.
    ///
    /// - Throws: ``SQLiteError`` when the file cannot be written.
    package func emptyLog() throws {
        try writer.use { try $0.run("PRAGMA wal_checkpoint(TRUNCATE)") }
    }

    /// A number that changes with every commit by any thread or process: what was read and kept while it
    /// was the same still holds.
    ///
    /// Read it before what is to be kept. It means nothing to another `Database`, nor after a restart.
    ///
    /// - Throws: ``SQLiteError`` when the file cannot be read.
    package func dataVersion() throws -> Int {
        try watcher.use { [isInMemory] connection in
            isInMemory ? connection.totalChanges : try connection.dataVersion()
        }
    }
}

extension Connection {
    fileprivate func snapshot<T>(_ body: (Connection) throws -> T) throws -> T {
        try transaction(.deferred) { try body(self) }
    }
}
