import AltasStore
import Dispatch
import Foundation
import Synchronization
import XCTest

final class DatabaseTests: XCTestCase {
    private struct Stop: Error {}

    private func bothKinds(_ body: (Database) throws -> Void) throws {
        let folder = try TemporaryFolder()
        try body(try Database.fixture(in: folder))
        let inMemory = Database.inMemory()
        try inMemory.write { try $0.run("CREATE TABLE t (a INTEGER) STRICT") }
        try body(inMemory)
    }

    func testWritesAreKeptRehearsalsAndFailuresAreNot() throws {
        try bothKinds { database in
            try database.write { try $0.execute("INSERT INTO t VALUES (1)") }
            let rehearsed = try database.rehearse { connection in
                try connection.execute("INSERT INTO t VALUES (2)")
                return connection.changes
            }
            XCTAssertEqual(rehearsed, 1)
            XCTAssertThrowsError(
                try database.write { connection in
                    try connection.execute("INSERT INTO t VALUES (3)")
                    throw Stop()
                }
            )
            XCTAssertEqual(try database.read { try $0.rows("SELECT a FROM t") { $0.int(0) } }, [1])
        }
    }

    func testReadingNeverWrites() throws {
        try bothKinds { database in
            assertThrows(.readOnly) {
                try database.read { try $0.execute("INSERT INTO t VALUES (1)") }
            }
            try database.write { try $0.execute("INSERT INTO t VALUES (2)") }
            XCTAssertEqual(try database.read { try $0.count() }, 1)
        }
    }

    func testADatabaseForReadingNeverWrites() throws {
        let folder = try TemporaryFolder()
        _ = try Database.fixture(in: folder)
        let reader = Database(path: folder.path(), mode: .readOnly)
        XCTAssertEqual(try reader.read { try $0.count() }, 0)
        assertThrows(.readOnly) { try reader.write { try $0.execute("INSERT INTO t VALUES (1)") } }
    }

    func testReadingComesFirstOnANewFile() throws {
        let folder = try TemporaryFolder()
        let new = Database(path: folder.path(), mode: .readWrite(create: true))
        XCTAssertEqual(try new.read { try $0.row("SELECT 1") { $0.int(0) } }, 1)
        let none = Database(path: folder.path("none.db"), mode: .readWrite(create: false))
        assertThrows(.cantOpen) { _ = try none.read { try $0.row("SELECT 1") { $0.int(0) } } }
    }

    func testAReaderSeesOneSnapshotWhileOthersWrite() throws {
        let folder = try TemporaryFolder()
        let database = try Database.fixture(in: folder)
        let other = try Database.fixture(in: folder)
        let counts = try database.read { connection in
            let before = try connection.count()
            try database.write { try $0.execute("INSERT INTO t VALUES (1)") }
            try other.write { try $0.execute("INSERT INTO t VALUES (2)") }
            return [before, try connection.count()]
        }
        XCTAssertEqual(counts, [0, 0])
        XCTAssertEqual(try database.read { try $0.count() }, 2)
    }

    func testAReaderDoesNotWaitForAWriterNorSeeHalfOfItsWork() throws {
        let folder = try TemporaryFolder()
        let database = try Database.fixture(in: folder)
        let other = try Database.fixture(in: folder)
        try other.write { connection in
            try connection.execute("INSERT INTO t VALUES (1)")
            let seen = try database.read { try $0.count() }
            XCTAssertEqual(seen, 0)
        }
        XCTAssertEqual(try database.read { try $0.count() }, 1)
    }

    func testAWriterWaitsForAnother() throws {
        let folder = try TemporaryFolder()
        let first = try Database.fixture(in: folder)
        let second = try Database.fixture(in: folder)
        let isInside = DispatchSemaphore(value: 0)
        let done = expectation(description: "the first writer is done")
        DispatchQueue.global().async {
            assertSucceeds {
                try first.write { connection in
                    try connection.execute("INSERT INTO t VALUES (1)")
                    isInside.signal()
                    Thread.sleep(forTimeInterval: 0.2)
                }
            }
            done.fulfill()
        }
        isInside.wait()
        let seen = try second.write { try $0.count() }
        XCTAssertEqual(seen, 1)
        wait(for: [done], timeout: 10)
    }

    func testAWriterThatWaitsTooLongSaysBusy() throws {
        let folder = try TemporaryFolder()
        let database = try Database.fixture(in: folder)
        let error = try database.write { _ -> SQLiteError? in
            let other = try Connection.open(folder.path(), .readWrite(create: false))
            try other.run("PRAGMA busy_timeout = 20")
            do { try other.transaction {} } catch let error as SQLiteError { return error }
            return nil
        }
        XCTAssertEqual(error?.code, .busy)
    }

    func testManyThreadsWriteAndReadOneNewFile() throws {
        let folder = try TemporaryFolder()
        DispatchQueue.concurrentPerform(iterations: 16) { number in
            assertSucceeds {
                let database = try Database.fixture(in: folder)
                for _ in 0..<20 {
                    try database.write { try $0.execute("INSERT INTO t VALUES (\(number))") }
                    _ = try database.read { try $0.count() }
                }
            }
        }
        XCTAssertEqual(try Database.fixture(in: folder).read { try $0.count() }, 16 * 20)
    }

    func testMoreReadersThanConnectionsWaitForOne() throws {
        let folder = try TemporaryFolder()
        let database = try Database.fixture(in: folder)
        let mostAtOnce = Mutex((now: 0, most: 0))
        let done = expectation(description: "all have read")
        done.expectedFulfillmentCount = 20
        for _ in 0..<20 {
            Thread.detachNewThread {
                assertSucceeds {
                    try database.read { _ in
                        mostAtOnce.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                        Thread.sleep(forTimeInterval: 0.05)
                        mostAtOnce.withLock { $0.now -= 1 }
                    }
                }
                done.fulfill()
            }
        }
        wait(for: [done], timeout: 20)
        XCTAssertEqual(mostAtOnce.withLock { $0.most }, 8)
    }

    func testDataVersionChangesWithEveryCommitAndOnlyThen() throws {
        try bothKinds { database in
            let first = try database.dataVersion()
            _ = try database.read { try $0.row("SELECT 1") { $0.int(0) } }
            XCTAssertEqual(try database.dataVersion(), first)
            try database.write { try $0.execute("INSERT INTO t VALUES (1)") }
            let second = try database.dataVersion()
            XCTAssertNotEqual(second, first)
            XCTAssertEqual(try database.dataVersion(), second)
        }
        let folder = try TemporaryFolder()
        let database = try Database.fixture(in: folder)
        let before = try database.dataVersion()
        try Database.fixture(in: folder).write { try $0.execute("INSERT INTO t VALUES (1)") }
        XCTAssertNotEqual(try database.dataVersion(), before)
    }
}

extension Database {
    fileprivate static func fixture(in folder: TemporaryFolder) throws -> Database {
        let database = Database(path: folder.path(), mode: .readWrite(create: true))
        try database.write { connection in
            try connection.run("CREATE TABLE IF NOT EXISTS t (a INTEGER) STRICT")
        }
        return database
    }
}

extension Connection {
    fileprivate func count() throws -> Int? {
        try row("SELECT count(*) FROM t") { $0.int(0) }
    }
}
