import XCTest

@testable import AltasCommands

final class CrosswalkCommandTests: XCTestCase {
    func testLinksAreShownItemByItemAndSayThatTheyAreDrafts() throws {
        let commands = try CommandFixture.founded()
        let text = commands.output("crosswalk", "show", "ssc443-2-current", "--item", "UC1423_2")
        try Snapshot.assert(text, named: "crosswalk-show.txt")
    }

    func testASpreadsheetHasARowForEachLink() throws {
        let commands = try CommandFixture.founded()
        let text = commands.output("crosswalk", "show", "ssc443-2-current", "--csv")
        let lines = text.split(separator: "\r\n")
        XCTAssertEqual(
            lines.first,
            "\u{FEFF}item,title,from,relation,status,confidence,left to show,why"
        )
        XCTAssertTrue(
            lines.contains { $0.hasPrefix("~UC1423_2.1,") && $0.contains("ALT-4.4b + ALT-5.2a") }
        )
    }

    func testTheGapIsASummaryFirst() throws {
        let commands = try CommandFixture.founded()
        let run = commands.run("crosswalk", "gap", "--from", "GB-ENG", "--to", "ES")
        try Snapshot.assert(run.output, named: "crosswalk-gap.txt")
        XCTAssertEqual(
            run.errors,
            "For the items: --standard with a standard's name, or --all.\n"
        )
    }

    func testTheGapOfOneStandardNamesWhatIsLeftOfEachItem() throws {
        let commands = try CommandFixture.founded()
        let words = ["crosswalk", "gap", "--from", "NO", "--to", "DK", "--standard"]
        let run = commands.run(words + ["teknologiforstaaelse-vfv", "--lang", "da"])
        try Snapshot.assert(run.output, named: "crosswalk-gap-standard.txt")
        XCTAssertEqual(run.errors, "")
    }

    func testTheGapForASpreadsheetHasEveryItem() throws {
        let commands = try CommandFixture.founded()
        let text = commands.output("crosswalk", "gap", "--from", "NO", "--to", "DK", "--csv")
        let lines = text.split(separator: "\r\n").map(String.init)
        XCTAssertTrue(lines[1].hasPrefix("rule,,\"each criterion of a skill"), lines[1])
        XCTAssertTrue(lines.contains { $0.hasPrefix("local criterion,ALT-") })
        XCTAssertTrue(lines.contains { $0.hasPrefix("ssh,") })
    }

    func testBothRegionsMustBeNamed() throws {
        let commands = try CommandFixture.founded()
        XCTAssertEqual(commands.run("crosswalk", "gap", "--from", "NO").exit, .misused)
    }
}
