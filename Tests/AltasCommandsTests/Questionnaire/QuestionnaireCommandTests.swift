import AltasCore
import XCTest

@testable import AltasCommands

final class QuestionnaireCommandTests: XCTestCase {
    private struct World {
        let commands: CommandFixture
        let learner: String
    }

    private func world() throws -> World {
        let commands = try CommandFixture.founded()
        let site = ["--name", "Fjordgård", "--region", "NO"]
        _ = commands.run(["site", "add", "fjordgard"] + site)
        let added = commands.output("learner", "add", "--name", "Kari", "--site", "fjordgard")
        let words = added.split { !($0.isLetter || $0.isNumber) }.map(String.init)
        let code = try XCTUnwrap(words.compactMap { PersonCode($0) }.first, added)
        return World(commands: commands, learner: code.description)
    }

    func testASheetHasTheScaleAndARowForEachLearner() throws {
        let world = try world()
        let text = world.commands.output(
            "questionnaire",
            "sheet",
            "--site",
            "fjordgard",
            "--occasion",
            "before",
            "--lang",
            "nb"
        )
        let lines = text.split(separator: "\r\n").map(String.init)
        XCTAssertEqual(lines[0], "\u{FEFF}type;before;før kurset")
        XCTAssertTrue(lines[1].hasPrefix("dato;;\"1 = Ikke ennå; 2 = Med mye hjelp"), lines[1])
        XCTAssertTrue(lines[2].hasPrefix("deltaker;navn;Q-1.1;Q-1.2;"), lines[2])
        XCTAssertTrue(lines[4].hasPrefix("\(world.learner);Kari;;"), lines[4])
    }

    func testAPageToPrintIsMadeForEachLearner() throws {
        let world = try world()
        let text = world.commands.output(
            "questionnaire",
            "sheet",
            world.learner,
            "--occasion",
            "after",
            "--print"
        )
        XCTAssertEqual(text.components(separatedBy: "<main>").count, 2)
        XCTAssertTrue(text.contains("<p>Kari (\(world.learner)) · date: ____________</p>"))
        XCTAssertTrue(text.contains("ALTAS self-rating, after the course"))
    }

    func testAFilledInSheetIsRecordedOnceAndShown() throws {
        let world = try world()
        let sheet = "learner,name,Q-1.1,Q-1.2\n\(world.learner),Kari,2,3\n"
        let record = ["questionnaire", "record", "-", "--occasion"]
        XCTAssertEqual(
            world.commands.run(record + ["before"], input: sheet).output,
            "Recorded: 1 self-rating (already recorded: 0), before the course, 4 March 2026.\n"
        )
        XCTAssertEqual(
            world.commands.run(record + ["before"], input: sheet).output,
            "Nothing new, already recorded: 1 self-rating, before the course, 4 March 2026.\n"
        )
        let later = sheet.replacingOccurrences(of: "2,3", with: "5,2")
        XCTAssertEqual(world.commands.run(record + ["after"], input: later).exit, .done)
        let text = world.commands.output("questionnaire", "show", world.learner)
        try Snapshot.assert(
            text.replacingOccurrences(of: world.learner, with: "LEARNER1"),
            named: "questionnaire-show.txt"
        )
    }

    func testABadValueIsRefusedWithItsPlace() throws {
        let world = try world()
        let sheet = "learner,name,Q-1.1,Q-1.2\n\(world.learner),Kari,2,x\n"
        let run = world.commands.run(
            ["questionnaire", "record", "-", "--occasion", "before"],
            input: sheet
        )
        XCTAssertEqual(run.exit, .refused)
        XCTAssertTrue(run.errors.contains("1–5"), run.errors)
        XCTAssertTrue(run.errors.contains("Q-1.2"), run.errors)
    }

    func testARehearsalSaysThatNothingWasWritten() throws {
        let world = try world()
        let sheet = "learner,name,Q-1.1,Q-1.2\n\(world.learner),Kari,2,3\n"
        let words = ["questionnaire", "record", "-", "--occasion", "before", "--dry-run"]
        XCTAssertEqual(
            world.commands.run(words, input: sheet).output,
            "Nothing was written. Would be recorded: 1 self-rating, before the course, 4 March 2026.\n"
        )
        XCTAssertTrue(
            world.commands.output("questionnaire", "show", world.learner).contains("not filled in")
        )
    }

    func testSomebodyMustBeNamed() throws {
        let commands = try CommandFixture.founded()
        let run = commands.run("questionnaire", "sheet", "--occasion", "before")
        XCTAssertEqual(run.exit, .misused)
    }
}
