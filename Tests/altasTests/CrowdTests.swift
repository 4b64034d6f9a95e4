import Foundation
import XCTest

@testable import AltasStore

/// Many processes on one file: nobody is shown an error, and nothing is lost.
final class CrowdTests: XCTestCase {
    func testFourWritersAndEightReadersLoseNothingAndSeeNoError() throws {
        let fixture = try ProcessFixture()
        let tally = Crowd(on: fixture, for: .seconds(Self.seconds)).run(writers: 4, readers: 8)
        XCTAssertEqual(tally.problems, [])
        XCTAssertEqual(tally.runs.count, 12, "everybody had a turn: \(tally.runs)")
        let found = try fixture.look { connection in
            try connection.rows("SELECT lower(hex(receipt)) FROM visit") { $0.text(0) }
        }
        XCTAssertEqual(found.sorted(), tally.receipts.keys.sorted())
        XCTAssertEqual(try fixture.decisionCount(), tally.receipts.values.reduce(0, +))
        XCTAssertNil(try fixture.chain().problem)
    }

    /// A minute where the whole is checked, ten seconds at home, or `$ALTAS_CROWD_SECONDS`.
    private static var seconds: Int {
        let environment = ProcessInfo.processInfo.environment
        return environment["ALTAS_CROWD_SECONDS"].flatMap { Int($0) }
            ?? (environment["CI"] == "true" ? 60 : 10)
    }
}
