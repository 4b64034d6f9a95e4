import AltasCore
import Fixtures
import XCTest

final class SettlementTests: XCTestCase {
    private let reworded: [String: CareOutline.Line?] = [
        "1>1.3": ("1>1.3", "Meals", "Cooks simple food and notices loss of weight."),
        "3": nil,
    ]

    private func diff(
        published: [PublishedChange] = [],
        settlements: [Settlement]
    ) throws -> EditionDiff {
        let added: [CareOutline.Line] = [("4", "Data protection", "Obeys the law on records.")]
        return try EditionDiff(
            from: .outline(CareOutline.lines),
            to: .outline(CareOutline.lines(reworded, adding: added), first: 101),
            published: published,
            settlements: settlements
        )
    }

    private func settlement(
        _ from: [String],
        _ to: [String],
        _ verdict: Settlement.Verdict = .equivalent
    ) -> Settlement {
        Settlement(from: from, to: to, verdict: verdict, reason: "Read both.", settledBy: "Ana")
    }

    func testAVerdictDecidesWhetherARewordedItemCarriesOver() throws {
        let open = try diff(settlements: [])
        let (old, new) = (try open.from.id("1.3"), try open.to.id("1.3"))
        XCTAssertEqual(try open.change(old: "1.3")?.awaitsVerdict, true)
        XCTAssertNil(open.equivalences.carried[old])
        XCTAssertTrue(open.equivalences.undecided.contains(new))
        let equivalent = try diff(settlements: [settlement(["1.3"], ["1.3"])])
        XCTAssertEqual(try equivalent.change(old: "1.3")?.kind, .reworded)
        XCTAssertEqual(try equivalent.change(old: "1.3")?.evidence, .person)
        XCTAssertEqual(equivalent.equivalences.carried[old], [new])
        let refused = try diff(settlements: [settlement(["1.3"], ["1.3"], .notEquivalent)])
        XCTAssertEqual(try refused.change(old: "1.3")?.kind, .reworded)
        XCTAssertNil(refused.equivalences.carried[old])
        XCTAssertTrue(refused.equivalences.needsTopUp.contains(new))
        XCTAssertFalse(refused.equivalences.undecided.contains(new))
    }

    func testAPersonCanPairWhatTheTextsDoNot() throws {
        XCTAssertEqual(try diff(settlements: []).change(old: "3")?.kind, .withdrawn)
        let diff = try diff(settlements: [settlement(["3"], ["4"])])
        XCTAssertEqual(try diff.change(old: "3")?.kind, .moved)
        XCTAssertEqual(diff.equivalences.carried[try diff.from.id("3")], [try diff.to.id("4")])
    }

    func testItemsNeededTogetherCarryOverTogether() throws {
        let diff = try diff(settlements: [settlement(["1.3", "3"], ["4"])])
        XCTAssertEqual(try diff.change(new: "4")?.kind, .merged)
        let (meals, privacy) = (try diff.from.id("1.3"), try diff.from.id("3"))
        let equivalences = diff.equivalences
        XCTAssertEqual(equivalences.held(by: [meals]), [])
        XCTAssertEqual(equivalences.held(by: [meals, privacy]), [try diff.to.id("4")])
        XCTAssertNil(equivalences.carried[meals])
    }

    func testTwoSettlementsOfOneItemAreAlternatives() throws {
        let diff = try diff(settlements: [settlement(["1.3"], ["4"]), settlement(["3"], ["4"])])
        XCTAssertEqual(try diff.change(new: "4")?.kind, .merged)
        XCTAssertEqual(diff.equivalences.held(by: [try diff.from.id("3")]), [try diff.to.id("4")])
    }

    func testAnEquivalentItemGoesBeforeOneThatIsNot() throws {
        let both = [settlement(["3"], ["4"], .notEquivalent), settlement(["1.3"], ["4"])]
        let diff = try diff(settlements: both)
        XCTAssertEqual(try diff.change(new: "4")?.old, [try diff.from.id("1.3")])
        XCTAssertEqual(try diff.change(old: "3")?.kind, .withdrawn)
    }

    func testThatSomethingIsNewOrWithdrawnCanBeConfirmed() throws {
        let diff = try diff(settlements: [
            settlement([], ["1.3"], .notEquivalent), settlement(["1.3"], [], .notEquivalent),
        ])
        XCTAssertEqual(try diff.change(new: "1.3")?.kind, .new)
        XCTAssertEqual(try diff.change(old: "1.3")?.kind, .withdrawn)
        XCTAssertEqual(try diff.change(old: "1.3")?.sureness, .certain)
        XCTAssertEqual(diff.open, [])
    }

    func testAnUnknownOrAmbiguousCodeIsNamed() throws {
        XCTAssertThrowsError(try diff(settlements: [settlement(["1.9"], ["1.3"])])) { error in
            XCTAssertEqual(
                error as? Refusal,
                .unknownItem("1.9", edition: "standard", nearest: ["1.1", "1.2", "1.3"])
            )
        }
        let lines: [CareOutline.Line] = [
            ("1", "One", ""), ("1>a", "Part", ""), ("2", "Two", ""), ("2>a", "Other", ""),
        ]
        let tree = try EditionTree.outline(lines)
        let ambiguous = settlement(["a"], ["1>a"])
        XCTAssertThrowsError(try EditionDiff(from: tree, to: tree, settlements: [ambiguous])) {
            XCTAssertEqual($0 as? Refusal, .ambiguousItem("a", candidates: ["1>a", "2>a"]))
        }
        let exact = try EditionDiff(
            from: tree,
            to: tree,
            settlements: [settlement(["2>a"], ["2>a"])]
        )
        XCTAssertEqual(exact.change(ofOld: try tree.id("2>a"))?.evidence, .person)
    }
}
