import AltasCore
import AltasExchange
import Fixtures
import XCTest

final class SettlementTableTests: XCTestCase {
    private func tree(_ slug: String, _ codes: [(code: String, title: String)]) throws
        -> EditionTree
    {
        let items = codes.enumerated().map { place, line in
            var item = Item.fixture(id: Int64(place + 1), code: line.code)
            item.identifier = ""
            item.title = LocalizedText(["en": line.title])
            return item
        }
        return try EditionTree(
            edition: .fixture(slug: slug, role: .standard, region: "NO"),
            items: items
        )
    }

    private func old() throws -> EditionTree {
        try tree(
            "old",
            [
                ("0210", "Tests the pendant alarm every month"), ("6.6", "Cooks; cleans"),
                ("a;b", "=Keeps the door sensor clean"), ("9", "Drives"),
            ]
        )
    }

    private func new() throws -> EditionTree {
        try tree(
            "new",
            [
                ("0210", "Tests the pendant alarm every week"), ("6.6", "Cooks; cleans"),
                ("a;b", "=Keeps the door sensor dry"), ("10", "Sings"),
            ]
        )
    }

    private func read(_ text: String) throws -> [Settlement] {
        let file = SourceFile(path: "settled.csv", text: text)
        return try SettlementTable.read(file, from: old(), to: new())
    }

    private let header = "from_code,to_code,verdict,reason,settled_by\n"

    func testWritesWhatIsOpenAndReadsItBackSettled() throws {
        let diff = try EditionDiff(from: old(), to: new())
        let text = SettlementTable.csv(diff, language: "en")
        XCTAssertEqual(
            text,
            """
            \u{FEFF}from_code,to_code,class,sureness,why,words,verdict,reason,settled_by\r
            old:0210,new:0210,reworded: rephrased,certain,codeAndText,\
            Tests the pendant alarm every [-month-]{+week+},,,\r
            old:a;b,new:a;b,reworded: rephrased,certain,codeAndText,\
            '=Keeps the door sensor [-clean-]{+dry+},,,\r\n
            """
        )
        XCTAssertEqual(try read(text), [])
        let settled = text.replacing(
            "{+week+},,,",
            with: "{+week+},equivalent,Only the rhythm.,Ana"
        )
        let settlements = try read(settled)
        let expected = Settlement(
            from: ["0210"],
            to: ["0210"],
            verdict: .equivalent,
            reason: "Only the rhythm.",
            settledBy: "Ana"
        )
        XCTAssertEqual(settlements, [expected])
        let again = try EditionDiff(from: old(), to: new(), settlements: settlements)
        XCTAssertEqual(try read(SettlementTable.csv(again, language: "es")), settlements)
        XCTAssertEqual(again.open.count, 1)
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
        let diff = try EditionDiff(from: old(), to: new(), settlements: settlements)
        for language in ["en", "nb"] {
            let text = SettlementTable.csv(diff, language: language)
            XCTAssertEqual(Set(try read(text)), Set(settlements), language)
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

    func testTheRealFileSurvivesASpreadsheet() throws {
        let (old, new) = (
            try RealEdition.tree("GB-ENG/care-certificate-2015"),
            try RealEdition.tree("GB-ENG/care-certificate-2025")
        )
        let published = try RealEdition.changes("GB-ENG/care-certificate-2025", from: old, to: new)
        let diff = try EditionDiff(from: old, to: new, published: published)
        let text = SettlementTable.csv(diff, language: "en")
        let file = SourceFile(path: "settled.csv", text: text)
        let table = try KeyedTable(
            file,
            required: ["from_code", "to_code", "class", "words", "verdict"]
        )
        XCTAssertEqual(table.rows.count, diff.open.count)
        for row in table.rows {
            for column in ["from_code", "to_code"] where !row[column].isEmpty {
                XCTAssertTrue(row[column].hasPrefix("care-certificate-20"), row[column])
            }
            XCTAssertFalse(row["words"].isEmpty)
            XCTAssertEqual(row["verdict"], "")
        }
        let complete = SettlementTable.csv(diff, language: "en", isComplete: true)
        let all = try KeyedTable(SourceFile(path: "all.csv", text: complete), required: [])
        XCTAssertEqual(all.rows.count, diff.changes.count)
    }
}
