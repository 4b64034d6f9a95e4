import AltasCore
import AltasExchange
import Fixtures
import XCTest

final class FrameworkCSVTests: XCTestCase {
    private func read(_ text: String) throws -> ImportedFramework {
        try FrameworkCSVReader.read(SourceFile(path: "in/care.csv", text: text))
    }

    func testLinesAboveTheColumnsSpeakOfTheEdition() throws {
        let found = try read(
            """
            # slug: care-2026
            # title: Care, at home
            "# title_nb: Omsorg, hjemme"
            # version: 2026,,,
            # language: en
            # jurisdiction: GB-ENG
            # eqf_level: 4
            # source: https://example.org/a
            # source: b
            # weather: fine
            code,parent,type,title,identifier,credit
            1,,unit,Lifting,id-1,2
            1.1,1,outcome,Lifts,,
            """
        )
        let edition = found.tree.edition
        XCTAssertEqual(found.format, .csv)
        XCTAssertEqual(found.parentedCodes, ["1", "1/1.1"])
        XCTAssertEqual(edition.slug, "care-2026")
        XCTAssertEqual(edition.label, "2026")
        XCTAssertEqual(edition.region, "GB-ENG")
        XCTAssertEqual(
            edition.details.title.texts,
            ["en": "Care, at home", "nb": "Omsorg, hjemme"]
        )
        XCTAssertEqual(edition.details.eqfLevel, 4)
        XCTAssertEqual(edition.details.sources, ["https://example.org/a", "b"])
        XCTAssertEqual(edition.details.extras, ["csv:weather": "fine"])
        XCTAssertEqual(found.tree.items.map(\.identifier), ["id-1", ""])
        XCTAssertEqual(found.tree.items.map(\.facts), [["credit": "2"], [:]])
        XCTAssertEqual(found.warnings, [])
    }

    func testColumnsMaySpeakOfTheEditionToo() throws {
        let found = try read(
            """
            code;parent;type;title;framework_slug;framework_language
            1;;unit;Løfting;omsorg;nb
            2;;unit;Spør;omsorg;nb
            """
        )
        XCTAssertEqual(found.tree.edition.slug, "omsorg")
        XCTAssertEqual(found.tree.items.map(\.title.texts), [["nb": "Løfting"], ["nb": "Spør"]])
        XCTAssertEqual(found.tree.items.map(\.facts), [[:], [:]])
    }

    func testAFileOfItemsAloneTakesTheNameOfTheFile() throws {
        let found = try read("code,parent,type,title\n1,,unit,Lifting\n")
        XCTAssertEqual(found.tree.edition.slug, "care")
        XCTAssertEqual(found.tree.edition.label, "1")
        XCTAssertEqual(
            found.warnings,
            [ImportWarning(place: Place(line: 1), kind: .assumedLanguage("en"))]
        )
    }

    func testRefusalsNameTheLineOfTheFile() {
        let heading = "# title: T\r\n\r\n\"# notes: two\nlines\"\n"
        let columns = "code,parent,type,title,identifier\n"
        let cases: [(text: String, line: Int?, problem: Refusal.FileProblem)] = [
            (heading + columns + "1,Z,unit,t,\n", 6, .unknownCode("Z")),
            (heading + columns + "1,,,t,\n", 6, .value("", column: "type")),
            (heading + "code,parent,title\n", 5, .missingColumn("type")),
            ("# eqf_level: 9\n" + columns, 1, .value("9", column: "eqf_level")),
            ("# hours: inf\n" + columns, 1, .value("inf", column: "hours")),
            ("# slug: A b\n" + columns, 1, .value("A b", column: "slug")),
            ("# role: local\n" + columns, 1, .value("local", column: "role")),
            ("# issued: May\n" + columns, 1, .value("May", column: "issued")),
            (columns + "1,,unit,t,x\n2,,unit,t,x\n", nil, .value("x", column: "identifier")),
            (columns, nil, .notThis),
        ]
        for (text, line, problem) in cases {
            assertRefuses(.badFile(path: "in/care.csv", line: line, problem: problem), text) {
                try read(text)
            }
        }
    }

    func testEveryFrameworkOfOursGoesOutAndComesInUnchanged() throws {
        let library = try Library.read(RealData.files())
        let standards = library.regions.flatMap(\.standards).map(\.tree)
        for tree in library.curricula.map(\.tree) + standards {
            let written = FrameworkCSVWriter.export(tree)
            var expected = tree.edition
            let hasQuestionnaire = expected.details.questionnaire != nil
            expected.details.questionnaire = nil
            expected.details.methods = []
            let found = try read(written.text)
            XCTAssertEqual(found.tree.edition, expected)
            XCTAssertEqual(found.tree.items, tree.items, expected.slug)
            XCTAssertEqual(
                written.losses.contains { $0.kind == .questionnaire },
                hasQuestionnaire
            )
        }
    }

    func testTextsGoOutAndComeInUnchanged() throws {
        for language in ["en", "ja"] {
            let tree = try EditionTree.hard(language: language)
            let found = try read(FrameworkCSVWriter.export(tree).text)
            XCTAssertEqual(found.tree, tree)
        }
    }

    func testACodeAtTheTopThatRepeatsBelowIsStillAParent() throws {
        let parents: [Int64?] = [nil, nil, 2, 1, 3, 5]
        let codes = ["1", "A", "1", "x", "x", "1"]
        let items = zip(codes, parents).enumerated().map { place, item in
            Item.fixture(id: Int64(place + 1), parent: item.1, code: item.0)
        }
        let tree = try EditionTree(edition: .fixture(), items: items)
        XCTAssertEqual(try read(FrameworkCSVWriter.export(tree).text).tree.items, tree.items)
    }

    func testALongFileIsTaken() throws {
        let filler = String(repeating: "x", count: 1000)
        let rows = (0..<10_500).map { "\($0),,unit,\(filler)\n" }.joined()
        XCTAssertEqual(try read("code,parent,type,title\n" + rows).tree.items.count, 10_500)
    }

    func testExtrasGoOutAndComeIn() throws {
        var edition = try EditionTree.hard().edition
        edition.details.extras = ["case:uri": "https://example.org", "csv:weather": "fine: dry"]
        edition.details.notes = "two\nlines, \"quoted\""
        let items = [
            Item(
                id: Item.ID(rawValue: 1),
                identifier: "x",
                code: .fixture("1"),
                kind: "unit",
                choose: 2,
                title: LocalizedText(["en": "t"]),
                facts: ["case:uri": "u", "eqf_level": "4"]
            )
        ]
        let tree = try EditionTree(edition: edition, items: items)
        let found = try read(FrameworkCSVWriter.export(tree).text)
        XCTAssertEqual(found.tree, tree)
    }
}
