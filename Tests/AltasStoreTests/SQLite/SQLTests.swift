import AltasStore
import XCTest

final class SQLTests: XCTestCase {
    private enum Relation: String, SQLBindable {
        case exact
    }

    private func value(of sql: SQL) throws -> SQLValue {
        let connection = try Connection.inMemory()
        return try XCTUnwrap(try connection.row(sql) { $0.value(0) })
    }

    func testEveryTypeComesBackAsItWent() throws {
        let connection = try Connection.inMemory()
        let values: [SQLValue] = [
            .null, .integer(.min), .integer(.max), .integer(0),
            .text(""), .text("a\0b"), .text("Ŵy 😀"), .text(String(repeating: "é", count: 10_000)),
            .blob([]), .blob([0, 255, 0]),
        ]
        for value in values {
            let answer = try connection.row("SELECT \(value)") { $0.value(0) }
            XCTAssertEqual(answer, value)
        }
    }

    func testSwiftValuesBindAsTheirKind() throws {
        XCTAssertEqual(try value(of: "SELECT \(7)"), .integer(7))
        XCTAssertEqual(try value(of: "SELECT \(Int64(7))"), .integer(7))
        XCTAssertEqual(try value(of: "SELECT \("seven")"), .text("seven"))
        XCTAssertEqual(try value(of: "SELECT \([UInt8](arrayLiteral: 7))"), .blob([7]))
        XCTAssertEqual(try value(of: "SELECT \(Relation.exact)"), .text("exact"))
        XCTAssertEqual(try value(of: "SELECT \(Int?.none)"), .null)
        XCTAssertEqual(try value(of: "SELECT \(String?.some("x"))"), .text("x"))
        XCTAssertEqual(try value(of: "SELECT 0.5"), .text("0.5"))
    }

    func testTextWithSQLInItStaysText() throws {
        let connection = try Connection.inMemory()
        try connection.run("CREATE TABLE learner (name TEXT NOT NULL) STRICT")
        let name = "Robert'); DROP TABLE learner; --"
        try connection.execute("INSERT INTO learner (name) VALUES (\(name))")
        let names = try connection.rows("SELECT name FROM learner WHERE name = \(name)") {
            $0.text(0)
        }
        XCTAssertEqual(names, [name])
        XCTAssertEqual(try value(of: "SELECT \("? \\(x)") || '?'"), .text("? \\(x)?"))
    }

    func testPartsKeepTheirValuesInOrder() throws {
        let part: SQL = "\(2) * \(3)"
        XCTAssertEqual(try value(of: "SELECT \(100) - (\(part)) - \(4)"), .integer(90))
    }

    func testTypedReadingsTellNullFromEmpty() throws {
        let connection = try Connection.inMemory()
        try connection.forEachRow("SELECT NULL, 0, '', x''") { row in
            XCTAssertEqual(row.columnCount, 4)
            XCTAssertEqual((0..<4).map { row.isNull($0) }, [true, false, false, false])
            XCTAssertEqual([row.optionalInt(0), row.optionalInt(1)], [nil, 0])
            XCTAssertEqual([row.optionalText(0), row.optionalText(2)], [nil, ""])
            XCTAssertEqual(row.int(0), 0)
            XCTAssertEqual(row.text(0), "")
            XCTAssertEqual(row.blob(0), [])
        }
    }

    func testBytesThatAreNoUTF8AreRepaired() throws {
        XCTAssertEqual(try value(of: "SELECT CAST(x'61FF62' AS TEXT)"), .text("a\u{FFFD}b"))
    }
}
