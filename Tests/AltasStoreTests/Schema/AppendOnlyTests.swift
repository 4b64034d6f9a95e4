import XCTest

@testable import AltasStore

final class AppendOnlyTests: XCTestCase {
    private let tables = FactTable.allCases.map(\.name) + ["entry"]

    private func refuses(
        _ statement: String,
        on connection: Connection,
        file: StaticString = #filePath,
        line: UInt = #line
    ) {
        XCTAssertThrowsError(
            try connection.execute(SQL(text: statement)),
            statement,
            file: file,
            line: line
        ) { error in
            let code = (error as? SQLiteError)?.extendedCode
            XCTAssertEqual(
                code,
                .constraintTrigger,
                "\(statement): \(error)",
                file: file,
                line: line
            )
        }
    }

    func testNoFactIsChangedOrDeleted() throws {
        let connection = try SmallRegister.full().connection
        let before = try connection.contents()
        for table in tables {
            let key = table == "entry" ? "number" : "id"
            refuses("UPDATE \(table) SET \(key) = \(key)", on: connection)
            refuses("UPDATE OR REPLACE \(table) SET \(key) = \(key) + 1", on: connection)
            refuses("DELETE FROM \(table)", on: connection)
            refuses("DELETE FROM \(table) WHERE \(key) = 1", on: connection)
        }
        XCTAssertEqual(try connection.contents(), before)
    }

    func testNoFactIsReplacedByOneWithItsKey() throws {
        let connection = try SmallRegister.full().connection
        let before = try connection.contents()
        for table in tables {
            let key = table == "entry" ? "number" : "id"
            let copy = "SELECT * FROM \(table) WHERE true"
            refuses("INSERT OR REPLACE INTO \(table) \(copy)", on: connection)
            refuses("REPLACE INTO \(table) \(copy)", on: connection)
            let upsert = "ON CONFLICT (\(key)) DO UPDATE SET \(key) = \(key)"
            refuses("INSERT INTO \(table) \(copy) \(upsert)", on: connection)
        }
        XCTAssertEqual(try connection.contents(), before)
    }

    /// A new key with an old unique value replaces the old row as well.
    func testNoFactIsReplacedByOneWithItsUniqueValue() throws {
        let connection = try SmallRegister.full().connection
        let before = try connection.contents()
        var replaced: Set<String> = []
        for table in tables {
            let columns = try connection.rows(
                "SELECT name FROM pragma_table_info(\(table)) ORDER BY cid"
            ) { $0.text(0) }
            let values = ["\(columns[0]) + 1000"] + columns.dropFirst()
            for condition in try conditions(ofUniqueValuesIn: table, on: connection) {
                let query = "SELECT \(values.joined(separator: ", ")) FROM \(table)"
                let copy = "\(query) WHERE \(condition) LIMIT 1"
                refuses("INSERT OR REPLACE INTO \(table) \(copy)", on: connection)
                replaced.insert(table)
            }
        }
        XCTAssertTrue(replaced.isSuperset(of: ["entry", "visit", "learner", "correction"]))
        XCTAssertEqual(try connection.contents(), before)
    }

    /// For each unique index, which rows are in it: those whose columns, where they have names, hold something.
    private func conditions(
        ofUniqueValuesIn table: String,
        on connection: Connection
    ) throws -> [String] {
        try connection.rows(
            """
            SELECT group_concat(coalesce(c.name, 1) || ' IS NOT NULL', ' AND ')
            FROM pragma_index_list(\(table)) l, pragma_index_info(l.name) c
            WHERE l."unique" = 1 GROUP BY l.name ORDER BY l.name
            """
        ) { $0.text(0) }
    }
}
