import AltasCore
import Fixtures
import XCTest

final class CriterionStandingTests: XCTestCase {
    private let once = AwardRule.fixture(observations: 1)
    private let twice = AwardRule.fixture(observations: 2)

    private func record(_ assessment: Item.Assessment = .fixture()) throws -> LearnerRecord {
        LearnerRecord(try .curriculum(assessments: [assessment]))
    }

    func testWithoutDecisionsItIsNotStarted() throws {
        let standing = try record().criterion()
        XCTAssertEqual(standing.state, .notStarted)
        XCTAssertEqual(standing.currency, .never)
        XCTAssertNil(standing.validity)
    }

    func testASkillIsMetOnTheLastOfTheDifferentDaysAsked() throws {
        var record = try record()
        try record.enter("M1.1a", on: "2026-03-02")
        try record.enter("M1.1a", by: "WIT", on: "2026-03-02")
        XCTAssertEqual(try record.criterion(under: twice).state, .seen(days: 1, of: 2))
        try record.enter("M1.1a", on: "2026-03-05")
        XCTAssertEqual(try record.criterion(under: twice).state, .met(on: .on("2026-03-05")))
        XCTAssertEqual(try record.criterion(under: twice).decisions.map(\.rawValue), [1, 2, 3])
    }

    func testTheSameDecisionsMayBeEnoughInOneRegionAndNotInAnother() throws {
        var record = try record()
        try record.enter("M1.1a", on: "2026-03-02")
        XCTAssertEqual(try record.criterion(under: once).state, .met(on: .on("2026-03-02")))
        XCTAssertEqual(try record.criterion(under: twice).state, .seen(days: 1, of: 2))
    }

    func testKnowledgeIsMetByOneDecisionHoweverMadeAndHoweverOftenSkillsAreSeen() throws {
        for kind in [Item.OutcomeKind.knowledge, .understanding] {
            var record = try record(.fixture(kind: kind))
            try record.enter("M1.1a", by: "TEST", on: "2026-03-02")
            XCTAssertEqual(try record.criterion(under: twice).state, .met(on: .on("2026-03-02")))
        }
    }

    func testANotYetClearsWhatCameBeforeIt() throws {
        var record = try record()
        try record.enter(met: ["M1.1a"], on: "2026-03-02")
        try record.enter("M1.1a", .notYet, on: "2026-03-03")
        XCTAssertEqual(try record.criterion().state, .open(since: .on("2026-03-03")))
        XCTAssertEqual(try record.criterion().decisions, [])
        try record.enter("M1.1a", on: "2026-03-04")
        XCTAssertEqual(try record.criterion(under: once).state, .met(on: .on("2026-03-04")))
        XCTAssertEqual(try record.criterion(under: twice).state, .seen(days: 1, of: 2))
    }

    func testTheNewestNotYetSaysSinceWhenItIsOpen() throws {
        var record = try record()
        try record.enter("M1.1a", .notYet, on: "2026-03-02")
        try record.enter("M1.1a", .notYet, on: "2026-03-09")
        XCTAssertEqual(try record.criterion().state, .open(since: .on("2026-03-09")))
    }

    func testOrderIsByTheDaySeenEvenWhenEnteredLate() throws {
        var record = try record()
        try record.enter("M1.1a", on: "2026-03-05")
        try record.enter("M1.1a", .notYet, on: "2026-03-02")
        XCTAssertEqual(try record.criterion().state, .met(on: .on("2026-03-05")))
    }

    func testOnOneDayTheLaterEntryHasTheLastWord() throws {
        var better = try record()
        try better.enter("M1.1a", .notYet, on: "2026-03-02")
        try better.enter("M1.1a", on: "2026-03-02")
        XCTAssertEqual(try better.criterion().state, .met(on: .on("2026-03-02")))
        var worse = try record()
        try worse.enter("M1.1a", on: "2026-03-02")
        try worse.enter("M1.1a", .notYet, on: "2026-03-02")
        XCTAssertEqual(try worse.criterion().state, .open(since: .on("2026-03-02")))
    }

    func testTheOrderInWhichDecisionsAreHandedOverIsOfNoAccount() throws {
        var record = LearnerRecord(try .curriculum(outcomes: 2, criteria: 2))
        for (place, code) in ["M1.1a", "M1.1b", "M1.2a", "M1.1a", "M1.2b", "M1.1a"].enumerated() {
            let day = "2026-03-0\(1 + place / 2)"
            try record.enter(code, place == 3 ? .notYet : .met, on: day)
        }
        let plan = StandingPlan(curriculum: record.curriculum, local: nil, rule: once)
        var random = SeededGenerator(seed: 1)
        for _ in 0..<20 {
            let shuffled = record.decisions.shuffled(using: &random)
            let standing = plan.standing(of: shuffled, on: .on("2026-12-31"))
            XCTAssertEqual(standing, record.standing(under: once))
        }
    }

    func testWhatIsCorrectedOrByNobodyEntitledNeverCounts() throws {
        var record = try record()
        try record.enter("M1.1a", on: "2026-03-02", isEntitled: false)
        try record.enter("M1.1a", on: "2026-03-03", isCorrected: true)
        XCTAssertEqual(try record.criterion().state, .notStarted)
        try record.enter("M1.1a", on: "2026-03-04")
        try record.enter("M1.1a", .notYet, on: "2026-03-05", isEntitled: false)
        try record.enter("M1.1a", .notYet, on: "2026-03-06", isCorrected: true)
        XCTAssertEqual(try record.criterion().state, .met(on: .on("2026-03-04")))
    }

    func testWhatIsSeenAfterTheDayIsNotKnownOnIt() throws {
        var record = try record()
        try record.enter("M1.1a", on: "2026-03-02")
        try record.enter("M1.1a", .notYet, on: "2026-03-10")
        XCTAssertEqual(try record.criterion(on: "2026-03-01").state, .notStarted)
        XCTAssertEqual(try record.criterion(on: "2026-03-02").state, .met(on: .on("2026-03-02")))
        XCTAssertEqual(try record.criterion(on: "2026-03-09").state, .met(on: .on("2026-03-02")))
        XCTAssertEqual(
            try record.criterion(on: "2026-03-10").state,
            .open(since: .on("2026-03-10"))
        )
    }

    func testAStateTravelsAsReadableJSON() throws {
        let states: [(CriterionStanding.State, json: String)] = [
            (.notStarted, #"{"notStarted":{}}"#),
            (.seen(days: 1, of: 2), #"{"seen":{"days":1,"of":2}}"#),
            (.open(since: .on("2026-03-02")), #"{"open":{"since":"2026-03-02"}}"#),
            (.met(on: .on("2026-03-02")), #"{"met":{"on":"2026-03-02"}}"#),
        ]
        for (state, json) in states { try assertTravels(state, as: json) }
        XCTAssertEqual(states.map(\.0.isMet), [false, false, false, true])
    }

    func testDecisionsOnOtherItemsArePassedOver() throws {
        var record = LearnerRecord(try .curriculum(criteria: 2))
        try record.enter("M1.1b", on: "2026-03-02")
        try record.enter("M1.1", .notYet, on: "2026-03-03")
        XCTAssertEqual(try record.criterion("M1.1a").state, .notStarted)
        XCTAssertEqual(try record.criterion("M1.1b").state, .met(on: .on("2026-03-02")))
    }
}
