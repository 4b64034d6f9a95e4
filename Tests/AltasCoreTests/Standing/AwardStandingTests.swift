import AltasCore
import Fixtures
import XCTest

final class AwardStandingTests: XCTestCase {
    /// Two modules of two outcomes, of which `M1` is required, and three local criteria: for the award, for a standard, for both.
    private func record() throws -> LearnerRecord {
        let curriculum = try EditionTree.curriculum(modules: 2, outcomes: 2)
        let local = try EditionTree.local(
            under: try curriculum.id("M1.2"),
            neededFor: [["award"], ["hea03-03"], ["hea03-03", "award"]]
        )
        return LearnerRecord(curriculum, local: local)
    }

    func testPartsAreTheOutcomesOfRequiredModulesAndTheLocalCriteriaForTheAward() throws {
        var record = try record()
        XCTAssertEqual(record.standing().award.done, 0)
        XCTAssertEqual(record.standing().award.total, 4)
        try record.enter(met: ["M1.1a", "M2.1a", "L1", "L2"], on: "2026-03-02")
        let award = record.standing().award
        XCTAssertEqual(award.done, 2)
        XCTAssertEqual(
            award.needs,
            [.module(try record.id("M1")), .localCriterion(try record.id("L3"))]
        )
        XCTAssertFalse(award.isComplete)
    }

    func testIsCompleteWithRequiredModulesAndLocalCriteriaAlone() throws {
        var record = try record()
        try record.enter(met: ["M1.1a", "M1.2a", "L1", "L3"], on: "2026-03-02")
        let award = record.standing().award
        XCTAssertTrue(award.isComplete)
        XCTAssertEqual([award.done, award.total], [4, 4])
        let both = AwardRule.fixture(modules: ["M1", "M2"])
        XCTAssertEqual(record.standing(under: both).award.needs, [.module(try record.id("M2"))])
    }

    func testLocalCriteriaAreNotAskedForWhereTheRuleAsksForNone() throws {
        var record = try record()
        try record.enter(met: ["M1.1a", "M1.2a"], on: "2026-03-02")
        let rule = AwardRule.fixture(localCriteria: .none)
        let award = record.standing(under: rule).award
        XCTAssertTrue(award.isComplete)
        XCTAssertEqual([award.done, award.total], [2, 2])
        XCTAssertFalse(try record.criterion("L1", under: rule).isForAward)
    }

    func testACriterionOfAStandardAloneIsNotForTheAwardAndStillStandsAsMet() throws {
        var record = try record()
        try record.enter("L2", on: "2026-03-02")
        let standing = try record.criterion("L2")
        XCTAssertFalse(standing.isForAward)
        XCTAssertTrue(standing.isMet)
        XCTAssertEqual(record.standing().achieved[try record.id("L2")], .on("2026-03-02"))
        XCTAssertEqual(record.standing().award.done, 0)
    }

    func testAModuleOutOfDateIsToBeRenewed() throws {
        var record = try record()
        try record.enter(met: ["M1.1a", "M1.2a", "L1", "L3"], on: "2026-03-02")
        XCTAssertEqual(record.standing(on: "2029-03-02").award.needs, [])
        XCTAssertEqual(
            record.standing(on: "2029-03-03").award.needs,
            [.renewal(try record.id("M1"))]
        )
    }

    func testEverythingAchievedIsListedWithItsDay() throws {
        var record = LearnerRecord(try .curriculum(criteria: 2))
        try record.enter("M1.1a", on: "2026-03-02")
        XCTAssertEqual(record.standing().achieved, [try record.id("M1.1a"): .on("2026-03-02")])
        try record.enter("M1.1b", on: "2026-03-03")
        let late = CivilDate.on("2026-03-03")
        XCTAssertEqual(
            record.standing().achieved,
            [
                try record.id("M1"): late, try record.id("M1.1"): late,
                try record.id("M1.1a"): .on("2026-03-02"), try record.id("M1.1b"): late,
            ]
        )
    }

    func testWhatIsNextIsWhatIsOpenThenWhatIsBegunThenTheRest() throws {
        var record = LearnerRecord(try .curriculum(modules: 2, outcomes: 2, criteria: 2))
        try record.enter(met: ["M1.1a", "M1.1b", "M2.1a"], on: "2026-03-02")
        try record.enter("M2.2a", .notYet, on: "2026-03-02")
        let expected = try ["M2.2", "M2.1", "M1.2"].map(record.id)
        XCTAssertEqual(record.standing().next(9).map(\.item), expected)
        XCTAssertEqual(record.standing().next(1).map(\.item), [expected[0]])
    }

    func testALocalCriterionForTheAwardKeepsItsOutcomeAmongWhatIsNext() throws {
        var record = try record()
        try record.enter(met: ["M1.1a", "M1.2a", "M2.1a", "M2.2a", "L1"], on: "2026-03-02")
        XCTAssertEqual(record.standing().next(9).map(\.item), [try record.id("M1.2")])
        try record.enter("L3", on: "2026-03-03")
        XCTAssertEqual(record.standing().next(9).map(\.item), [])
    }
}
