import AltasStore
import Dispatch
import Foundation
import XCTest

final class MigratorTests: XCTestCase {
    private let first = Migration("site", "CREATE TABLE site (id INTEGER PRIMARY KEY) STRICT")
    private let second = Migration(
        "learner",
        "CREATE TABLE learner (id INTEGER PRIMARY KEY) STRICT"
    )
    private let broken = Migration("broken", "CREATE TABLE half (a INTEGER) STRICT; SELEKT")

    private func steps(of connection: Connection) throws -> [String] {
        try connection.rows("SELECT number || ' ' || name FROM schema_step ORDER BY number") {
            $0.text(0)
        }
    }

    private func tables(of connection: Connection) throws -> [String] {
        try connection.rows("SELECT name FROM sqlite_schema ORDER BY name") { $0.text(0) }
    }

    private func assertProblem(
        _ problem: StoreProblem,
        line: UInt = #line,
        _ body: () throws -> Void
    ) {
        XCTAssertThrowsError(try body(), line: line) { error in
            XCTAssertEqual(error as? StoreProblem, problem, "\(error)", line: line)
        }
    }

    func testStepsRunOnceInOrderAndAreRecorded() throws {
        let connection = try Connection.inMemory()
        try Migrator([first]).run(on: connection)
        try Migrator([first, second]).run(on: connection)
        let changes = connection.totalChanges
        try Migrator([first, second]).run(on: connection)
        XCTAssertEqual(connection.totalChanges, changes)
        XCTAssertEqual(try steps(of: connection), ["1 site", "2 learner"])
        XCTAssertEqual(try tables(of: connection), ["learner", "schema_step", "site"])
        let mark = try connection.row("PRAGMA application_id") { $0.int(0) }
        XCTAssertEqual(mark, 0x414C_5453)
    }

    func testAStepThatFailsLeavesTheFileBetweenSteps() throws {
        let connection = try Connection.inMemory()
        assertThrows(.error) { try Migrator([first, broken]).run(on: connection) }
        XCTAssertEqual(try steps(of: connection), ["1 site"])
        XCTAssertEqual(try tables(of: connection), ["schema_step", "site"])
        try Migrator([first, second]).run(on: connection)
        XCTAssertEqual(try steps(of: connection), ["1 site", "2 learner"])
    }

    func testANewerSchemaIsRefused() throws {
        let connection = try Connection.inMemory()
        try Migrator([first, second]).run(on: connection)
        assertProblem(.newerSchema(found: 2, known: 1)) {
            try Migrator([first]).run(on: connection)
        }
    }

    func testAnotherHistoryIsRefused() throws {
        let connection = try Connection.inMemory()
        try Migrator([first, second]).run(on: connection)
        assertProblem(.foreignSchema(step: 2, found: "learner", known: "broken")) {
            try Migrator([first, broken]).run(on: connection)
        }
    }

    func testSomebodyElsesDatabaseIsRefusedAndLeftAlone() throws {
        let folder = try TemporaryFolder()
        let theirs = try Connection.open(folder.path(), .readWrite(create: true))
        try theirs.run("PRAGMA journal_mode = DELETE; CREATE TABLE bookmark (url TEXT)")
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.path()))
        for mode in [Connection.Access.readWrite(create: true), .readOnly] {
            let database = Database(path: folder.path(), mode: mode)
            assertProblem(.notOurs) { try database.migrate(with: Migrator([first])) }
        }
        XCTAssertEqual(try Data(contentsOf: URL(fileURLWithPath: folder.path())), before)
        let marked = try Connection.inMemory()
        try marked.run("PRAGMA application_id = 7")
        assertProblem(.notOurs) { try Migrator([first]).run(on: marked) }
    }

    func testReadingOnlyNeedsAnUpToDateFile() throws {
        let folder = try TemporaryFolder()
        let writer = Database(path: folder.path(), mode: .readWrite(create: true))
        let reader = Database(path: folder.path(), mode: .readOnly)
        try writer.migrate(with: Migrator([first]))
        try reader.migrate(with: Migrator([first]))
        assertProblem(.olderSchema(found: 1, known: 2)) {
            try reader.migrate(with: Migrator([first, second]))
        }
    }

    func testARestoredFileGetsItsLogBack() throws {
        let folder = try TemporaryFolder()
        let connection = try Connection.open(folder.path(), .readWrite(create: true))
        try Migrator([first]).run(on: connection)
        try connection.run("PRAGMA journal_mode = DELETE")
        try Migrator([first]).run(on: connection)
        XCTAssertEqual(try connection.row("PRAGMA journal_mode") { $0.text(0) }, "wal")
    }

    func testManyAtOnceMakeOneSchema() throws {
        for _ in 1...20 { try assertManyMakeOneSchema() }
    }

    private func assertManyMakeOneSchema() throws {
        let folder = try TemporaryFolder()
        let migrator = Migrator([first, second])
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            assertSucceeds {
                let database = Database(path: folder.path(), mode: .readWrite(create: true))
                try database.migrate(with: migrator)
            }
        }
        let connection = try Connection.open(folder.path(), .readOnly)
        XCTAssertEqual(try steps(of: connection), ["1 site", "2 learner"])
    }
}
