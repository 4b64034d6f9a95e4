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
            "\u{FEFF}item,title,from,relation,status,confidence,left to show,why,"
                + "link,reviewed by,reviewed on"
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

/// `crosswalk import`, `check`, `review` and `export`, and the gap in both directions.
final class CrosswalkEditingTests: XCTestCase {
    private let standard = "teknologiforstaaelse-vfv"

    private func founded() throws -> CommandFixture { try CommandFixture.founded() }

    private func export(_ commands: CommandFixture, _ format: String) -> CommandFixture.Run {
        commands.run(
            ["crosswalk", "export", "--from", "altas", "--to", standard, "--format", format]
        )
    }

    private func take(
        _ commands: CommandFixture,
        _ text: String,
        _ more: String...
    ) -> CommandFixture.Run {
        let words = ["crosswalk", "import", "-", "--from", "altas", "--to", standard]
        return commands.run(words + more, input: text)
    }

    /// A text as if the terminal had no end.
    private func unwrapped(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func testATableGoesOutAndInAgainUnchanged() throws {
        let commands = try founded()
        for format in ["csv", "case-1.1"] {
            let file = export(commands, format)
            XCTAssertEqual(file.exit, .done)
            let run = take(commands, file.output, "--replace")
            XCTAssertEqual(
                run.output,
                """
                altas → teknologiforstaaelse-vfv: 0 changes
                added 0 · changed 0 · ended 0 · unchanged 22

                """
            )
            XCTAssertEqual(run.errors, "")
        }
    }

    func testWhatCASECannotSayIsNamed() throws {
        let commands = try founded()
        let run = export(commands, "case-1.1")
        let lines = run.errors.split(separator: "\n")
        XCTAssertTrue(lines[0].hasPrefix("CASE cannot say all of "), run.errors)
        let named =
            "  altas:ALT-1.1 → \(standard):~1: that it only contributes, what is left to show"
        XCTAssertTrue(lines.contains { $0 == named }, run.errors)
        XCTAssertEqual(export(commands, "csv").errors, "")
    }

    func testAFileThatIsThereIsNotReplacedUnasked() throws {
        let commands = try founded()
        let path = commands.folder.appendingPathComponent("x.csv").path
        let words = ["crosswalk", "export", "--from", "altas", "--to", standard]
        let write = words + ["--format", "csv", "--output", path]
        XCTAssertEqual(commands.run(write).exit, .done)
        XCTAssertEqual(commands.run(write).exit, .refused)
        XCTAssertEqual(commands.run(write + ["--overwrite"]).exit, .done)
    }

    func testTheChangesOfAFileAreListed() throws {
        let commands = try founded()
        var lines = export(commands, "csv").output.split(separator: "\n").map(String.init)
        lines.remove(at: 1)
        lines += ["ALT-2.1,~1,related,,,,reviewed,", "ALT-2.1,~1,related,,,,reviewed,"]
        let run = take(commands, lines.joined(separator: "\n"), "--dry-run")
        try Snapshot.assert(run.output + run.errors, named: "crosswalk-import.txt")
    }

    func testEveryBadRowIsNamedByItsLine() throws {
        let commands = try founded()
        let run = take(
            commands,
            """
            altas_code,item_code,relation,group,gap_en,status
            ALT-1.1x,~1,covers,,,draft
            ALT-1.1,~9,partial,,Some,draft
            ALT-1.1,~1,coves,,,draft
            """
        )
        XCTAssertEqual(run.exit, .refused)
        XCTAssertEqual(run.output, "")
        XCTAssertEqual(run.errors.split(separator: "\n").count, 4)
        XCTAssertTrue(run.errors.contains("Row 2, column 1 (altas_code)"), run.errors)
        XCTAssertTrue(run.errors.contains("Nearest: ALT-1.1"), run.errors)
    }

    func testAReviewIsShownWithItsReviewerAndDay() throws {
        let commands = try founded()
        let number = try XCTUnwrap(
            commands.output("crosswalk", "show", standard, "--item", "~3")
                .split(separator: " ").first { $0.hasPrefix("L") }.map(String.init)
        )
        let run = commands.run("crosswalk", "review", standard, "--link", number)
        XCTAssertTrue(run.output.hasPrefix("\(standard): 1 link reviewed by Ada Admin.\n"))
        let shown = unwrapped(commands.output("crosswalk", "show", standard, "--item", "~3"))
        XCTAssertTrue(shown.contains("reviewed by Ada Admin, 4 March 2026"), shown)
        let again = unwrapped(
            commands.output("crosswalk", "review", standard, "--link", number)
        )
        XCTAssertTrue(again.contains("nothing to review"), again)
        XCTAssertTrue(again.contains("reviewed already, by Ada Admin, 4 March 2026"), again)
        let words = ["crosswalk", "review", standard, "--link", number, "--reject"]
        XCTAssertEqual(commands.run(words).exit, .misused)
        XCTAssertEqual(commands.run(words + ["--note", "No."]).exit, .done)
        XCTAssertEqual(
            commands.run("crosswalk", "review", standard, "--link", number).exit,
            .refused
        )
        XCTAssertEqual(commands.run("crosswalk", "review", standard).exit, .misused)
        XCTAssertEqual(commands.run("verify").exit, .done)
    }

    func testFindingsAreListedAndEndAStrictCheck() throws {
        let commands = try founded()
        XCTAssertEqual(commands.run("crosswalk", "check", "--strict").exit, .done)
        let rows = """
            altas_code,item_code,relation,group,gap_en,status
            ALT-4.3b,~3,exact,,,draft
            ALT-4.3b,~3,partial,g,Some,draft
            ALT-2.1,~3,partial,g,Some,draft
            """
        XCTAssertEqual(take(commands, rows).exit, .done)
        let check = ["crosswalk", "check", standard]
        for (language, name) in [("en", "crosswalk-check"), ("da", "crosswalk-check-da")] {
            let run = commands.run(check + ["--lang", language])
            XCTAssertEqual(run.exit, .done)
            try Snapshot.assert(run.output, named: "\(name).txt")
        }
        let strict = commands.run(check + ["--strict"])
        XCTAssertEqual(strict.exit, .refused)
        XCTAssertEqual(
            strict.errors,
            "The links have 2 problems. Put them right as listed, and check again.\n"
        )
    }

    func testTheGapInBothDirectionsIsOneAnswer() throws {
        let commands = try founded()
        let words = ["crosswalk", "gap", "--from", "NO", "--to", "DK"]
        let both = commands.run(words + ["--both"])
        XCTAssertTrue(both.output.contains("From Norway (NO) to Denmark (DK)"))
        XCTAssertTrue(both.output.contains("From Denmark (DK) to Norway (NO)"))
        let table = commands.output(
            "crosswalk",
            "gap",
            "--from",
            "NO",
            "--to",
            "DK",
            "--both",
            "--csv"
        )
        let starts = Set(table.split(separator: "\r\n").dropFirst().map { $0.prefix(6) })
        XCTAssertEqual(starts, ["NO,DK,", "DK,NO,"])
        XCTAssertEqual(commands.run(words + ["--both", "--standard", "ssh"]).exit, .misused)
    }
}
