import AltasCore
import AltasCrypto
import Fixtures
import XCTest

@testable import AltasStore

final class ChainCheckTests: XCTestCase {
    func testAWholeRegisterFits() throws {
        let register = try SmallRegister.full()
        let check = try register.connection.checkChain()
        let rows = try FactTable.allCases.reduce(0) { sum, table in
            sum + (try register.connection.number(SQL(text: "SELECT count(*) FROM \(table.name)")))
        }
        XCTAssertNil(check.problem)
        XCTAssertEqual(check.entries, 8)
        XCTAssertEqual(check.rows, Int64(rows))
        XCTAssertEqual(check.head, try register.connection.head())
    }

    func testAnEmptyRegisterFits() throws {
        XCTAssertEqual(try Connection.inMemory().migrated().checkChain(), ChainCheck())
    }

    func testTheHashesAreThoseOfTheDocumentation() throws {
        let connection = try SmallRegister.full().connection
        try connection.newEntry(.rate, requestID: "") { _ in }
        try connection.newEntry(.rate, requestID: "æ-1") { _ in }
        let hashes = try connection.rows("SELECT hash FROM entry ORDER BY number") { row in
            try XCTUnwrap(Digest(bytes: row.blob(0)))
        }
        XCTAssertEqual(hashes.count, 10)
        XCTAssertEqual(try DocumentedChain(connection: connection).hashes(), hashes)
    }

    func testEveryTableHasARowInTheFullRegister() throws {
        let connection = try SmallRegister.full().connection
        for table in FactTable.allCases {
            let count = try connection.number(SQL(text: "SELECT count(*) FROM \(table.name)"))
            XCTAssertGreaterThan(count, 0, table.name)
        }
    }

    func testEveryHeadEverPrintedIsPartOfTheChain() throws {
        let connection = try SmallRegister.full().connection
        for number in Int64(1)...8 {
            let head = try XCTUnwrap(connection.head(at: number))
            XCTAssertNil(try connection.checkChain(including: head).problem)
            for other in [number + 1, number - 1, 0, -1, 9, .max] {
                let wrong = Entry.Head(number: other, hash: head.hash)
                XCTAssertEqual(
                    try connection.checkChain(including: wrong).problem,
                    .head(wrong),
                    "\(number) as \(other)"
                )
            }
        }
    }

    func testATailThatWasCutOffIsFoundByItsHeadAlone() throws {
        let register = try SmallRegister()
        let connection = register.connection
        try connection.newEntry(.enrol) { draft in
            try draft.place(register.learners[0], at: register.otherSite, from: .on("2026-05-01"))
        }
        let head = try XCTUnwrap(connection.head())
        try connection.dropProtection()
        try connection.run(
            "DELETE FROM placement WHERE entry = 5; DELETE FROM entry WHERE number = 5"
        )
        let check = try connection.checkChain()
        XCTAssertEqual(check.problem, Connection.unprotected)
        XCTAssertEqual(check.head?.number, 4)
        XCTAssertEqual(try connection.checkChain(including: head).problem, .head(head))
    }

    func testAnErasureThatWasCutOffLeavesItsTextMissing() throws {
        let connection = try SmallRegister.full().connection
        try connection.dropProtection()
        for table in FactTable.allCases.map(\.name) + ["entry"] {
            let key = table == "entry" ? "number" : "entry"
            try connection.execute(SQL(text: "DELETE FROM \(table) WHERE \(key) = 8"))
        }
        let renamed = try connection.row(
            "SELECT id FROM name WHERE subject_id = 2 AND subject = 'learner'"
        ) {
            $0.int64(0)
        }
        XCTAssertEqual(
            try connection.checkChain().problem,
            .missingText(table: "name", id: try XCTUnwrap(renamed))
        )
    }

    func testASafeguardThatIsGoneOrChangedOrStrangeIsNamed() throws {
        let connection = try SmallRegister().connection
        let weak = "BEFORE UPDATE ON decision BEGIN SELECT 1; END"
        let cases = [
            ("DROP TRIGGER decision_keeps_update", "decision_keeps_update"),
            ("CREATE TRIGGER other \(weak)", "other"),
        ]
        for (change, name) in cases {
            let problem = try connection.check(after: SQL(text: change)).problem
            XCTAssertEqual(problem, .safeguard(name), change)
        }
        try connection.run("DROP TRIGGER decision_keeps_update")
        let replacing = SQL(text: "CREATE TRIGGER decision_keeps_update \(weak)")
        let problem = try connection.check(after: replacing).problem
        XCTAssertEqual(problem, .safeguard("decision_keeps_update"))
    }

    func testProgressIsTold() throws {
        let connection = try SmallRegister().connection
        try connection.transaction {
            for _ in 1...1996 { _ = try connection.entry(.rate, by: .program, at: 0) { _ in } }
        }
        var told: [Int64] = []
        _ = try connection.checkChain { told.append($0) }
        XCTAssertEqual(told, [1000, 2000])
    }
}
