import AltasCore
import Fixtures
import XCTest

final class OutcomeStandingTests: XCTestCase {
    private let twoKinds = AwardRule.fixture(
        kinds: [.init(appliesTo: .skill, differentKindsAtLeast: 2)]
    )

    private func record(_ assessment: Item.Assessment = .fixture()) throws -> LearnerRecord {
        LearnerRecord(try .curriculum(criteria: 2, assessments: [assessment]))
    }

    func testIsAchievedOnTheDayItsLastCriterionIsMet() throws {
        var record = try record()
        try record.enter("M1.1b", on: "2026-03-05")
        let before = try record.outcome()
        XCTAssertNil(before.achievedOn)
        XCTAssertEqual(before.missing, [.criterion(try record.id("M1.1a"))])
        try record.enter("M1.1a", on: "2026-03-02")
        let after = try record.outcome()
        XCTAssertEqual(after.achievedOn, .on("2026-03-05"))
        XCTAssertEqual(after.missing, [])
    }

    func testWithoutCriteriaItIsNeverAchieved() throws {
        let record = LearnerRecord(try .curriculum(criteria: 0))
        XCTAssertNil(try record.outcome().achievedOn)
        XCTAssertNil(try record.module().achievedOn)
    }

    func testIsAchievedByTheEuropeanCriteriaAlone() throws {
        var record = try record()
        record.local = try .local(under: try record.id("M1.1"))
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2026-03-02")
        try record.enter("L1", .notYet, on: "2026-03-03")
        XCTAssertEqual(try record.outcome().achievedOn, .on("2026-03-02"))
        XCTAssertEqual(try record.outcome().missing, [])
    }

    func testIsLostWithACriterionAndAchievedAnewWithIt() throws {
        var record = try record()
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2026-03-02")
        try record.enter("M1.1a", .notYet, on: "2026-04-01")
        XCTAssertNil(try record.outcome().achievedOn)
        try record.enter("M1.1a", on: "2026-04-08")
        XCTAssertEqual(try record.outcome().achievedOn, .on("2026-04-08"))
        XCTAssertEqual(try record.outcome(on: "2026-03-31").achievedOn, .on("2026-03-02"))
    }

    func testANotYetMadeGoodOnTheSameDayStartsAnew() throws {
        var record = try record()
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2026-03-02")
        try record.enter("M1.1a", .notYet, on: "2026-04-01")
        try record.enter("M1.1a", on: "2026-04-01")
        XCTAssertEqual(try record.outcome().achievedOn, .on("2026-04-01"))
        XCTAssertEqual(try record.module().achievedOn, .on("2026-04-01"))
        XCTAssertEqual(try record.module().validity?.until, .on("2029-03-02"))
    }

    // MARK: Kinds of evidence

    func testKindsAreCountedOverAllCriteriaOfTheOutcome() throws {
        var record = try record()
        try record.enter("M1.1a", on: "2026-03-02")
        try record.enter("M1.1b", by: "WIT", on: "2026-03-03")
        XCTAssertEqual(try record.outcome(under: twoKinds).achievedOn, .on("2026-03-03"))
    }

    func testAMissingSecondKindIsNamedWithWhatWouldDo() throws {
        var record = try record()
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2026-03-02")
        let standing = try record.outcome(under: twoKinds)
        XCTAssertNil(standing.achievedOn)
        XCTAssertEqual(
            standing.missing,
            [.furtherKind(held: ["OBS"], accepted: ["WIT", "SIM", "DISC"])]
        )
        try record.enter("M1.1b", by: "DISC", on: "2026-03-09")
        XCTAssertEqual(try record.outcome(under: twoKinds).achievedOn, .on("2026-03-09"))
    }

    func testAKindThatANotYetClearedIsGone() throws {
        var record = try record()
        try record.enter("M1.1a", by: "WIT", on: "2026-03-02")
        try record.enter("M1.1b", on: "2026-03-02")
        try record.enter("M1.1a", .notYet, on: "2026-03-03")
        try record.enter("M1.1a", on: "2026-03-04")
        XCTAssertEqual(
            try record.outcome(under: twoKinds).missing,
            [.furtherKind(held: ["OBS"], accepted: ["WIT", "SIM", "DISC"])]
        )
    }

    func testKindsOfASimulationOrOfALocalCriterionDoNotHelp() throws {
        var record = try record(.fixture(setting: .work))
        record.local = try .local(under: try record.id("M1.1"))
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2026-03-02")
        try record.enter("M1.1a", by: "SIM", at: .simulation, on: "2026-03-03")
        try record.enter("L1", by: "WIT", on: "2026-03-03")
        XCTAssertNil(try record.outcome(under: twoKinds).achievedOn)
    }

    func testANamedKindMustBeAmongTheEvidence() throws {
        let rule = AwardRule.fixture(
            kinds: [.init(appliesTo: .knowledge, anyOf: ["TEST", "DISC"], atLeast: 1)]
        )
        var record = try record(.fixture(kind: .knowledge, methods: ["CASE", "TEST"]))
        try record.enter("M1.1a", by: "CASE", on: "2026-03-02")
        try record.enter("M1.1b", by: "CASE", on: "2026-03-02")
        let standing = try record.outcome(under: rule)
        XCTAssertNil(standing.achievedOn)
        XCTAssertEqual(standing.missing, [.kind(anyOf: ["TEST", "DISC"])])
        try record.enter("M1.1a", by: "TEST", on: "2026-03-05")
        XCTAssertEqual(try record.outcome(under: rule).achievedOn, .on("2026-03-05"))
    }

    func testAKindIsWaivedWhereTheOutcomeListsNoneAndTheRuleSaysSo() throws {
        for (isWaived, expected) in [(true, CivilDate.on("2026-03-02")), (false, nil)] {
            let rule = AwardRule.fixture(
                kinds: [
                    .init(
                        appliesTo: .skill,
                        anyOf: ["OBS"],
                        atLeast: 1,
                        onlyIfOutcomeListsOne: isWaived
                    )
                ]
            )
            var record = try record(.fixture(methods: ["PROD"]))
            try record.enter("M1.1a", by: "PROD", on: "2026-03-02")
            try record.enter("M1.1b", by: "PROD", on: "2026-03-02")
            XCTAssertEqual(try record.outcome(under: rule).achievedOn, expected)
        }
    }

    func testARuleAboutSkillsAsksNothingOfKnowledge() throws {
        var record = try record(.fixture(kind: .knowledge))
        try record.enter(met: ["M1.1a", "M1.1b"], on: "2026-03-02")
        XCTAssertEqual(try record.outcome(under: twoKinds).achievedOn, .on("2026-03-02"))
    }
}
