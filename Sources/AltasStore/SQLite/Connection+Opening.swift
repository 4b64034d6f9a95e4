import CSQLite
import Foundation

extension Connection {
    /// What a connection may do.
    package enum Access: Equatable, Sendable {
        case readWrite(create: Bool)
        case readOnly
    }

    /// Opens the database in a file.
    ///
    /// A new file is put into WAL mode; one that is there keeps its mode until ``Migrator`` has seen that
    /// it is ours.
    ///
    /// - Throws: ``SQLiteError``: `.cantOpen` when there is no such file, `.notADatabase` when it is
    ///   something else.
    package static func open(_ path: String, _ access: Access) throws(SQLiteError) -> Connection {
        guard !path.isEmpty else {
            throw SQLiteError(.cantOpen, message: "a database needs the path of a file")
        }
        // SQLite gives ":memory:" a meaning of its own.
        let path = path.hasPrefix(":") ? "./" + path : path
        return switch access {
        case .readWrite(let create): try openForWriting(path, create: create)
        case .readOnly: try readOnly(path)
        }
    }

    /// A database of its own, in memory, gone with the connection.
    ///
    /// - Throws: ``SQLiteError`` when there is no memory for it.
    package static func inMemory() throws(SQLiteError) -> Connection {
        try Connection(name: ":memory:", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY)
    }

    /// Keeps changes in a log beside the file, so that readers and the writer do not wait for each other.
    ///
    /// Of several connections that switch at once, SQLite turns all but one away without waiting
    /// (`SQLITE_BUSY` straight from a shared lock, past the busy handler of `sqlite3_busy_timeout`), so
    /// those ask again until the switch is made.
    ///
    /// - Throws: ``SQLiteError`` when the file cannot be written, or stays locked.
    func useWriteAheadLog() throws(SQLiteError) {
        for _ in 0..<Self.mostLogSwitches {
            do throws(SQLiteError) {
                return try run("PRAGMA journal_mode = WAL")
            } catch {
                guard error.code == .busy else { throw error }
                sqlite3_sleep(Self.logSwitchPause)
            }
        }
        try run("PRAGMA journal_mode = WAL")
    }

    /// How often a connection asks for the log again while others switch to it.
    private static let mostLogSwitches = 400

    /// How long it waits in between, in milliseconds.
    private static let logSwitchPause: Int32 = 5

    private static func openForWriting(
        _ path: String,
        create: Bool
    ) throws(SQLiteError) -> Connection {
        let flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0)
        let connection = try Connection(name: path, flags: flags)
        if try connection.number("PRAGMA page_count") == 0 {
            try connection.useWriteAheadLog()
        }
        return connection
    }

    /// A file in a folder where SQLite may not put its `-shm` can still be read when nobody has it open,
    /// for then nothing is in a `-wal` either, and the file alone is the whole database.
    private static func readOnly(_ path: String) throws(SQLiteError) -> Connection {
        do {
            return try queryOnly(path, flags: SQLITE_OPEN_READONLY)
        } catch {
            guard lacksPlaceForLog(error), isWholeWithoutLog(path) else { throw error }
            return try queryOnly(immutableURI(path), flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
        }
    }

    private static func queryOnly(_ name: String, flags: Int32) throws(SQLiteError) -> Connection {
        let connection = try Connection(name: name, flags: flags)
        try connection.run("PRAGMA query_only = ON")
        return connection
    }

    private static func lacksPlaceForLog(_ error: SQLiteError) -> Bool {
        error.code == .cantOpen || error.extendedCode == .readOnlyDirectory
    }

    /// A log whose size cannot be told counts as one that holds something.
    private static func isWholeWithoutLog(_ path: String) -> Bool {
        let files = FileManager.default
        let log = path + "-wal"
        guard files.fileExists(atPath: path) else { return false }
        guard files.fileExists(atPath: log) else { return true }
        let attributes = try? files.attributesOfItem(atPath: log)
        return attributes?[.size] as? Int == 0
    }

    private static func immutableURI(_ path: String) -> String {
        let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)
        return "file:\(path.hasPrefix("/") ? "//" : "")\(escaped ?? path)?immutable=1"
    }
}
