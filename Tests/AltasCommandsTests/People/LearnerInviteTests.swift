import Foundation
import XCTest

@testable import AltasCommands

final class LearnerInviteTests: XCTestCase {
    private func learner(in fixture: CommandFixture) throws -> String {
        try fixture.code("learner", "add", "--name", "Lea Lund", "--site", "rosewood")
    }

    func testTheLinkHoldsTheCodeAndSaysHowLongItWorks() throws {
        let fixture = try CommandFixture.withSites(on: "2026-03-04")
        let code = try learner(in: fixture)
        let site = ["--url", "https://altas.example.org/"]
        let run = fixture.run(["learner", "invite", code, "--for", "7d"] + site)
        XCTAssertEqual(run.exit, .done, run.errors)
        let link = /https:\/\/altas\.example\.org\/invitations\/([0-9A-Z]{5}-[0-9A-Z]{5})/
        let found = try XCTUnwrap(run.output.firstMatch(of: link)).1
        XCTAssertTrue(run.output.contains("Code: \(found)"), run.output)
        XCTAssertEqual(run.errors, "It works once, until 11 March 2026.\n")
    }

    func testASheetHasTheNameTheCodeAndThePicture() throws {
        let fixture = try CommandFixture.withSites(on: "2026-03-04")
        let code = try learner(in: fixture)
        let words = ["learner", "invite", code, "--url", "https://a.example", "--sheet", "-"]
        for (language, word) in [
            "en": "Sign in", "es": "Iniciar sesión", "nb": "Logg inn", "da": "Log ind",
        ] {
            let page = fixture.run(words + ["--lang", language]).output
            XCTAssertTrue(page.contains("<html lang=\"\(language)\">"), page)
            XCTAssertTrue(page.contains("Lea Lund"))
            XCTAssertTrue(page.contains(word))
            XCTAssertTrue(page.contains("<path d=\"M4 4h7v1h-7z"))
            XCTAssertNotNil(page.firstMatch(of: /<p class="code">[0-9A-Z]{5}-[0-9A-Z]{5}<\/p>/))
        }
    }

    func testARehearsalSaysThatNothingWasWritten() throws {
        let fixture = try CommandFixture.withSites(on: "2026-03-04")
        let code = try learner(in: fixture)
        let run = fixture.run(["learner", "invite", code, "--dry-run"])
        XCTAssertTrue(
            run.errors.hasPrefix("This was a dry run: nothing was written.\n"),
            run.errors
        )
    }

    func testWhatMakesNoSenseIsMisused() throws {
        let fixture = try CommandFixture.withSites(on: "2026-03-04")
        let code = try learner(in: fixture)
        for words in [
            ["--for", "4m"], ["--for", "15d"], ["--for", "d"], ["--for", "-1h"], ["--for", "1w"],
            ["--url", "altas.example.org"], ["--url", "ftp://a"], ["--url", "https://a/?b"],
        ] {
            XCTAssertEqual(
                fixture.run(["learner", "invite", code] + words).exit,
                .misused,
                "\(words)"
            )
        }
    }

    func testDisputesAreListedEmpty() throws {
        let fixture = try CommandFixture.withSites(on: "2026-03-04")
        XCTAssertEqual(fixture.run(["dispute", "list"]).errors, "No disagreement is open.\n")
        let settled = fixture.run(["dispute", "settle", "D1", "--reason", "Seen."])
        XCTAssertEqual(settled.exit, .refused)
    }
}
