import AltasCore
import AltasExchange
import Fixtures
import XCTest

final class MoodleTests: XCTestCase {
    private let path = "in/moodle.csv"
    /// As older versions name the columns; only their places count.
    private let header = """
        Parent id number,Id number,Shortname,Description,Description format,Scale values,\
        Scale configuration,Rule type,Rule outcome,Rule config,Cross referenced,Exported id,\
        Is framework,Taxonomy

        """
    private let framework = """
        ,care,Care skills,"<p>For care &amp; health.</p><p>All ages</p>",1,"Not yet,Yes",[],,,,,,\
        1,"domain,outcome"

        """

    private func read(_ rows: String) throws -> ImportedFramework {
        try MoodleReader.read(SourceFile(path: path, text: header + rows))
    }

    func testColumnsAreToldByTheirPlace() throws {
        let found = try read(
            framework + """
                ,A,Moving,<b>Moving</b>,1,,,,0,null,,1,,
                A,A.1,A.1 Moves safely,"Moves, safely",2,,,,0,null,"A.2,x%2Cy",2,,
                A,A.2,Asks,Plain & simple,0,,,core,1,{},,3,,
                A.2,A.3,Deep,,1,,,,0,null,,4,,
                """
        )
        XCTAssertEqual(found.format, .moodle)
        XCTAssertEqual(found.parentedCodes, ["A", "A/A.1", "A/A.2", "A.2/A.3"])
        XCTAssertEqual(
            found.tree.items.map(\.kind.rawValue),
            ["domain", "outcome", "outcome", "outcome"]
        )
        let edition = found.tree.edition
        XCTAssertEqual(edition.slug, "care")
        XCTAssertEqual(edition.details.title.texts, ["en": "Care skills"])
        XCTAssertEqual(edition.details.notes, "For care & health.\nAll ages")
        XCTAssertEqual(edition.details.extras["moodle:scaleValues"], "Not yet,Yes")
        let first = try found.item("A")
        XCTAssertEqual(first.statement.texts, [:])
        XCTAssertEqual(first.facts["moodle:description"], "<b>Moving</b>")
        XCTAssertEqual(try found.item("A.1").title.texts, ["en": "Moves safely"])
        XCTAssertEqual(try found.item("A.1").statement.texts, ["en": "Moves, safely"])
        XCTAssertEqual(try found.item("A.2").facts["moodle:ruleOutcome"], "1")
        XCTAssertEqual(
            found.associations.map(\.destination.identifier),
            ["A.2", "x,y"]
        )
        XCTAssertEqual(found.associations.first?.origin.identifier, "A.1")
    }

    func testOfSeveralFrameworksTheLastIsTaken() throws {
        let last = framework.replacing(",care,", with: ",later,")
        let found = try read(framework + last + ",A,t,,1,,,,,,,,,\n")
        XCTAssertEqual(found.tree.edition.slug, "later")
        XCTAssertEqual(
            found.omitted,
            [Omission(place: Place(line: 2), reason: .notThisFramework)]
        )
    }

    func testWhatMoodleDropsIsTakenWithAWarning() throws {
        let found = try read(
            framework + "Z,A,t,,1,,,,,,,,,\n,,t,,1,,,,,,,,,\n,B,,,1,,,,,,,,,\n,A,t,,1,,,,,,,,,\n"
        )
        XCTAssertEqual(found.parentedCodes, ["A"])
        XCTAssertEqual(
            found.warnings.map(\.kind),
            [.assumedLanguage("en"), .unknownParent(item: "A", parent: "Z")]
        )
        XCTAssertEqual(
            found.omitted.map(\.reason),
            [.missing("ID number"), .missing("Short name"), .repeatedIdentifier("A")]
        )
    }

    func testRefusesWhatCannotBe() {
        let ring = Refusal.FileProblem.cycle("B")
        assertRefuses(.badFile(path: path, line: 3, problem: ring)) {
            try read(framework + "B,A,t,,1,,,,,,,,,\nA,B,t,,1,,,,,,,,,\n")
        }
        let none = Refusal.FileProblem.missingColumn("Is framework")
        assertRefuses(.badFile(path: path, line: 1, problem: none)) {
            try read(",A,t,,1,,,,,,,,,\n")
        }
        let short = Refusal.FileProblem.cellCount(found: 2, expected: 14)
        assertRefuses(.badFile(path: path, line: 1, problem: short)) {
            try MoodleReader.read(SourceFile(path: path, text: "a,b\n"))
        }
    }

    func testTextsGoOutAndComeInUnchanged() throws {
        let tree = try EditionTree.hard()
        let written = MoodleWriter.export(tree)
        let found = try MoodleReader.read(SourceFile(path: path, text: written.text))
        XCTAssertEqual(found.tree.items.map(\.title), tree.items.map(\.title))
        XCTAssertEqual(found.tree.items.map(\.statement), tree.items.map(\.statement))
        XCTAssertEqual(found.tree.items.map(\.code), tree.items.map(\.code))
        XCTAssertEqual(found.tree.items.map(\.parent), tree.items.map(\.parent))
        XCTAssertEqual(found.tree.items.map(\.kind), tree.items.map(\.kind))
        XCTAssertEqual(found.tree.edition.details.code, "CARE")
        XCTAssertEqual(
            written.losses,
            [
                ExportLoss(kind: .heading, count: 1),
                ExportLoss(kind: .identifier, count: tree.items.count),
            ]
        )
        let again = MoodleWriter.export(found.tree).text
        let twice = try MoodleReader.read(SourceFile(path: path, text: again))
        XCTAssertEqual(twice.tree, found.tree)
    }

    func testCodesThatRepeatGoOutWithThoseAboveThem() throws {
        let codes = [("A", nil), ("1", 1), ("B", nil), ("1", 3), ("x", 4)] as [(String, Int64?)]
        let items = codes.enumerated().map { place, code in
            Item.fixture(id: Int64(place + 1), parent: code.1, code: code.0)
        }
        let tree = try EditionTree(edition: .fixture(), items: items)
        let written = MoodleWriter.export(tree)
        XCTAssertTrue(written.text.contains("\nB>1,x,"), written.text)
        XCTAssertTrue(written.losses.contains(ExportLoss(kind: .code, count: 2)))
        let found = try MoodleReader.read(SourceFile(path: path, text: written.text))
        XCTAssertEqual(found.parentedCodes, ["A", "A/1", "B", "B/1", "1/x"])
    }

    func testLongTitlesKeepTheirEndInTheDescription() throws {
        let long = String(repeating: "mot à mot 👩🏽‍⚕️ ", count: 20)
        var item = Item.fixture(code: "A")
        item.title = LocalizedText(["en": long])
        let tree = try EditionTree(edition: .fixture(), items: [item])
        let text = MoodleWriter.export(tree).text
        let found = try MoodleReader.read(SourceFile(path: path, text: text))
        XCTAssertEqual(try found.item("A").title["en"], long)
        let table = try CSVReader.read(Array(text.utf8), path: path)
        XCTAssertTrue(table.rows.allSatisfy { $0.cells[2].unicodeScalars.count <= 100 })
    }
}
