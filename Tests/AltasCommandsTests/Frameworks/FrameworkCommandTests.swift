import XCTest

@testable import AltasCommands

final class FrameworkCommandTests: XCTestCase {
    func testAListShowsWhatIsInForceAndHowFarItWasChecked() throws {
        let commands = try CommandFixture.founded()
        XCTAssertEqual(
            commands.output("framework", "list", "--region", "GB-SCT"),
            """
            edition                       code  title                                  version  region  in force  items  checked
            ────────────────────────────  ────  ─────────────────────────────────────  ───────  ──────  ────────  ─────  ────────
            local-gb-sct                        Scotland: local criteria               2026-11  GB-SCT  yes           9  draft
            digital-data-capability-2024        Digital and Data Capability Framework  2024     GB-SCT  yes           6  verified

            """
        )
    }

    func testAListForASpreadsheetFollowsTheLanguage() throws {
        let commands = try CommandFixture.founded()
        XCTAssertEqual(
            commands.output("framework", "list", "--role", "curriculum", "--csv", "--lang", "es"),
            """
            \u{FEFF}edición;código;título;versión;región;en vigor;elementos;verificación\r
            altas;ALT;Formación y competencias en vida asistida (ALTAS): borrador de currículo;\
            0.1-draft;;sí;163;borrador\r

            """
        )
    }

    func testAListOfEverythingSaysWhyAnEditionIsNotInForce() throws {
        let commands = try CommandFixture.founded()
        let lines = commands.output("framework", "list", "--region", "ES", "--all")
        let line = lines.split(separator: "\n").first { $0.hasPrefix("ssc443-2-2011 ") }
        XCTAssertTrue(line?.contains("no (superseded)") == true, lines)
    }

    func testAnEditionShowsWhereItsTextComesFrom() throws {
        let commands = try CommandFixture.founded()
        for language in ["en", "es", "nb", "da"] {
            let text = commands.output(
                "framework",
                "show",
                "altas",
                "--item",
                "ALT-4.4",
                "--lang",
                language
            )
            try Snapshot.assert(text, named: "framework-show-\(language).txt")
        }
    }

    func testAStandardMarksTheLanguageOfItsTexts() throws {
        let commands = try CommandFixture.founded()
        let text = commands.output("framework", "show", "ssc443-2-current", "--lang", "nb")
        try Snapshot.assert(text, named: "framework-show-standard.txt")
    }

    func testJSONHoldsEveryLanguage() throws {
        let commands = try CommandFixture.founded()
        let text = commands.output("framework", "show", "altas", "--item", "ALT-4.4a", "--json")
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let item = try XCTUnwrap((object?["items"] as? [[String: Any]])?.first)
        let titles = try XCTUnwrap(item["titles"] as? [String: String])
        XCTAssertEqual(titles.keys.sorted(), ["da", "en", "es", "nb"])
    }

    func testUnknownNamesAreRefusedInASentence() throws {
        let commands = try CommandFixture.founded()
        let run = commands.run("framework", "show", "altsa")
        XCTAssertEqual(run.exit, .refused)
        XCTAssertEqual(run.output, "")
        XCTAssertEqual(run.errors, "There is no edition altsa. Did you mean altas?\n")
        XCTAssertEqual(commands.run("framework", "list", "--role", "course").exit, .misused)
    }

    func testNobodyUnsignedReadsFrameworks() throws {
        let commands = try CommandFixture.founded()
        _ = commands.output("logout")
        for words in [
            ["framework", "list"], ["framework", "show", "altas"],
            ["crosswalk", "show", "hea03-03"],
            ["crosswalk", "gap", "--from", "ES", "--to", "NO"],
        ] {
            XCTAssertEqual(commands.run(words).exit, .refused, "\(words)")
        }
    }
}
