import XCTest

@testable import AltasCommands

final class SiteCommandsTests: XCTestCase {
    func testSitesAreListedInFourLanguages() throws {
        let fixture = try CommandFixture.withSites()
        _ = fixture.output("learner", "add", "--name", "Lea", "--site", "rosewood")
        let headers = [
            "en": "code       name       region  time zone      learners",
            "es": "código     nombre     región  zona horaria   participantes",
            "nb": "kode       navn       region  tidssone       deltakere",
            "da": "kode       navn       region  tidszone       deltagere",
        ]
        for (language, header) in headers {
            let lines = fixture.output("site", "list", "--lang", language)
                .split(separator: "\n").map(String.init)
            let width = header.count
            let pad = String(repeating: " ", count: width - 45)
            XCTAssertEqual(lines.first, header)
            XCTAssertEqual(
                Array(lines.dropFirst(2)),
                [
                    "rosewood   Rosewood   GB-ENG  Europe/London \(pad)1",
                    "solbakken  Solbakken  NO      Europe/Oslo   \(pad)0",
                ],
                language
            )
        }
    }

    func testSitesAreListedForSpreadsheets() throws {
        let fixture = try CommandFixture.withSites()
        XCTAssertEqual(
            fixture.output("site", "list", "--csv"),
            "\u{FEFF}code,name,region,time zone,learners\r\n"
                + "rosewood,Rosewood,GB-ENG,Europe/London,0\r\n"
                + "solbakken,Solbakken,NO,Europe/Oslo,0\r\n"
        )
    }

    func testRehearsalSaysThatNothingWasWritten() throws {
        let fixture = try CommandFixture.founded()
        let run = fixture.run(
            "site",
            "add",
            "rosewood",
            "--name",
            "Rosewood",
            "--region",
            "GB-ENG",
            "--dry-run"
        )
        XCTAssertEqual(
            run,
            CommandFixture.Run(
                exit: .done,
                output: "rosewood  Rosewood  GB-ENG  Europe/London\n",
                errors: "This was a dry run: nothing was written.\n"
            )
        )
        XCTAssertFalse(fixture.output("site", "list").contains("rosewood"))
    }

    func testNobodyUnsignedSeesOrChangesAnything() throws {
        let fixture = try CommandFixture.withSites()
        XCTAssertEqual(fixture.run("logout").exit, .done)
        for words in [
            ["site", "list"], ["site", "add", "x1", "--name", "X", "--region", "NO"],
            ["staff", "list"], ["staff", "add", "--name", "X"], ["staff", "passphrase"],
            ["cohort", "list"], ["cohort", "show", "c1"], ["learner", "list"],
            ["learner", "show", "B0000000"], ["learner", "export", "B0000000"],
            ["learner", "add", "--name", "X", "--site", "rosewood"],
            ["learner", "erase", "B0000000", "--reason", "x", "--yes"],
            ["enrol", "B0000000", "--region", "NO"],
        ] {
            let run = fixture.run(words)
            XCTAssertEqual(run.exit, .refused, words.joined(separator: " "))
            XCTAssertEqual(run.output, "", words.joined(separator: " "))
        }
    }
}
