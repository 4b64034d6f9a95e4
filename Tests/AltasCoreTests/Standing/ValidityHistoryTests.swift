import AltasCore
import Fixtures
import XCTest

/// Ten thousand histories, of which each is told twice.
final class ValidityHistoryTests: XCTestCase {
    func testEveryHistoryEndsAsTheDayByDayTellingSays() throws {
        var random = SeededGenerator(seed: 2026)
        var seen: [Currency: Int] = [:]
        var renewals = 0
        for number in 0..<10_000 {
            let history = try History(using: &random)
            var slow = try DayByDayValidity(criteria: history.criteria, rule: history.rule)
            slow.live(from: history.start, through: history.day, history.decisions)
            let fast = history.module()
            let validity = fast.validity
            guard validity?.achievedOn == slow.first, validity?.renewedOn == slow.renewed,
                validity?.until == slow.end, validity?.reopenedOn == slow.openSince,
                fast.currency == slow.currency(on: history.day)
            else { return XCTFail("history \(number): \(fast) is not \(slow)") }
            seen[fast.currency, default: 0] += 1
            if slow.renewed != nil { renewals += 1 }
        }
        for currency in Currency.allCases {
            XCTAssertGreaterThan(seen[currency] ?? 0, 500, "too few histories end \(currency)")
        }
        XCTAssertGreaterThan(renewals, 2_000, "too few histories hold a renewal")
    }
}

/// A module of one to three criteria, a rule, and decisions on random days.
private struct History {
    let curriculum: EditionTree
    let criteria: [Item.ID]
    let rule: AwardRule
    let start = CivilDate.on("2023-11-15")
    let day: CivilDate
    let decisions: [Decision]

    init(using random: inout SeededGenerator) throws {
        let count = Int.random(in: 1...3, using: &random)
        curriculum = try .curriculum(criteria: count)
        criteria = curriculum.items.filter { $0.kind == .criterion }.map(\.id)
        rule = .fixture(
            observations: .random(in: 1...2, using: &random),
            months: .random(in: 1...12, using: &random),
            renewal: .fixture(
                observations: .random(in: 1...2, using: &random),
                windowDays: .random(in: 0...100, using: &random),
                keepsAnniversary: .random(using: &random)
            )
        )
        day = start.adding(days: .random(in: 100...500, using: &random))
        let spread = Int.random(in: 20...500, using: &random)
        var made: [Decision] = []
        for number in 1...Int.random(in: 2...(12 * count), using: &random) {
            made.append(
                .fixture(
                    id: Int64(number),
                    item: criteria[.random(in: criteria.indices, using: &random)],
                    result: Int.random(in: 0..<12, using: &random) == 0 ? .notYet : .met,
                    on: start.adding(days: .random(in: 0...spread, using: &random)),
                    isEntitled: Int.random(in: 0..<20, using: &random) > 0,
                    isCorrected: Int.random(in: 0..<20, using: &random) == 0
                )
            )
        }
        decisions = made
    }

    func module() -> ModuleStanding {
        StandingPlan(curriculum: curriculum, local: nil, rule: rule)
            .standing(of: decisions, on: day).modules[0]
    }
}
