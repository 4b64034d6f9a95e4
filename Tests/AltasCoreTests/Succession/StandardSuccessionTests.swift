import AltasCore
import Fixtures
import XCTest

final class StandardSuccessionTests: XCTestCase {
    private let day = CivilDate.on("2026-03-04")

    /// A standard of three items, each with a link from a curriculum item or none, and the one that took its place.
    private func plan(_ relation: Link.Relation) throws -> StandardPlan {
        let items = (1...3).map { Item.fixture(id: Int64($0), code: "\($0)", kind: "aim") }
        let old = StandardPlan(
            tree: try .standard(items),
            links: [
                Link(id: 1, target: 1, sources: [50], relation: relation, gap: "the law")
            ]
        )
        let newer = (1...3).map { Item.fixture(id: Int64($0) + 100, code: "n\($0)", kind: "aim") }
        let carried = (1...3).map { place in
            Link(
                id: Link.ID(rawValue: -Int64(place)),
                target: Item.ID(rawValue: Int64(place) + 100),
                sources: [Item.ID(rawValue: Int64(place))],
                relation: .exact
            )
        }
        return StandardPlan(tree: try .standard(newer), links: carried, predecessors: [old])
    }

    private func states(
        _ plan: StandardPlan,
        achieved: [Item.ID: CivilDate] = [:],
        decisions: [Decision] = []
    ) -> [StandardStanding.State] {
        plan.standing(achieved: achieved, decisions: decisions, on: day).items.map(\.state)
    }

    func testAChainAchievesThroughTheOldItem() throws {
        let plan = try plan(.covers)
        XCTAssertEqual(states(plan), [.open, .uncovered, .uncovered])
        XCTAssertEqual(states(plan, achieved: [50: day]), [.achieved, .uncovered, .uncovered])
    }

    func testAChainIsAsWeakAsItsWeakestLink() throws {
        let plan = try plan(.partial)
        XCTAssertEqual(states(plan, achieved: [50: day]), [.partly, .uncovered, .uncovered])
        let item = plan.standing(achieved: [50: day], on: day).items[0]
        XCTAssertEqual(item.links.filter(\.contributes).map(\.link.gap), ["the law"])
        XCTAssertEqual(states(try self.plan(.related), achieved: [50: day])[0], .uncovered)
    }

    func testADirectDecisionOnTheOldItemCountsAndABlockingOneDoesNot() throws {
        let plan = try plan(.covers)
        let met = Decision.fixture(id: 1, item: 2, on: .on("2026-03-01"))
        XCTAssertEqual(states(plan, decisions: [met]), [.open, .achieved, .uncovered])
        let notYet = Decision.fixture(id: 2, item: 1, result: .notYet, on: day)
        XCTAssertEqual(states(plan, achieved: [50: day], decisions: [notYet])[0], .open)
    }
}
