import AltasCore
import Fixtures
import XCTest

final class SuccessionTests: XCTestCase {
    private let (first, second, target): (Item.ID, Item.ID, Item.ID) = (1, 2, 10)

    /// A curriculum whose one criterion follows from items of an older edition.
    private func plan(_ links: [Link]) throws -> (StandingPlan, criterion: Item.ID) {
        let curriculum = try EditionTree.curriculum(criteria: 1)
        let criterion = try XCTUnwrap(curriculum.items.last).id
        let links = links.map { link in
            var link = link
            link.target = criterion
            return link
        }
        let before = StandingPlan.Predecessor(plan: nil, succession: Succession(links))
        let plan = StandingPlan(
            curriculum: curriculum,
            local: nil,
            rule: .fixture(),
            predecessors: [before]
        )
        return (plan, criterion)
    }

    private func decision(
        _ id: Int64,
        on item: Item.ID,
        _ result: Decision.Result = .met,
        day: String = "2026-03-04"
    ) -> Decision {
        .fixture(id: id, item: item, result: result, on: .on(day))
    }

    private func results(_ links: [Link], _ decisions: [Decision]) throws -> [Decision.Result] {
        let (plan, criterion) = try plan(links)
        return plan.seen(decisions).filter { $0.item == criterion }.map(\.result)
    }

    func testADecisionOnAnOldItemIsOneOnTheNewItem() throws {
        let link = Link(target: target, sources: [first], relation: .exact)
        let decisions = [decision(1, on: first), decision(2, on: first, .notYet)]
        XCTAssertEqual(try results([link], decisions), [.met, .notYet])
        XCTAssertEqual(try results([link], [decision(1, on: second)]), [])
    }

    func testWhatOnlyContributesCarriesNothing() throws {
        for relation in [Link.Relation.related, .partial] {
            let link = Link(target: target, sources: [first], relation: relation)
            XCTAssertEqual(try results([link], [decision(1, on: first)]), [])
        }
    }

    func testItemsNeededTogetherCarryOverWhenAllAreMet() throws {
        let link = Link(target: target, sources: [first, second], relation: .exact)
        XCTAssertEqual(try results([link], [decision(1, on: first)]), [])
        let both = [decision(2, on: second), decision(1, on: first)]
        XCTAssertEqual(try results([link], both), [.met])
        let taken = both + [decision(3, on: first, .notYet), decision(4, on: second)]
        XCTAssertEqual(try results([link], taken), [.met, .notYet])
    }

    func testTheCriterionIsMetByWhatCarriesOver() throws {
        let (plan, criterion) = try plan([Link(target: target, sources: [first], relation: .exact)])
        let decisions = ["2026-03-04", "2026-03-05", "2026-03-06"].enumerated().map {
            decision(Int64($0) + 1, on: first, day: $1)
        }
        let standing = plan.standing(of: decisions, on: .on("2026-03-06"))
        XCTAssertNotNil(standing.achieved[criterion])
    }
}

final class LineageTests: XCTestCase {
    private func end(_ old: Int64, by new: Int64?, last: String) -> TeachOut {
        TeachOut(
            edition: Edition.ID(rawValue: old),
            adoption: nil,
            successor: new.map(Edition.ID.init(rawValue:)),
            lastEnrolmentOn: .on(last),
            lastAwardOn: .on(last)
        )
    }

    private lazy var lineage = Lineage([
        end(1, by: 3, last: "2024-12-31"), end(2, by: 3, last: "2024-12-31"),
        end(3, by: 4, last: "2026-07-31"), end(9, by: nil, last: "2026-01-31"),
    ])

    func testTheStepsToAnEditionComeOldestFirst() {
        XCTAssertEqual(lineage.steps(to: 4).map(\.edition), [1, 2, 3])
        XCTAssertEqual(lineage.steps(to: 1), [])
        XCTAssertEqual(lineage.predecessors(of: 3), [1, 2])
        XCTAssertTrue(lineage.isFrom(4, 1))
        XCTAssertFalse(lineage.isFrom(1, 4))
    }

    func testSomebodyIsSeenByTheEditionInForceForThem() {
        let cases: [(day: String, edition: Edition.ID)] = [
            ("2024-12-31", 1), ("2025-01-01", 3), ("2026-07-31", 3), ("2026-08-01", 4),
        ]
        for (day, edition) in cases {
            XCTAssertEqual(lineage.edition(following: 1, on: .on(day)), edition, day)
        }
        XCTAssertEqual(lineage.edition(following: 9, on: .on("2027-01-01")), 9)
    }
}
