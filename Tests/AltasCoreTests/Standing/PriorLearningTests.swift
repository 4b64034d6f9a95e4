import AltasCore
import Fixtures
import XCTest

/// What prior learning stands for, and what it does not.
final class PriorLearningTests: XCTestCase {
    private let rule = AwardRule.fixture(
        observations: 2,
        kinds: [.init(appliesTo: .skill, differentKindsAtLeast: 2)]
    )

    private func record(_ assessment: Item.Assessment = .fixture()) throws -> LearnerRecord {
        var record = LearnerRecord(try .curriculum(criteria: 2, assessments: [assessment]))
        try record.enter("M1.1a", by: "RPL", on: "2026-03-02", kind: .priorLearning)
        try record.enter("M1.1b", by: "RPL", on: "2026-03-02", kind: .priorLearning)
        return record
    }

    func testWaivesTheCountOfItsCriterion() throws {
        XCTAssertEqual(
            try record().criterion("M1.1a", under: rule).state,
            .met(on: .on("2026-03-02"))
        )
    }

    func testWaivesTheKindsButASkillIsToBeSeenAfresh() throws {
        var record = try record()
        XCTAssertNil(try record.outcome(under: rule).achievedOn)
        XCTAssertEqual(try record.outcome(under: rule).missing, [.freshObservations(0, of: 1)])
        try record.enter("M1.1b", on: "2026-03-20")
        XCTAssertEqual(try record.outcome(under: rule).missing, [])
        XCTAssertEqual(try record.outcome(under: rule).achievedOn, .on("2026-03-20"))
    }

    func testFreshObservationsAreCountedOnDifferentDays() throws {
        let rule = AwardRule.fixture(observations: 2, freshObservations: 2)
        var record = try record()
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2026-03-20")
        XCTAssertEqual(try record.outcome(under: rule).missing, [.freshObservations(1, of: 2)])
        try record.enter("M1.1a", by: "DISC", on: "2026-03-21")
        XCTAssertEqual(try record.outcome(under: rule).missing, [.freshObservations(1, of: 2)])
        try record.enter("M1.1a", on: "2026-03-22")
        XCTAssertEqual(try record.outcome(under: rule).achievedOn, .on("2026-03-22"))
    }

    func testAsksForNothingWhereEveryCriterionIsMetWithoutIt() throws {
        let rule = AwardRule.fixture(freshObservations: 2)
        var record = LearnerRecord(try .curriculum(criteria: 2))
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2026-03-02")
        try record.enter("M1.1a", by: "RPL", on: "2026-03-05")
        XCTAssertEqual(try record.outcome(under: rule).achievedOn, .on("2026-03-02"))
    }

    func testTakesNoKindOfEvidenceAway() throws {
        let rule = AwardRule.fixture(kinds: [.init(appliesTo: .skill, differentKindsAtLeast: 2)])
        var record = LearnerRecord(try .curriculum(criteria: 2))
        try record.enter("M1.1a", on: "2026-03-02")
        try record.enter("M1.1b", by: "WIT", on: "2026-03-02")
        try record.enter("M1.1b", by: "RPL", on: "2026-03-05")
        XCTAssertEqual(try record.outcome(under: rule).achievedOn, .on("2026-03-02"))
    }

    func testAchievesFromTheDayItWaivedWhatWasMissing() throws {
        var record = LearnerRecord(try .curriculum(criteria: 2))
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2026-03-02")
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2026-03-03")
        XCTAssertNil(try record.outcome(under: rule).achievedOn)
        try record.enter("M1.1a", by: "RPL", on: "2026-03-05")
        try record.enter("M1.1b", by: "RPL", on: "2026-03-06")
        XCTAssertEqual(try record.outcome(under: rule).achievedOn, .on("2026-03-06"))
        XCTAssertEqual(try record.module(under: rule).achievedOn, .on("2026-03-06"))
        XCTAssertEqual(try record.module(under: rule).validity?.achievedOn, .on("2026-03-06"))
    }

    func testKnowledgeNeedsNothingFresh() throws {
        let record = try record(.fixture(kind: .knowledge))
        XCTAssertEqual(try record.outcome(under: rule).achievedOn, .on("2026-03-02"))
    }

    func testWaivesForItsOwnCriterionOnly() throws {
        var record = LearnerRecord(try .curriculum(criteria: 2))
        try record.enter("M1.1a", by: "RPL", on: "2026-03-02")
        try record.enter("M1.1b", on: "2026-03-03")
        XCTAssertEqual(
            try record.outcome(under: rule).missing,
            [
                .criterion(try record.id("M1.1b")),
                .furtherKind(held: ["OBS"], accepted: ["WIT", "SIM", "DISC"]),
            ]
        )
        try record.enter("M1.1b", by: "WIT", on: "2026-03-04")
        XCTAssertEqual(try record.outcome(under: rule).achievedOn, .on("2026-03-04"))
    }

    func testIsKnownByTheSittingOrByTheMethod() throws {
        for (method, kind) in [("RPL" as Method, Visit.Kind.observation), ("OBS", .priorLearning)] {
            var record = LearnerRecord(try .curriculum())
            try record.enter("M1.1a", by: method, on: "2026-03-02", kind: kind)
            XCTAssertEqual(try record.criterion(under: rule).state, .met(on: .on("2026-03-02")))
            XCTAssertEqual(try record.outcome(under: rule).missing, [.freshObservations(0, of: 1)])
        }
    }

    func testCountsForNothingWhereTheRegionDoesNotAllowIt() throws {
        let strict = AwardRule.fixture(priorLearning: false)
        XCTAssertEqual(try record().criterion(under: strict).state, .notStarted)
    }

    func testANotYetClearsIt() throws {
        var record = try record()
        try record.enter("M1.1a", .notYet, on: "2026-04-01")
        try record.enter("M1.1a", on: "2026-04-02")
        XCTAssertEqual(try record.criterion(under: rule).state, .seen(days: 1, of: 2))
    }
}
