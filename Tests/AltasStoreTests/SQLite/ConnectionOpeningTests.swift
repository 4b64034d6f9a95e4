import AltasStore
import Foundation
import XCTest

final class ConnectionOpeningTests: XCTestCase {
    private func folderWithRegister() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let connection = try Connection.open(folder.path(), .readWrite(create: true))
        try connection.run("CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (7)")
        return folder
    }

    private func numbers(on connection: Connection) throws -> [Int] {
        try connection.rows("SELECT a FROM t") { $0.int(0) }
    }

    func testANewFileIsSafeAndShared() throws {
        let folder = try TemporaryFolder()
        let connection = try Connection.open(folder.path(), .readWrite(create: true))
        let settings: [(SQL, SQLValue)] = [
            ("PRAGMA journal_mode", .text("wal")),
            ("PRAGMA synchronous", .integer(2)),
            ("PRAGMA foreign_keys", .integer(1)),
            ("PRAGMA busy_timeout", .integer(30_000)),
            ("PRAGMA trusted_schema", .integer(0)),
        ]
        for (pragma, value) in settings {
            XCTAssertEqual(try connection.row(pragma) { $0.value(0) }, value, "\(pragma)")
        }
        XCTAssertFalse(connection.isReadOnly)
    }

    func testWhatCannotBeOpenedSaysSo() throws {
        let folder = try TemporaryFolder()
        let words = folder.path("notes.txt")
        let text = String(repeating: "no database ", count: 100)
        try text.write(toFile: words, atomically: true, encoding: .utf8)
        for access in [Connection.Access.readWrite(create: false), .readOnly] {
            assertThrows(.cantOpen) { _ = try Connection.open(folder.path("none.db"), access) }
            assertThrows(.cantOpen) { _ = try Connection.open("", access) }
            assertThrows(.notADatabase) { _ = try Connection.open(words, access) }
        }
        let nowhere = folder.path("no/such/folder.db")
        assertThrows(.cantOpen) { _ = try Connection.open(nowhere, .readWrite(create: true)) }
        XCTAssertEqual(try String(contentsOfFile: words, encoding: .utf8), text)
        XCTAssertFalse(FileManager.default.fileExists(atPath: folder.path("none.db")))
    }

    func testAFileThatIsThereKeepsItsJournalMode() throws {
        let folder = try folderWithRegister()
        let first = try Connection.open(folder.path(), .readWrite(create: false))
        try first.run("PRAGMA journal_mode = DELETE")
        let second = try Connection.open(folder.path(), .readWrite(create: true))
        XCTAssertEqual(try second.row("PRAGMA journal_mode") { $0.text(0) }, "delete")
    }

    func testReadOnlyReadsAndNeverWrites() throws {
        let folder = try folderWithRegister()
        let connection = try Connection.open(folder.path(), .readOnly)
        XCTAssertTrue(connection.isReadOnly)
        XCTAssertEqual(try numbers(on: connection), [7])
        assertThrows(.readOnly) { try connection.execute("INSERT INTO t VALUES (8)") }
        XCTAssertEqual(try numbers(on: connection), [7])
    }

    /// A link in the place of the `-shm` stops even a superuser, whom permissions do not.
    func testAFileWithoutAPlaceForItsLogCanBeRead() throws {
        let folder = try folderWithRegister()
        let odd = folder.path("100% of? it #1.db")
        try FileManager.default.moveItem(atPath: folder.path(), toPath: odd)
        try FileManager.default.createSymbolicLink(
            atPath: odd + "-shm",
            withDestinationPath: "nowhere"
        )
        XCTAssertEqual(try numbers(on: try Connection.open(odd, .readOnly)), [7])
        try Data([1]).write(to: URL(fileURLWithPath: odd + "-wal"))
        assertThrows(.cantOpen) { _ = try Connection.open(odd, .readOnly) }
    }

    func testAFileInAFolderWithoutWritingCanBeRead() throws {
        try XCTSkipIf(geteuid() == 0, "A superuser may write anywhere.")
        let folder = try folderWithRegister()
        let files = FileManager.default
        let parent = URL(fileURLWithPath: folder.path()).deletingLastPathComponent().path
        try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: parent)
        defer {
            assertSucceeds {
                try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: parent)
            }
        }
        XCTAssertEqual(try numbers(on: try Connection.open(folder.path(), .readOnly)), [7])
    }

    func testABackupIsWholeAndMayBeMadeWhileOthersWrite() throws {
        let folder = try folderWithRegister()
        let database = Database(path: folder.path(), mode: .readWrite(create: false))
        let copy = folder.path("copy.db")
        try database.write { connection in
            try connection.execute("INSERT INTO t VALUES (8)")
            try database.read { try $0.backup(to: copy) }
        }
        let connection = try Connection.open(copy, .readOnly)
        XCTAssertEqual(try numbers(on: connection), [7])
        XCTAssertEqual(try connection.row("PRAGMA integrity_check") { $0.text(0) }, "ok")
        assertThrows(.cantOpen) {
            try connection.backup(to: folder.path("no/such/copy.db"))
        }
    }
}
