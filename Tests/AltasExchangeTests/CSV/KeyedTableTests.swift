import AltasCore
import AltasExchange
import XCTest

final class KeyedTableTests: XCTestCase {
    private func table(_ text: String, required: [String] = []) throws -> KeyedTable {
        try KeyedTable(SourceFile(path: "a.csv", text: text), required: required)
    }

    func testGivesCellsByColumn() throws {
        let table = try table("code, name ,x\nA,Ada,\n,,\nB,Bo,y\n", required: ["name"])
        XCTAssertEqual(table.columns, ["code", "name", "x"])
        XCTAssertEqual(table.rows.map { $0["name"] }, ["Ada", "Bo"])
        XCTAssertEqual(table.rows.map(\.line), [2, 4])
        XCTAssertEqual(table.rows.map { $0["none"] }, ["", ""])
        XCTAssertEqual(table.rows.map(\.filled).first, ["code": "A", "name": "Ada"])
    }

    func testRefusesAHeaderOrRowThatDoesNotFit() {
        let cases: [(text: String, line: Int, problem: Refusal.FileProblem)] = [
            ("", 1, .missingColumn("code")),
            ("name\n", 1, .missingColumn("code")),
            ("code,a,a\n", 1, .repeatedColumn("a")),
            ("code,\"a\n\"\nA,b\nA\n", 4, .cellCount(found: 1, expected: 2)),
            ("code\nA,b\n", 2, .cellCount(found: 2, expected: 1)),
        ]
        for (text, line, problem) in cases {
            assertRefuses(.badFile(path: "a.csv", line: line, problem: problem), text) {
                try table(text, required: ["code"])
            }
        }
    }
}
