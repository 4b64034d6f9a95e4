import AltasCore
import AltasExchange
import Fixtures
import XCTest

final class PublishedChangeTableTests: XCTestCase {
    private func read(_ text: String) throws -> [PublishedChange] {
        let tree = try EditionTree.standard([
            .fixture(id: 1, code: "1"), .fixture(id: 2, code: "2"),
        ])
        let file = SourceFile(path: "changes.csv", text: text)
        return try PublishedChangeTable.read(file, from: tree, to: tree)
    }

    func testReadsRowsWithAndWithoutABasis() throws {
        let rows = try read(
            "to_code,from_code,change,note_en,basis\n"
                + "2,1,moved,Now later.,reported\n,2,removed,,\n1,,new,,assumed\n"
        )
        XCTAssertEqual(
            rows,
            [
                PublishedChange(
                    from: "1",
                    to: "2",
                    kind: .moved,
                    note: "Now later.",
                    basis: .reported
                ),
                PublishedChange(from: "2", to: nil, kind: .removed),
                PublishedChange(from: nil, to: "1", kind: .new, basis: .assumed),
            ]
        )
        XCTAssertEqual(try read("from_code,to_code,change\n1,1,unchanged\n").first?.basis, nil)
    }

    func testNamesTheLineOfWhatCannotBeTaken() throws {
        let cases: [(String, Refusal.FileProblem)] = [
            ("1,3,moved,", .unknownCode("3")),
            ("1,2,lost,", .value("lost", column: "change")),
            ("1,2,,", .value("", column: "change")),
            ("1,,moved,", .value("", column: "to_code")),
            (",2,retitled,", .value("", column: "from_code")),
            ("1,2,new,", .value("1", column: "from_code")),
            ("1,2,removed,", .value("2", column: "to_code")),
            ("1,2,moved,rumour", .value("rumour", column: "basis")),
        ]
        for (row, problem) in cases {
            assertRefuses(.badFile(path: "changes.csv", line: 3, problem: problem), row) {
                try self.read("from_code,to_code,change,basis\n1,1,unchanged,\n\(row)\n")
            }
        }
        assertRefuses(.badFile(path: "changes.csv", line: 1, problem: .missingColumn("change"))) {
            try self.read("from_code,to_code\n1,1\n")
        }
    }
}
