import XCTest

@testable import AltasCommands

final class EnrolTests: XCTestCase {
    func testEnrolmentIsShownWithItsHistory() throws {
        let fixture = try CommandFixture.withSites()
        let code = try fixture.code(
            "learner",
            "add",
            "--name",
            "Lea",
            "--site",
            "rosewood",
            "--no-enrol"
        )
        XCTAssertEqual(
            fixture.output("enrol", code, "--region", "no").withoutCodes,
            "CODE0001  Lea\n  NO (altas): active 2026-03-04\n"
        )
        try fixture.signIn(onNoonOf: "2026-03-05")
        XCTAssertEqual(
            fixture.output("enrol", code, "--region", "NO", "--withdraw").withoutCodes,
            "CODE0001  Lea\n  NO (altas): active 2026-03-04, withdrawn 2026-03-05\n"
        )
    }

    func testChangesExcludeEachOther() throws {
        let fixture = try CommandFixture.founded()
        for flags in [["--break", "--return"], ["--edition", "altas", "--complete"]] {
            let run = fixture.run(["enrol", "B0000000", "--region", "NO"] + flags)
            XCTAssertEqual(run.exit, .misused)
            XCTAssertTrue(run.errors.contains(flags[0]) && run.errors.contains(flags.last ?? ""))
        }
    }

    func testStateThatDoesNotFollowIsRefused() throws {
        let fixture = try CommandFixture.withSites()
        let code = try fixture.code("learner", "add", "--name", "Lea", "--site", "rosewood")
        let run = fixture.run("enrol", code, "--region", "GB-ENG", "--return")
        XCTAssertEqual(run.exit, .refused)
        XCTAssertTrue(run.errors.contains("“active” cannot become “active”"), run.errors)
    }
}
