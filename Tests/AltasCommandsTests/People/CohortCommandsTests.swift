import XCTest

@testable import AltasCommands

final class CohortCommandsTests: XCTestCase {
    func testCohortIsShownWithItsLearners() throws {
        let fixture = try CommandFixture.withSites()
        _ = fixture.output("cohort", "add", "spring", "--name", "Spring 2026")
        let code = try fixture.code("learner", "add", "--name", "Lea", "--site", "rosewood")
        XCTAssertEqual(
            fixture.output("cohort", "join", "spring", code),
            "spring  Spring 2026  1 learner\n"
        )
        XCTAssertEqual(
            fixture.output("cohort", "show", "spring").withoutCodes,
            """
            spring  Spring 2026  1 learner

            code      name  site      enrolment
            ────────  ────  ────────  ─────────────
            CODE0001  Lea   rosewood  GB-ENG active

            """
        )
        XCTAssertEqual(
            fixture.output("cohort", "leave", "spring", code),
            "spring  Spring 2026  0 learners\n"
        )
    }

    func testWrongNameGetsTheNearestRightOne() throws {
        let fixture = try CommandFixture.founded()
        _ = fixture.output("cohort", "add", "spring", "--name", "Spring 2026")
        let run = fixture.run("cohort", "show", "sprign")
        XCTAssertEqual(run.exit, .refused)
        XCTAssertTrue(run.errors.contains("spring"), run.errors)
    }
}
