import AltasCore
import XCTest

@testable import AltasCommands

final class VisitCommandsTests: XCTestCase {
    private struct World {
        let fixture: CommandFixture
        let trainer: String
        let learner: String

        func grid(_ marks: String..., items: String = "ALT-4.1a,ALT-4.1b") -> String {
            """
            site,rosewood
            seen on,2026-03-04
            assessor,\(trainer)
            learner,name,\(items)
            \(learner),Grace Ashworth,\(marks.joined(separator: ","))

            """
        }
    }

    private func world() throws -> World {
        let fixture = try CommandFixture.withSites()
        return World(
            fixture: fixture,
            trainer: try fixture.code(
                "staff",
                "add",
                "--name",
                "Priya Nair",
                "--role",
                "trainer",
                "--site",
                "rosewood",
                "--from",
                "2026-01-01"
            ),
            learner: try fixture.code(
                "learner",
                "add",
                "--name",
                "Grace Ashworth",
                "--site",
                "rosewood",
                "--from",
                "2026-01-01"
            )
        )
    }

    /// The text with each run of hexadecimal digits of a receipt or hash replaced.
    private func withoutDigits(_ text: String) -> String {
        text.replacing(/[0-9a-f]{12,}/, with: "HEX")
    }

    func testWhatWasRecordedIsSaidInTheLanguageAskedFor() throws {
        let world = try world()
        let grid = world.grid("met", "n")
        let run = world.fixture.run("visit", "record", "-", input: grid)
        XCTAssertEqual(run.exit, .done, run.errors)
        XCTAssertEqual(
            withoutDigits(run.output),
            """
            Recorded: 2 decisions on 1 learner (1 met, 1 not yet).
              Rosewood, 4 March 2026, Priya Nair
              receipt HEX
              entry 7:HEX

            """
        )
        let first = [
            "es": "Ya estaba registrado: 2 decisiones sobre 1 participante.",
            "nb": "Allerede registrert: 2 vurderinger for 1 deltaker.",
            "da": "Allerede registreret: 2 afgørelser for 1 deltager.",
        ]
        for (language, sentence) in first {
            let again = world.fixture.output(
                "visit",
                "record",
                "-",
                "--lang",
                language,
                input: grid
            )
            XCTAssertTrue(again.hasPrefix(sentence), again)
        }
    }

    func testARehearsalSaysThatNothingWasWrittenAndWritesNothing() throws {
        let world = try world()
        let grid = world.grid("met", "met")
        let before = world.fixture.output("verify")
        let run = world.fixture.output("visit", "record", "-", "--dry-run", input: grid)
        XCTAssertTrue(
            run.hasPrefix(
                "All is well: 2 decisions on 1 learner (2 met, 0 not yet). Nothing was written.\n"
            ),
            run
        )
        XCTAssertEqual(world.fixture.output("verify"), before)
    }

    func testABadGridIsExplainedLineByLine() throws {
        let world = try world()
        let run = world.fixture.run("visit", "record", "-", input: world.grid("mett", "=1+1"))
        XCTAssertEqual(run.exit, .refused)
        XCTAssertEqual(run.output, "")
        let lines = run.errors.split(separator: "\n")
        XCTAssertEqual(lines.count, 3, run.errors)
        XCTAssertTrue(lines[1].contains("4.1a"), run.errors)
        XCTAssertTrue(lines[2].contains("4.1b"), run.errors)
    }

    func testASheetComesBackWithMarksInAnyLanguage() throws {
        for (language, mark) in [
            ("en", "met"), ("es", "alcanzado"), ("nb", "oppfylt"), ("da", "opfyldt"),
        ] {
            let world = try world()
            let sheet = world.fixture.output(
                "visit",
                "sheet",
                "--site",
                "rosewood",
                "--items",
                "ALT-4.1a",
                "--on",
                "2026-03-04",
                "--lang",
                language
            )
            let delimiter = language == "en" ? "," : ";"
            let row = "\(world.learner)\(delimiter)Grace Ashworth\(delimiter)"
            let filled = sheet.replacingOccurrences(of: row, with: row + mark)
            let run = world.fixture.run(
                "visit",
                "record",
                "-",
                "--assessor",
                world.trainer,
                "--json",
                input: filled
            )
            XCTAssertEqual(run.exit, .done, run.errors)
            XCTAssertTrue(run.output.contains("\"met\" : 1"), run.output)
        }
    }

    func testAPageToPrintEscapesWhatPeopleTyped() throws {
        let world = try world()
        _ = world.fixture.output(
            "learner",
            "add",
            "--name",
            "<b>Bold & \"Co\"</b>",
            "--site",
            "rosewood"
        )
        let page = world.fixture.output(
            "visit",
            "sheet",
            "--site",
            "rosewood",
            "--items",
            "ALT-4.1",
            "--print"
        )
        XCTAssertTrue(page.contains("&lt;b&gt;Bold &amp; &quot;Co&quot;&lt;/b&gt;"), page)
        XCTAssertFalse(page.contains("<b>Bold"), page)
        XCTAssertFalse(page.contains("<script"), page)
    }

    func testADecisionIsCorrectedByItsNumberAndShownWithBoth() throws {
        let world = try world()
        let json = world.fixture.output(
            "assess",
            world.learner,
            "ALT-4.1a",
            "met",
            "--assessor",
            world.trainer,
            "--json"
        )
        let receipt = try XCTUnwrap(json.firstMatch(of: /"receipt" : "([0-9a-f]+)"/)).output.1
        let correction = world.fixture.output(
            "correct",
            "D1",
            "--result",
            "not-yet",
            "--reason",
            "Wrong box"
        )
        XCTAssertEqual(
            correction,
            "D1 is replaced by D2: ALT-4.1a not yet, Grace Ashworth, 2026-03-04.\n"
        )
        let shown = world.fixture.output("visit", "show", String(receipt))
        XCTAssertTrue(shown.contains("D1"), shown)
        XCTAssertTrue(shown.contains("corrected → D2"), shown)
    }

    func testEveryCommandAboutVisitsNeedsSomebodySignedIn() throws {
        let world = try world()
        _ = world.fixture.run("logout")
        let commands = [
            ["visit", "sheet", "--site", "rosewood", "--items", "ALT-4.1"],
            ["visit", "record", "-"], ["visit", "show", "abcdef"],
            ["visit", "list", "--site", "rosewood"],
            ["assess", world.learner, "ALT-4.1a", "met"],
            ["correct", "D1", "--void", "--reason", "none"],
        ]
        for words in commands {
            let run = world.fixture.run(words, input: world.grid("met", "met"))
            XCTAssertEqual(run.exit, .refused, "\(words)")
            XCTAssertTrue(run.errors.contains("altas login"), run.errors)
        }
    }
}
