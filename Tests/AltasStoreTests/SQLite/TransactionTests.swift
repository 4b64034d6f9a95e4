import AltasStore
import XCTest

final class TransactionTests: XCTestCase {
    private struct Stop: Error {}

    private func connection() throws -> Connection {
        let connection = try Connection.inMemory()
        try connection.run("CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT")
        return connection
    }

    private func insert(_ number: Int, on connection: Connection) throws {
        try connection.execute("INSERT INTO t (a) VALUES (\(number))")
    }

    private func numbers(on connection: Connection) throws -> [Int] {
        try connection.rows("SELECT a FROM t ORDER BY a") { $0.int(0) }
    }

    func testAllIsKeptOrNothing() throws {
        let connection = try connection()
        let answer = try connection.transaction {
            try insert(1, on: connection)
            return "done"
        }
        XCTAssertEqual(answer, "done")
        XCTAssertThrowsError(
            try connection.transaction {
                try insert(2, on: connection)
                throw Stop()
            }
        ) { XCTAssertTrue($0 is Stop) }
        XCTAssertEqual(try numbers(on: connection), [1])
        XCTAssertFalse(connection.isInTransaction)
    }

    func testAPartIsTakenBackAlone() throws {
        let connection = try connection()
        try connection.transaction {
            try insert(1, on: connection)
            XCTAssertThrowsError(
                try connection.transaction {
                    try insert(2, on: connection)
                    try connection.transaction { try insert(3, on: connection) }
                    throw Stop()
                }
            )
            try connection.transaction { try insert(4, on: connection) }
        }
        XCTAssertEqual(try numbers(on: connection), [1, 4])
    }

    func testARehearsalAnswersAndLeavesNothing() throws {
        let connection = try connection()
        let seen = try connection.rehearsal {
            try insert(1, on: connection)
            return try numbers(on: connection)
        }
        XCTAssertEqual(seen, [1])
        XCTAssertEqual(try numbers(on: connection), [])
        try connection.transaction {
            try insert(5, on: connection)
            try connection.rehearsal { try insert(6, on: connection) }
        }
        XCTAssertEqual(try numbers(on: connection), [5])
    }

    func testACommitThatIsRefusedTakesAllBack() throws {
        let connection = try connection()
        try connection.run(
            "CREATE TABLE u (a INTEGER REFERENCES t (a) DEFERRABLE INITIALLY DEFERRED) STRICT"
        )
        assertThrows(.constraint) {
            try connection.transaction { try connection.execute("INSERT INTO u VALUES (9)") }
        }
        XCTAssertFalse(connection.isInTransaction)
        XCTAssertEqual(try connection.row("SELECT count(*) FROM u") { $0.int(0) }, 0)
    }

    func testNothingMoreRunsWhereSQLiteHasRolledBackItself() throws {
        let connection = try connection()
        assertThrows(.abort) {
            try connection.transaction {
                try connection.run("ROLLBACK")
                try insert(1, on: connection)
            }
        }
        try insert(2, on: connection)
        XCTAssertEqual(try numbers(on: connection), [2])
    }

    func testAFullDiskTakesAllBack() throws {
        let folder = try TemporaryFolder()
        let database = Database(path: folder.path(), mode: .readWrite(create: true))
        try database.write { connection in
            try connection.run("CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB) STRICT")
        }
        let large = [UInt8](repeating: 1, count: 100_000)
        assertThrows(.full) {
            try database.write { connection in
                try connection.run("PRAGMA max_page_count = 20")
                try connection.execute("INSERT INTO t VALUES (1, x'00')")
                try connection.execute("INSERT INTO t VALUES (2, \(large))")
            }
        }
        let count = try database.read { try $0.row("SELECT count(*) FROM t") { $0.int(0) } }
        XCTAssertEqual(count, 0)
        try database.write { try $0.execute("INSERT INTO t VALUES (3, x'00')") }
    }
}
