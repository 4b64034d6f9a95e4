import AltasCore
import AltasExchange
import Fixtures
import XCTest

final class SettlementTableTests: XCTestCase {
    private func tree(_ slug: String, _ items: [Item]) throws -> EditionTree {
        let edition = Edition.fixture(slug: slug, role: .standard, region: "NO")
        return try EditionTree(edition: edition, items: items)
    }

    private func old() throws -> EditionTree {
        try tree(
            "old",
            [
                .fixture(id: 1, code: "0210"), .fixture(id: 2, code: "6.6"),
                .fixture(id: 3, code: "a;b"), .fixture(id: 4, code: "9"),
                .fixture(id: 5, parent: 2, code: "x"), .fixture(id: 6, parent: 4, code: "x"),
            ]
        )
    }

    private func new() throws -> EditionTree {
        let codes = ["0210", "6.6", "a;b", "10"].enumerated()
        return try tree("new", codes.map { .fixture(id: Int64($0 + 1), code: $1) })
    }

    private func read(_ text: String) throws -> [Settlement] {
        let file = SourceFile(path: "settled.csv", text: text)
        return try SettlementTable.read(file, from: old(), to: new())
    }

    private let header = "from_code,to_code,verdict,reason,settled_by\n"

    func testWritesWhatIsOpenAndReadsItBackSettled() throws {
        let open = SettlementQuestion(
            from: ["0210"],
            to: ["0210", "a;b"],
            guess: "split",
            sureness: "likely",
            why: "similar text",
            oldText: "=Keeps",
            newText: "Tests\nKeeps"
        )
        let text = SettlementTable.csv([open], from: "old", to: "new", language: "en")
        XCTAssertEqual(
            text,
            """
            \u{FEFF}from_code,to_code,class,sureness,why,from_text,to_text,verdict,reason,\
            settled_by\r
            old:0210,"new:0210\nnew:a;b",split,likely,similar text,'=Keeps,"Tests\nKeeps",,,\r\n
            """
        )
        XCTAssertEqual(try read(text), [])
        let settled = text.replacing(",,,", with: ",equivalent,Only the rhythm.,Ana")
        XCTAssertEqual(
            try read(settled),
            [
                Settlement(
                    from: ["0210"],
                    to: ["0210", "a;b"],
                    verdict: .equivalent,
                    reason: "Only the rhythm.",
                    settledBy: "Ana"
                )
            ]
        )
    }

    func testWhatIsSettledIsNeverLostOnTheWay() throws {
        let settlements = try read(
            header + """
                old:9,new:10,not equivalent,Another thing.,
                old:6.6;old:9,new:10,equivalent,"'=sum, they say",Bo
                "old:a;b\nold:0210",0210,ikke likeverdig,Nei.,Åse
                ,a;b,no equivalente,=Nuevo.,
                """
        )
        XCTAssertEqual(settlements.map(\.from), [["9"], ["6.6", "9"], ["a;b", "0210"], []])
        XCTAssertEqual(settlements.map(\.to), [["10"], ["10"], ["0210"], ["a;b"]])
        XCTAssertEqual(
            settlements.map(\.reason),
            ["Another thing.", "=sum, they say", "Nei.", "=Nuevo."]
        )
        let question = SettlementQuestion(from: ["9"], to: ["10"], settlements: settlements)
        for language in ["en", "es", "nb", "da"] {
            let text = SettlementTable.csv([question], from: "old", to: "new", language: language)
            XCTAssertEqual(try read(text), settlements, language)
        }
    }

    func testTheOrderOfRowsAndColumnsDoesNotMatter() throws {
        let rows = try read(
            "verdict,words,to_code,reason,from_code\n"
                + "equivalent,whatever,0210,Same.,0210\n,x,nowhere,,\n"
        )
        XCTAssertEqual(rows.map(\.from), [["0210"]])
        XCTAssertEqual(rows.map(\.settledBy), [nil])
    }

    func testNamesTheLineOfWhatCannotBeTaken() throws {
        let cases: [(String, Refusal.FileProblem)] = [
            ("old:7,new:10,equivalent,Why.,", .unknownCode("old:7")),
            ("9,nowhere,equivalent,Why.,", .unknownCode("nowhere")),
            ("9,10; 11,equivalent,Why.,", .unknownCode("11")),
            ("9,10,perhaps,Why.,", .value("perhaps", column: "verdict")),
            ("9,10,equivalent, ,", .value(" ", column: "reason")),
            (",10,equivalent,Why.,", .value("", column: "from_code")),
            ("9,,equivalent,Why.,", .value("", column: "to_code")),
            (",,not equivalent,Why.,", .value("", column: "from_code")),
            ("x,10,equivalent,Why.,", .ambiguousCode("x", candidates: ["6.6>x", "9>x"])),
        ]
        for (row, problem) in cases {
            assertRefuses(.badFile(path: "settled.csv", line: 2, problem: problem), row) {
                try self.read(self.header + row + "\n")
            }
        }
        assertRefuses(.badFile(path: "settled.csv", line: 1, problem: .missingColumn("verdict"))) {
            try self.read("from_code,to_code,reason\n")
        }
    }

    func testAVerdictIsUnderstoodInFourLanguagesWithOneMeaningEach() {
        for language in ["en", "es", "nb", "da"] {
            for verdict in Settlement.Verdict.allCases {
                let word = VerdictWord.word(for: verdict, in: language)
                XCTAssertEqual(VerdictWord.read(word.uppercased()), verdict, word)
            }
        }
        XCTAssertEqual(VerdictWord.read("not-equivalent"), .notEquivalent)
        XCTAssertNil(VerdictWord.read("yes"))
        XCTAssertEqual(Set(VerdictWord.accepted).count, VerdictWord.accepted.count)
    }
}
