import AltasCore
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class WhyTests: XCTestCase {
    func testACriterionNamesEveryDecisionAndWhatItWeighs() throws {
        let world = try ProgressFixture()
        let first = try world.decide(["ALT-4.2a"])
        let second = try world.decide(["ALT-4.2a"]) {
            ($0.result, $0.day) = (.notYet, "2026-03-05")
        }
        let third = try world.decide(["ALT-4.2a"]) {
            ($0.method, $0.setting, $0.day) = (.simulation, .simulation, "2026-03-06")
        }
        let fourth = try world.decide(["ALT-4.2a"]) { $0.day = "2026-03-07" }
        let fifth = try world.decide(["ALT-4.2a"]) { $0.day = "2026-03-08" }
        try world.correct(fourth[0], by: fifth[0])
        let part = try XCTUnwrap(try world.why("ALT-4.2a").part)
        XCTAssertEqual(part.state, .met(on: try .day("2026-03-08")))
        XCTAssertEqual(
            part.decisions.map(\.number),
            (first + second + third + fourth + fifth).map { "D\($0)" }
        )
        XCTAssertEqual(
            part.decisions.map(\.weight),
            [.cleared, .clears, .simulated, .corrected, .counts]
        )
        XCTAssertEqual(part.decisions[3].replacement, "D\(fifth[0])")
        XCTAssertEqual(part.decisions[3].reason, "wrong person")
        XCTAssertEqual(part.decisions[4].assessor?.name, "Tom Trainer")
        XCTAssertEqual(part.decisions[4].receipt.count, 12)
    }

    func testADecisionByWhoeverWasNotEntitledCountsForNothing() throws {
        let world = try ProgressFixture()
        let other = try world.fixture.site("other", region: "NO")
        let stranger = try world.fixture.staff("Eve Elsewhere", at: other).staff
        try world.decide(["ALT-4.2a"], by: stranger)
        let part = try XCTUnwrap(try world.why("ALT-4.2a").part)
        XCTAssertEqual(part.decisions.map(\.weight), [.notEntitled])
        XCTAssertEqual(part.state, .notStarted)
    }

    func testAnAchievedItemLeadsBackToTheDecisions() throws {
        let world = try ProgressFixture(region: "ES")
        let decisions = try world.decide(["ALT-4.4b", "ALT-5.2a"])
        let local = try world.decide(["ALT-4.4-ES2"]) { $0.edition = "local-es" }
        let answer = try world.why("~UC1423_2.1", in: "ssc443-2-current")
        let item = try XCTUnwrap(answer.standardItem)
        XCTAssertEqual(item.state, .achieved)
        XCTAssertEqual(item.basis, .link)
        let link = try XCTUnwrap(item.links.first)
        XCTAssertEqual(item.links.count, 1)
        XCTAssertEqual(link.relation, .covers)
        XCTAssertEqual(link.sources.map(\.item.code), ["ALT-4.4b", "ALT-5.2a", "ALT-4.4-ES2"])
        XCTAssertEqual(
            link.sources.flatMap(\.decisions).map(\.number),
            (decisions + local).map { "D\($0)" }
        )
    }

    func testForWhatIsNotAchievedTheNearestPathSaysWhatBreaksIt() throws {
        let world = try ProgressFixture(region: "ES")
        try world.decide(["ALT-4.4b", "ALT-5.2a"])
        let item = try XCTUnwrap(
            try world.why("~UC1423_2.1", in: "ssc443-2-current").standardItem
        )
        XCTAssertEqual(item.state, .partly)
        let link = try XCTUnwrap(item.links.first)
        XCTAssertEqual(link.relation, .covers)
        XCTAssertEqual(
            link.sources.filter { $0.achievedOn == nil }.map(\.item.code),
            ["ALT-4.4-ES2"]
        )
        XCTAssertNil(link.completeOn)
    }

    func testAnOutcomeSaysWhatItLacksAndAModuleHoldsItsOutcomes() throws {
        let world = try ProgressFixture()
        try world.decide(["ALT-4.1a", "ALT-4.1b", "ALT-4.1c"])
        let outcome = try XCTUnwrap(try world.why("ALT-4.1").part)
        XCTAssertEqual(outcome.missing, [.furtherKind(held: ["OBS"], accepted: ["SIM"])])
        XCTAssertEqual(outcome.parts.map(\.item.code), ["ALT-4.1a", "ALT-4.1b", "ALT-4.1c"])
        let module = try XCTUnwrap(try world.why("ALT-4").part)
        XCTAssertEqual(module.parts.count, 6)
        XCTAssertEqual(module.parts[0].parts.count, 3)
    }

    func testTheItemSaysWhichRegionIsLookedThrough() throws {
        let world = try ProgressFixture()
        XCTAssertEqual(try world.why("ALT-1.5-ES1").rule.region, "ES")
        XCTAssertEqual(try world.why("KM5447").rule.region, "NO")
        XCTAssertEqual(try world.why("hea03-03:KM5447").edition.slug, "hea03-03")
    }

    func testAnUnknownItemIsRefusedWithTheNearest() throws {
        let world = try ProgressFixture()
        XCTAssertThrowsError(try world.why("ALT-4.2z")) { error in
            guard case .unknownItem("ALT-4.2z", _, let nearest) = error as? Refusal else {
                return XCTFail("\(error)")
            }
            XCTAssertTrue(nearest.contains("ALT-4.2a"), "\(nearest)")
        }
        XCTAssertThrowsError(try world.why("KM9999", in: "hea03-03")) { error in
            guard case .unknownItem("KM9999", "hea03-03", _) = error as? Refusal else {
                return XCTFail("\(error)")
            }
        }
    }
}
