import AltasCore
import AltasExchange
import XCTest

final class HostileGridTests: XCTestCase {
    private func read(_ text: String) throws -> Grid {
        try GridReader.read(Array(text.utf8), path: "v.csv")
    }

    func testTenMegabytesAreRefused() {
        let text = "learner,name,i\n" + String(repeating: "B,b,m\n", count: 1_700_000)
        let problem = Refusal.FileProblem.tooLarge(limit: GridReader.limit)
        assertRefuses(.badFile(path: "v.csv", line: nil, problem: problem)) { try read(text) }
    }

    func testAHundredThousandColumnsAreRead() throws {
        let items = Array(repeating: "altas:X", count: 100_000).joined(separator: ",")
        let grid = try read("learner,name,\(items)\nB,b,m\n")
        XCTAssertEqual(grid.headings.count, 100_000)
        XCTAssertEqual(grid.rows.first?.marks.count, 100_000)
        XCTAssertEqual(grid.heading(over: 100_002), "altas:X")
        XCTAssertNil(grid.heading(over: 100_003))
        XCTAssertNil(grid.heading(over: 2))
    }

    func testASmallFileCannotAskForEndlessCells() {
        let items = Array(repeating: "i", count: 100_000).joined(separator: ",")
        let text = "learner,name,\(items)\n" + String(repeating: "B,b\n", count: 400_000)
        let problem = Refusal.FileProblem.cellCount(found: 2, expected: 100_002)
        assertRefuses(.badFile(path: "v.csv", line: 12, problem: problem)) { try read(text) }
    }

    func testNULAndBrokenTextAreRefused() {
        assertRefuses(.badFile(path: "v.csv", line: 2, problem: .notThis)) {
            try read("learner,name,i\nB,b,\u{0}\n")
        }
        assertRefuses(.badFile(path: "v.csv", line: 2, problem: .notUTF8(byte: 21))) {
            try GridReader.read(Array("learner,name,i\nB,b,m".utf8) + [0xFF], path: "v.csv")
        }
    }
}
