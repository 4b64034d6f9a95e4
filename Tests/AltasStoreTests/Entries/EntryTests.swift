import AltasCore
import AltasCrypto
import XCTest

@testable import AltasStore

final class EntryTests: XCTestCase {
    private func links(_ connection: Connection) throws -> [[SQLValue]] {
        try connection.rows("SELECT number, previous, hash FROM entry ORDER BY number") { row in
            (0..<3).map { row.value($0) }
        }
    }

    func testEachEntryNamesTheHashOfTheOneBefore() throws {
        let entries = try links(SmallRegister.full().connection)
        XCTAssertEqual(entries.count, 8)
        XCTAssertEqual(entries.map { $0[0] }, (1...8).map { .integer($0) })
        XCTAssertEqual(entries[0][1], .blob(Array(repeating: 0, count: 32)))
        XCTAssertEqual(entries.dropFirst().map { $0[1] }, entries.dropLast().map { $0[2] })
    }

    func testEntriesWithTheSameContentHaveDifferentHashes() throws {
        let connection = try SmallRegister().connection
        for _ in 1...3 { try connection.newEntry(.rate, at: 0) { _ in } }
        let times = try connection.rows("SELECT DISTINCT time FROM entry WHERE number > 3") {
            $0.int64(0)
        }
        XCTAssertEqual(times.count, 1)
        XCTAssertEqual(Set(try links(connection).map { $0[2] }).count, 7)
    }

    func testTimeNeverGoesBackwards() throws {
        let connection = try SmallRegister().connection
        let newest = try XCTUnwrap(connection.time(of: 4))
        try connection.newEntry(.rate, at: newest - 1) { XCTAssertEqual($0.time, newest) }
        XCTAssertEqual(try connection.time(of: 5), newest)
        try connection.newEntry(.rate, at: newest + 1) { XCTAssertEqual($0.time, newest + 1) }
    }

    func testARequestIsDoneOnce() throws {
        let connection = try SmallRegister().connection
        try connection.newEntry(.rate, requestID: "r-1") { _ in }
        assertThrows(.constraint) { try connection.newEntry(.rate, requestID: "r-1") { _ in } }
        try connection.newEntry(.rate, requestID: "r-2") { _ in }
        XCTAssertEqual(try connection.head(ofRequest: "r-1")?.number, 5)
        XCTAssertEqual(try connection.head(ofRequest: "r-2")?.number, 6)
        XCTAssertNil(try connection.head(ofRequest: "r-3"))
    }

    func testAVisitOf96DecisionsIsOneEntry() throws {
        let register = try SmallRegister(learners: 8, criteria: 12)
        XCTAssertEqual(register.decisions.count, 96)
        let entries = try register.connection.rows(
            "SELECT entry, count(*) FROM decision GROUP BY entry"
        ) { [$0.int(0), $0.int(1)] }
        XCTAssertEqual(entries, [[4, 96]])
        XCTAssertEqual(try register.connection.head()?.number, 4)
        XCTAssertNil(try register.connection.checkChain().problem)
    }

    func testAnEntryWhoseBodyFailsLeavesNothing() throws {
        struct Stop: Error {}
        let register = try SmallRegister()
        let before = try register.connection.contents()
        XCTAssertThrowsError(
            try register.connection.newEntry(.rename) { draft in
                try draft.name(.learner(register.learners[0]), .fixture("Someone else"))
                throw Stop()
            }
        )
        XCTAssertEqual(try register.connection.contents(), before)
    }

    func testAnActorIsWhoItWas() throws {
        let register = try SmallRegister()
        _ = try register.connection.transaction {
            try register.connection.entry(.rate, by: .staff(register.trainer), at: 0) { _ in }
        }
        let actor = try register.connection.row(
            "SELECT actor, actor_id FROM entry WHERE number = 5"
        ) { Entry.Actor(kind: $0.text(0), id: $0.int64(1)) }
        XCTAssertEqual(actor, .staff(register.trainer))
        XCTAssertNil(Entry.Actor(kind: "staff", id: nil))
        XCTAssertNil(Entry.Actor(kind: "program", id: 1))
    }

    func testAHeadReadsBackFromItsText() throws {
        let head = try XCTUnwrap(SmallRegister().connection.head())
        XCTAssertEqual(Entry.Head(head.description), head)
        for text in ["", "4", "4:", "x:\(head.hash)", "4:\(head.hash)0", ":\(head.hash)"] {
            XCTAssertNil(Entry.Head(text), text)
        }
    }

    func testHeadsAreFoundByNumberAndByTime() throws {
        let connection = try SmallRegister.full().connection
        for number in Int64(1)...8 {
            let head = try XCTUnwrap(connection.head(at: number))
            let time = try XCTUnwrap(connection.time(of: number))
            XCTAssertEqual(try connection.head(before: time + 1), head)
            XCTAssertEqual(try connection.head(before: time)?.number ?? 0, number - 1)
        }
        XCTAssertNil(try connection.head(at: 9))
        XCTAssertEqual(try connection.registerIdentity()?.uuid, "uuid-register")
        XCTAssertNil(try Connection.inMemory().migrated().head())
    }
}

extension Connection {
    /// The same connection with the register's schema.
    func migrated() throws -> Connection {
        try Schema.migrator.run(on: self)
        return self
    }
}
