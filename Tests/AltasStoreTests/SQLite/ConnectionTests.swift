import AltasStore
import Foundation
import XCTest

final class ConnectionTests: XCTestCase {
    private func connection(_ script: StaticString) throws -> Connection {
        let connection = try Connection.inMemory()
        try connection.run(script)
        return connection
    }

    func testAStatementRunsWithManyRows() throws {
        let connection = try connection("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) STRICT")
        let insert = try connection.statement("INSERT INTO t (a, b) VALUES (?, ?)")
        for number in 1...1000 {
            try insert.run([number.sqlValue, number.isMultiple(of: 2) ? "even".sqlValue : .null])
        }
        XCTAssertEqual(connection.changes, 1)
        XCTAssertEqual(connection.totalChanges, 1000)
        let even = try connection.row("SELECT count(b), count(*) FROM t") {
            [$0.int(0), $0.int(1)]
        }
        XCTAssertEqual(even, [500, 1000])
    }

    func testAStatementCanBeRunAgainAfterItFailed() throws {
        let connection = try connection("CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT")
        let insert = try connection.statement("INSERT INTO t (a) VALUES (?)")
        try insert.run([1.sqlValue])
        assertThrows(.constraint) { try insert.run([1.sqlValue]) }
        try insert.run([2.sqlValue])
        XCTAssertEqual(try connection.rows("SELECT a FROM t ORDER BY a") { $0.int(0) }, [1, 2])
    }

    func testTheSameQueryInsideItselfKeepsItsPlace() throws {
        let connection = try connection("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2)")
        func numbers<T>(_ body: (borrowing Row) throws -> T) throws -> [T] {
            try connection.rows("SELECT a FROM t ORDER BY a", body)
        }
        let pairs = try numbers { outer in
            let first = outer.int(0)
            return try numbers { inner in [first, inner.int(0)] }
        }
        XCTAssertEqual(pairs, [[[1, 1], [1, 2]], [[2, 1], [2, 2]]])
    }

    func testABodyThatThrowsEndsItsQuery() throws {
        struct Stop: Error {}
        let connection = try connection("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2)")
        let query: SQL = "SELECT a FROM t ORDER BY a"
        XCTAssertThrowsError(try connection.forEachRow(query) { _ in throw Stop() })
        try connection.run("DROP TABLE t")
    }

    func testFirstRowOfNoneIsNil() throws {
        let connection = try connection("CREATE TABLE t (a INTEGER)")
        XCTAssertNil(try connection.row("SELECT a FROM t") { $0.int(0) })
        XCTAssertEqual(try connection.row("SELECT 1 UNION SELECT 2") { $0.int(0) }, 1)
    }

    func testExactlyOneStatementIsExpected() throws {
        let connection = try Connection.inMemory()
        assertThrows(.misuse) { try connection.execute("SELECT 1; SELECT 2") }
        assertThrows(.misuse) { try connection.execute("") }
        assertThrows(.misuse) { try connection.execute("-- nothing") }
        try connection.execute("SELECT 1;\n ")
    }

    func testThePromisesOfTheSchemaAreKept() throws {
        let connection = try connection(
            """
            CREATE TABLE site (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
            CREATE TABLE learner (site_id INTEGER NOT NULL REFERENCES site (id)) STRICT;
            INSERT INTO site (id, name) VALUES (1, 'Bo');
            """
        )
        let cases: [(SQL, SQLiteError.Code)] = [
            ("INSERT INTO site (id, name) VALUES (1, 'Other')", .constraintPrimaryKey),
            ("INSERT INTO site (id, name) VALUES (2, 'Bo')", .constraintUnique),
            ("INSERT INTO site (id, name) VALUES (2, NULL)", .constraintNotNull),
            ("INSERT INTO site (id, name) VALUES (2, x'00')", .constraintDataType),
            ("INSERT INTO learner (site_id) VALUES (9)", .constraintForeignKey),
        ]
        for (sql, code) in cases {
            XCTAssertThrowsError(try connection.execute(sql)) { error in
                let error = error as? SQLiteError
                XCTAssertEqual(error?.extendedCode, code, "\(sql)")
                XCTAssertEqual(error?.code, .constraint)
            }
        }
    }

    func testAnErrorNamesTheStatementAndNotItsValues() throws {
        let connection = try connection("CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT")
        XCTAssertThrowsError(try connection.execute("INSERT INTO t VALUES (\("Ada Byron"))")) {
            error in
            XCTAssertEqual((error as? SQLiteError)?.sql, "INSERT INTO t VALUES (?)")
            XCTAssertFalse("\(error)".contains("Ada"))
        }
        assertThrows(.error) { try connection.execute("SELECT \"no such column\"") }
        assertThrows(.error) { try connection.run("SELEKT") }
    }
}
