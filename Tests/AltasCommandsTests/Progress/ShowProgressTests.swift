import AltasCore
import AltasText
import XCTest

@testable import AltasCommands

final class ShowProgressTests: XCTestCase {
    func testTheWholeReportInEachLanguage() throws {
        let training = try TrainingFixture()
        for language in Language.allCases.map(\.rawValue) {
            let progress = training.output("progress", training.learner, "--lang", language)
            try Snapshot.assert(progress, named: "progress-\(language).txt")
            let standard = training.output(
                "progress",
                training.learner,
                "--standard",
                "hea03-03",
                "--lang",
                language
            )
            try Snapshot.assert(standard, named: "progress-standard-\(language).txt")
            let why = training.output(
                "progress",
                training.learner,
                "--why",
                "KM5476",
                "--lang",
                language
            )
            try Snapshot.assert(why, named: "progress-why-\(language).txt")
        }
    }

    func testAllShowsEveryCriterion() throws {
        let training = try TrainingFixture()
        let all = training.output("progress", training.learner, "--all")
        let short = training.output("progress", training.learner)
        XCTAssertFalse(short.contains("ALT-7.6b"))
        XCTAssertTrue(all.contains("ALT-7.6b"))
        XCTAssertTrue(all.contains("✓ met on 4 March 2026"))
        XCTAssertTrue(all.contains("✗ not yet, since 5 March 2026"))
        XCTAssertTrue(all.contains("✓ achieved 2026-03-05"))
        XCTAssertTrue(all.contains("[hea02-04, hsf01-03]"), "what only standards need says so")
    }

    func testAPastDayIsPrintedAsItWasPrintedThen() throws {
        let training = try TrainingFixture()
        let then = training.output("progress", training.learner)
        try training.signIn(on: "2026-04-01")
        try training.decide("ALT-4.3", "met", on: "2026-03-05")
        XCTAssertNotEqual(training.output("progress", training.learner), then)
        XCTAssertEqual(
            training.output("progress", training.learner, "--as-of", "2026-03-06"),
            then
        )
    }

    func testWhoeverHasNotSignedInSeesNothing() throws {
        let training = try TrainingFixture()
        _ = training.commands.output("logout")
        let run = training.commands.run("progress", training.learner)
        XCTAssertEqual(run.exit, .refused)
        XCTAssertEqual(run.output, "")
    }
}
