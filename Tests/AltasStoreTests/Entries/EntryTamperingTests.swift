import AltasCrypto
import Foundation
import XCTest

@testable import AltasStore

final class EntryTamperingTests: XCTestCase {
    private func connection() throws -> Connection {
        let connection = try SmallRegister.full().connection
        try connection.newEntry(.rate, requestID: "r-1") { _ in }
        try connection.dropProtection()
        return connection
    }

    func testAChangeOfAnyColumnOfAnyEntryNamesTheEntry() throws {
        let connection = try connection()
        let columns = [
            "time", "actor", "actor_id", "act", "request_id", "contents", "previous", "hash",
        ]
        for number in Int64(1)...9 {
            for column in columns {
                let query = SQL(text: "SELECT \(column) FROM entry WHERE number = \(number)")
                let value = try connection.row(query) { $0.value(0) } ?? .null
                let others = value.neighbours + [.text("staff"), .text("program"), .text("")]
                let problems = try others.filter { $0 != value }.compactMap { other in
                    try connection.problem(setting: SQL(text: column), to: other, of: number)
                }
                XCTAssertFalse(problems.isEmpty, "\(column) was not changed")
                for problem in problems {
                    XCTAssertEqual(problem, .entry(number), "\(column) of \(number)")
                }
            }
        }
        XCTAssertEqual(try connection.checkChain().problem, Connection.unprotected)
    }

    func testAChangedNumberIsAGap() throws {
        let connection = try connection()
        for number in Int64(1)...9 {
            for new in [Int64.min, -1, 0, 10, .max] {
                let change: SQL = "UPDATE entry SET number = \(new) WHERE number = \(number)"
                // What comes next in the order of numbers is the first that does not follow.
                let found = new < 1 ? new : number == 9 ? new : number + 1
                let isSame = number == 9 && new == 10
                XCTAssertEqual(
                    try connection.check(after: change).problem,
                    .entry(isSame ? 10 : found),
                    "\(number) as \(new)"
                )
            }
        }
    }

    func testADeletedEntryIsAGapOrLeavesItsRows() throws {
        let connection = try connection()
        for number in Int64(1)...8 {
            let change: SQL = "DELETE FROM entry WHERE number = \(number)"
            XCTAssertEqual(try connection.check(after: change).problem, .entry(number + 1))
        }
        let tail: SQL = "DELETE FROM entry WHERE number >= 8"
        let problem = try connection.check(after: tail).problem
        guard case .added("name", _) = problem else {
            return XCTFail("\(String(describing: problem))")
        }
    }

    /// No list of rows, however wrong, is more than a problem.
    func testAnyByteOfTheListOfRowsIsCovered() throws {
        let connection = try connection()
        for number in Int64(1)...8 {
            let contents = try XCTUnwrap(
                connection.row("SELECT contents FROM entry WHERE number = \(number)") { $0.blob(0) }
            )
            for index in contents.indices where index < 60 || index.isMultiple(of: 7) {
                for mask in [UInt8(1), 0x80, 0xFF] {
                    var changed = contents
                    changed[index] ^= mask
                    let problem = try connection.problem(
                        setting: "contents",
                        to: .blob(changed),
                        of: number
                    )
                    XCTAssertEqual(problem, .entry(number), "byte \(index)")
                }
            }
            let doubled = SQLValue.blob(contents + contents)
            let problem = try connection.problem(setting: "contents", to: doubled, of: number)
            XCTAssertEqual(problem, .entry(number))
        }
    }
}

extension Connection {
    /// What the check says after a change of an entry; nil when the schema does not allow it.
    fileprivate func problem(
        setting column: SQL,
        to value: SQLValue,
        of number: Int64
    ) throws -> ChainCheck.Problem?? {
        do {
            let change: SQL = "UPDATE entry SET \(column) = \(value) WHERE number = \(number)"
            return .some(try check(after: change).problem)
        } catch let error as SQLiteError where error.code == .constraint {
            return nil
        }
    }
}
