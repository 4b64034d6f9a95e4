import AltasCore
import Fixtures
import XCTest

final class ImpactRuleTests: XCTestCase {
    /// Standard 1 with two outcomes that stay, standard 2 with one that is worded anew and one that is withdrawn.
    private func rule(lastAward: String = "2026-02-28") throws -> ImpactRule {
        let old = try tree(
            1,
            "old",
            second: "Washes hands and dries them with paper",
            withdrawn: true
        )
        let new = try tree(
            101,
            "new",
            second: "Explains the law on privacy of images",
            withdrawn: false
        )
        let settlements = [
            Settlement(from: ["2.1"], to: ["2.1"], verdict: .notEquivalent, reason: "another task")
        ]
        let diff = try EditionDiff(from: old, to: new, settlements: settlements)
        return ImpactRule(diff, from: .on("2026-03-01"), lastAwardOn: .on(lastAward))
    }

    private func tree(
        _ first: Int64,
        _ slug: String,
        second: String,
        withdrawn: Bool
    ) throws -> EditionTree {
        func item(_ place: Int64, _ parent: Int64?, _ code: String, _ text: String) -> Item {
            var item = Item.fixture(
                id: first + place,
                parent: parent.map { first + $0 },
                code: code,
                kind: "standard"
            )
            item.title = LocalizedText(["en": text])
            return item
        }
        var items = [
            item(0, nil, "1", "Privacy and dignity of the person"),
            item(1, 0, "1.1", "Knocks on the door before going in"),
            item(2, 0, "1.2", "Closes the curtains before washing somebody"),
            item(3, nil, "2", "Hygiene at work"),
            item(4, 3, "2.1", second),
        ]
        if withdrawn { items.append(item(5, nil, "3", "Fills in the paper diary every evening")) }
        return try EditionTree(edition: .fixture(slug: slug, role: .standard), items: items)
    }

    private func situation(
        held: Set<Item.ID>,
        after: Set<Item.ID>,
        isEnrolled: Bool = true,
        awardUntil: String? = nil
    ) -> LearnerSituation {
        LearnerSituation(
            isEnrolled: isEnrolled,
            held: held,
            heldAfter: after,
            awardUntil: awardUntil.map { .on($0) }
        )
    }

    func testWhoHoldsNothingOfAStandardIsUnaffected() throws {
        let impact = try rule().impact(on: situation(held: [], after: []))
        XCTAssertEqual(impact.group, .unaffected)
    }

    func testWhoLosesNothingCarriesOverEvenWhileTheOldEditionGoesOn() throws {
        for lastAward in ["2026-02-28", "2026-12-31"] {
            let rule = try rule(lastAward: lastAward)
            let impact = rule.impact(on: situation(held: [2], after: [102]))
            XCTAssertEqual(impact.group, .carriesOver)
            XCTAssertEqual(impact.topUp, [])
        }
    }

    func testWhoLosesSomethingTopsUpAndWhoLosesAllStartsAgain() throws {
        let rule = try rule()
        let some = rule.impact(on: situation(held: [2, 5], after: [102]))
        XCTAssertEqual(some, LearnerImpact(group: .topUp, until: nil, topUp: [105]))
        let all = rule.impact(on: situation(held: [5], after: []))
        XCTAssertEqual(all, LearnerImpact(group: .restart, until: nil, topUp: [105]))
        let withdrawn = rule.impact(on: situation(held: [6], after: []))
        XCTAssertEqual(withdrawn.group, .restart, "nothing is left of it")
    }

    func testWhoIsEnrolledMayFinishWhileTheOldEditionGoesOn() throws {
        let rule = try rule(lastAward: "2026-12-31")
        let enrolled = rule.impact(on: situation(held: [2, 5], after: [102]))
        XCTAssertEqual(enrolled.group, .mayFinish)
        XCTAssertEqual(enrolled.until, .on("2026-12-31"))
        XCTAssertEqual(enrolled.topUp, [105], "what moving on now would cost")
        let other = rule.impact(on: situation(held: [2, 5], after: [102], isEnrolled: false))
        XCTAssertEqual(other.group, .topUp)
    }

    func testAnAwardHoldsToItsEnd() throws {
        let rule = try rule()
        let valid = situation(held: [2, 5], after: [102], awardUntil: "2026-03-01")
        XCTAssertEqual(rule.impact(on: valid).group, .awarded)
        XCTAssertEqual(rule.impact(on: valid).until, .on("2026-03-01"))
        let over = situation(held: [2, 5], after: [102], awardUntil: "2026-02-28")
        XCTAssertEqual(rule.impact(on: over).group, .topUp)
    }

    func testWhoHeldTheWholeOldEditionOwesTheWholeNewOne() throws {
        let whole: Set<Item.ID> = [1, 2, 3, 4, 5, 6]
        let impact = try rule().impact(on: situation(held: whole, after: [101, 102, 103]))
        XCTAssertEqual(impact.topUp, [105])
    }
}
