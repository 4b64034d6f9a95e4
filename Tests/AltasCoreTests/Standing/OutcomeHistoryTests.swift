import AltasCore
import Fixtures
import XCTest

/// What holds of every history of decisions, tried on hundreds of random ones.
final class OutcomeHistoryTests: XCTestCase {
    private let last = CivilDate.on("2026-01-31")

    private func forEachHistory(
        seed: UInt64,
        _ body: (StandingPlan, [Decision]) throws -> Void
    ) throws {
        let curriculum = try EditionTree.curriculum(
            outcomes: 2,
            criteria: 2,
            assessments: [.fixture(setting: .work), .fixture(kind: .knowledge)]
        )
        let criteria = curriculum.items.filter { $0.kind == .criterion }.map(\.id)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<800 {
            let plan = StandingPlan(curriculum: curriculum, local: nil, rule: rule(using: &random))
            try body(plan, decisions(on: criteria, using: &random))
        }
    }

    private func rule(using random: inout SeededGenerator) -> AwardRule {
        .fixture(
            observations: .random(in: 1...2, using: &random),
            kinds: [
                .init(
                    appliesTo: .skill,
                    differentKindsAtLeast: .random(in: 0...3, using: &random)
                ),
                .init(appliesTo: .knowledge, anyOf: ["DISC", "WIT"], atLeast: 1),
            ],
            freshObservations: .random(in: 0...3, using: &random)
        )
    }

    private func decisions(on criteria: [Item.ID], using random: inout SeededGenerator)
        -> [Decision]
    {
        let methods: [Method] = ["OBS", "OBS", "WIT", "DISC", "SIM", "RPL"]
        return (1...Int64.random(in: 4...24, using: &random)).map { id in
            .fixture(
                id: id,
                item: criteria[.random(in: criteria.indices, using: &random)],
                result: Int.random(in: 0..<10, using: &random) == 0 ? .notYet : .met,
                method: methods[.random(in: methods.indices, using: &random)],
                on: last.adding(days: .random(in: -30...0, using: &random))
            )
        }
    }

    func testAnOutcomeHoldsOnEveryDaySinceItWasAchievedAndNotOnTheDayBefore() throws {
        var achieved = 0
        try forEachHistory(seed: 1) { plan, decisions in
            for outcome in plan.standing(of: decisions, on: last).modules.flatMap(\.outcomes) {
                guard let since = outcome.achievedOn else { continue }
                achieved += 1
                for back in 0...since.days(until: last) {
                    let then = plan.standing(of: decisions, on: last.adding(days: -back))
                    XCTAssertEqual(then.outcome(outcome.item)?.achievedOn, since)
                }
                let before = plan.standing(of: decisions, on: since.adding(days: -1))
                let wasBroken = decisions.contains { $0.result == .notYet && $0.seenOn == since }
                if !wasBroken { XCTAssertNil(before.outcome(outcome.item)?.achievedOn) }
            }
        }
        XCTAssertGreaterThan(achieved, 500, "too few outcomes are achieved")
    }

    func testWhateverIsMetNeverTakesAnAchievementAway() throws {
        var lost = 0
        try forEachHistory(seed: 2) { plan, decisions in
            let before = Set(plan.standing(of: decisions, on: last).achieved.keys)
            for place in decisions.indices where decisions[place].result == .met {
                var fewer = decisions
                fewer.remove(at: place)
                let after = Set(plan.standing(of: fewer, on: last).achieved.keys)
                XCTAssertTrue(after.isSubset(of: before), "without \(decisions[place])")
                if after != before { lost += 1 }
            }
        }
        XCTAssertGreaterThan(lost, 500, "too few decisions matter")
    }

    func testAnOutcomeIsAchievedExactlyWhenNothingIsMissing() throws {
        try forEachHistory(seed: 3) { plan, decisions in
            let standing = plan.standing(of: decisions, on: last)
            for outcome in standing.modules.flatMap(\.outcomes) {
                XCTAssertEqual(outcome.achievedOn != nil, outcome.missing.isEmpty)
                XCTAssertEqual(standing.achieved[outcome.item], outcome.achievedOn)
            }
        }
    }
}
