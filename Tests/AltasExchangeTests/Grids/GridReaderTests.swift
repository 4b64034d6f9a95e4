import AltasCore
import AltasExchange
import XCTest

final class GridReaderTests: XCTestCase {
    private func grid(_ text: String) throws -> Grid {
        try GridReader.read(Array(text.utf8), path: "v.csv")
    }

    func testReadsAFilledSheetWithItsPlaces() throws {
        let text = """
            # print two pages
            Site:,rosewood,Rosewood House,,
            Seen on,2026-03-04,,,
            method,,,,
            ,,,,
            learner,name,altas:ALT-4.1a,altas:ALT-4.1b,note
            ,,Fits a pendant,Tests it,

            B0000001,Ada Lovelace,m,(met 2026-03-01),- was calm
            B0000002,Bo

            """
        let site = Grid.Cell("rosewood", row: 2, column: 2)
        let day = Grid.Cell("2026-03-04", row: 3, column: 2)
        let first = GridRow(
            learner: .init("B0000001", row: 9, column: 1),
            name: .init("Ada Lovelace", row: 9, column: 2),
            marks: [.init("m", row: 9, column: 3), .init("", row: 9, column: 4)],
            note: .init("- was calm", row: 9, column: 5)
        )
        let second = GridRow(
            learner: .init("B0000002", row: 10, column: 1),
            name: .init("Bo", row: 10, column: 2),
            marks: [.init("", row: 10, column: 3), .init("", row: 10, column: 4)]
        )
        let expected = Grid(
            settings: [.site: site, .date: day],
            headings: [
                .init("altas:ALT-4.1a", row: 6, column: 3),
                .init("altas:ALT-4.1b", row: 6, column: 4),
            ],
            rows: [first, second]
        )
        XCTAssertEqual(try grid(text), expected)
        XCTAssertEqual(try grid(text).problems, [])
    }

    func testReadsAPastedGridWithoutSettings() throws {
        let grid = try grid("Deltaker\tNavn\taltas:ALT-1.1a\nB0000001\tÅse\to/SIM\n")
        XCTAssertEqual(grid.settings, [:])
        XCTAssertEqual(grid.headings.map(\.text), ["altas:ALT-1.1a"])
        XCTAssertEqual(grid.rows.map { $0.marks.map(\.text) }, [["o/SIM"]])
        XCTAssertNil(grid.rows.first?.note)
    }

    func testReadsEverySettingInEveryLanguage() throws {
        for language in ["en", "es", "nb", "da"] {
            for setting in GridSetting.allCases {
                let word = GridWord.setting(setting).word(in: language)
                for key in [word, word.uppercased(), " \(word): ", word.folded] {
                    let grid = try grid("\(key);v\nlearner;name;i\nB;b;m\n")
                    XCTAssertEqual(grid.settings[setting]?.text, "v", "\(language) \(key)")
                }
            }
        }
    }

    func testKeepsARowWithoutCodeThatHasANameOrFollowsAnother() throws {
        let rows = try grid("learner,name,i\n,Ada,m\n,,m\n").rows
        XCTAssertEqual(rows.map(\.learner.text), ["", ""])
        XCTAssertEqual(rows.map { $0.marks.map(\.text) }, [["m"], ["m"]])
    }

    func testPassesOverWordsBelowTheHeaderAndNothingElse() throws {
        let header = "learner,name,i,j,note\n"
        for line in [",,Fits a pendant,Tests it,", ",,Uses,,", ",,M1 and M2,(met 2026-03-01),"] {
            XCTAssertEqual(try grid(header + line + "\nB,b,m,,\n").rows.count, 1, line)
        }
        for line in [",,m,,", ",,,not yet,", ",,m/SIM,,", ",,Fits,6.6,", ",,-3,,", ",,Fits,,x"] {
            XCTAssertEqual(try grid(header + line + "\nB,b,m,,\n").rows.count, 2, line)
        }
    }

    func testANoteWithoutAnyMarkIsAProblem() throws {
        let text = """
            learner,name,i,note
            B1,b,m,fine
            B2,b,,lost
            B3,b,(met 2026-03-01),lost
            B4,b,,
            """
        let problems = try grid(text).problems
        XCTAssertEqual(problems.map(\.problem), [.unknownMark, .unknownMark])
        XCTAssertEqual(problems.map { [$0.row, $0.column ?? 0] }, [[3, 4], [4, 4]])
    }

    func testListsFormulasAndSurplusCellsInTheOrderOfTheFile() throws {
        let text = """
            site,=A1,=words
            learner,name,a:1,@b,note
            B1,+Ada,m,-x,=1
            B2,Bo,-3,-,+ good,surplus,
            B3,'=Cy,m,m,'=1
            """
        let problems = try grid(text).problems
        let found = problems.map { "\($0.row) \($0.column ?? 0) \($0.heading ?? "") \($0.found)" }
        XCTAssertEqual(
            found,
            ["1 2  =A1", "2 4 @b @b", "3 2  +Ada", "3 4 @b -x", "3 5  =1", "4 6  surplus"]
        )
        XCTAssertEqual(
            problems.map(\.problem).dropLast(),
            Array(repeating: .formula, count: 5)[...]
        )
        XCTAssertEqual(problems.last?.problem, .cellCount(found: 6, expected: 5))
        XCTAssertEqual(try grid(text).rows.last?.name.text, "=Cy")
    }

    func testRefusesLinesAboveTheHeaderThatItDoesNotKnow() {
        let header = "learner,name,i\nB,b,m\n"
        let cases: [(text: String, line: Int, problem: Refusal.FileProblem)] = [
            ("\nstie,x\n" + header, 2, .unknownMember(path: "stie")),
            (",x\n" + header, 1, .unknownMember(path: "x")),
            ("name,x\n" + header, 1, .unknownMember(path: "name")),
            ("site,x\nsted,y\n" + header, 2, .repeatedColumn("sted")),
            ("learner,nmae,i\nB,b,m\n", 1, .missingColumn("name")),
            ("learner\nB,b,m\n", 1, .missingColumn("name")),
        ]
        for (text, line, problem) in cases {
            assertRefuses(.badFile(path: "v.csv", line: line, problem: problem), text) {
                try grid(text)
            }
        }
    }

    func testRefusesAFileWithoutHeaderItemOrLearner() {
        for text in [
            "", "\n\n", "site,x\n", "a,b\nc,d\n", "learner,name\nB,b\n",
            "learner,name,note\nB,b,x\n",
            "learner,name,i\n", "learner,name,i\n,,words\n", "learner,name,i\n#B,b,m\n,,\n",
        ] {
            assertRefuses(.emptyGrid, text) { try grid(text) }
        }
    }

    func testGoesThroughJSONUnchanged() throws {
        let grid = try grid("site,=x\nlearner,name,i,note\nB,b,m,n,o\n")
        let data = try JSONEncoder().encode(grid)
        XCTAssertEqual(try JSONDecoder().decode(Grid.self, from: data), grid)
        XCTAssertEqual(grid.problems.count, 2)
        XCTAssertTrue(String(decoding: data, as: UTF8.self).contains(#""site":{"#))
    }
}
