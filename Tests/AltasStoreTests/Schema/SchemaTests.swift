import XCTest

@testable import AltasStore

final class SchemaTests: XCTestCase {
    private let connection = Result { try Connection.inMemory() }

    override func setUpWithError() throws {
        try Schema.migrator.run(on: try connection.get())
    }

    private func texts(_ sql: SQL) throws -> [String] {
        try connection.get().rows(sql) { $0.text(0) }
    }

    private func tables() throws -> [String] {
        try texts("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    }

    func testEveryTableIsStrict() throws {
        let strict = try texts(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 1 ORDER BY name"
        )
        XCTAssertEqual(strict, try tables())
    }

    func testEveryFactTableHasItsColumnsBetweenIdAndEntry() throws {
        for table in FactTable.allCases {
            let columns = try texts(
                "SELECT name FROM pragma_table_info(\(table.name)) ORDER BY cid"
            )
            XCTAssertEqual(columns, ["id"] + table.columns + ["entry"], table.name)
        }
    }

    func testEveryTableIsOfFactsOrOfWhatMayBeErased() throws {
        let other = [
            "entry", "failed_try", "invitation", "key_lock", "learner_passphrase", "look",
            "passphrase", "schema_step", "sealed_key", "session", "text",
        ]
        XCTAssertEqual(try tables(), (FactTable.allCases.map(\.name) + other).sorted())
    }

    func testEveryFactTableAndTheEntriesHaveATriggerForUpdateAndForDelete() throws {
        for table in FactTable.allCases.map(\.name) + ["entry"] {
            let triggers = try texts(
                "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = \(table)"
            )
            for event in ["UPDATE", "DELETE"] {
                let found = triggers.filter { $0.contains("BEFORE \(event) ON \(table)\n") }
                XCTAssertEqual(found.count, 1, "\(event) of \(table)")
            }
        }
    }

    func testNoTwoFactTablesShareATagOrAName() {
        XCTAssertEqual(Set(FactTable.allCases.map(\.rawValue)).count, FactTable.allCases.count)
        XCTAssertEqual(Set(FactTable.allCases.map(\.name)).count, FactTable.allCases.count)
    }

    func testEveryForeignKeyBeginsAnIndex() throws {
        for table in try tables() {
            let keys = try texts("SELECT \"from\" FROM pragma_foreign_key_list(\(table))")
            let indexed = try texts(
                """
                SELECT i.name FROM pragma_index_list(\(table)) l, pragma_index_info(l.name) i
                WHERE i.seqno = 0
                UNION SELECT name FROM pragma_table_info(\(table)) WHERE pk = 1
                """
            )
            for key in keys {
                XCTAssertTrue(indexed.contains(key), "\(table).\(key) has no index")
            }
        }
    }

    func testEveryFactNamesAnEntry() throws {
        for table in FactTable.allCases.map(\.name) {
            let required = try texts(
                "SELECT name FROM pragma_table_info(\(table)) WHERE \"notnull\" = 1"
            )
            XCTAssertTrue(required.contains("entry"), table)
        }
    }

    /// A deferred foreign key to the entry would make each new one look through all facts.
    func testNothingIsScannedToAddARow() throws {
        for table in try tables() {
            let count = try connection.get().number(
                "SELECT count(*) FROM pragma_table_info(\(table))"
            )
            let values = Array(repeating: "NULL", count: count).joined(separator: ", ")
            let insert = SQL(text: "EXPLAIN QUERY PLAN INSERT INTO \(table) VALUES (\(values))")
            XCTAssertEqual(try connection.get().rows(insert) { $0.text(3) }, [], table)
        }
    }

    func testEveryStepIsRecorded() throws {
        XCTAssertEqual(
            try texts("SELECT name FROM schema_step ORDER BY number"),
            [
                "tables", "indexes", "append-only", "lineage", "learners sign in", "disputes",
                "certificates",
            ]
        )
    }

    func testAFileFromBeforeLearnersSignedInKeepsItsChain() throws {
        let connection = try Connection.inMemory()
        let steps = [
            FirstTables.step, FirstIndexes.step, FirstTriggers.step, LineageTables.step,
        ]
        try Migrator(steps).run(on: connection)
        try connection.newEntry(.addStaff) { draft in
            _ = try draft.addStaff(.fixture(1), name: .fixture("Ada"))
        }
        let head = try connection.head()
        try Schema.migrator.run(on: connection)
        XCTAssertEqual(try connection.head(), head)
        XCTAssertNil(try connection.checkChain().problem)
        XCTAssertThrowsError(try connection.execute("DELETE FROM entry"))
    }

    func testAFileOfThisSchemaOpensAgainWithWhatItHeld() throws {
        let folder = try TemporaryFolder()
        let access = Connection.Access.readWrite(create: true)
        let written = try SmallRegister.full(on: .open(folder.path(), access)).connection.contents()
        let again = try Connection.open(folder.path(), access)
        try Schema.migrator.run(on: again)
        XCTAssertEqual(try again.contents(), written)
        try Schema.migrator.run(on: .open(folder.path(), .readOnly))
    }
}
