import AltasCore
import Fixtures
import XCTest

/// What holds of every standard, tried on thousands of random ones.
final class StandardPlanGraphTests: XCTestCase {
    private func forEachGraph(
        seed: UInt64,
        _ body: (Int, LinkGraph, inout SeededGenerator) throws -> Void
    ) rethrows {
        var random = SeededGenerator(seed: seed)
        for number in 0..<3_000 {
            let graph = LinkGraph(using: &random)
            try body(number, graph, &random)
        }
    }

    func testEveryStateIsTheOneTheDefinitionGives() throws {
        var seen: [StandardStanding.State: Int] = [:]
        try forEachGraph(seed: 1) { number, graph, _ in
            let standing = try graph.standing()
            let expected = graph.achievedByDefinition()
            XCTAssertEqual(standing.achieved, expected, "graph \(number)")
            XCTAssertEqual(standing.items.map(\.item), graph.items)
            for item in standing.items {
                let state = graph.stateByDefinition(of: item.item, given: expected)
                XCTAssertEqual(item.state, state, "graph \(number), item \(item.item.id)")
                XCTAssertEqual(item.basis != nil, state == .achieved)
                seen[state, default: 0] += 1
            }
        }
        for state in StandardStanding.State.allCases {
            XCTAssertGreaterThan(seen[state] ?? 0, 1_000, "too few items are \(state)")
        }
    }

    func testRemovingAWholeLinkNeverAddsAnAchievement() throws {
        var lost = 0
        try forEachGraph(seed: 2) { number, graph, _ in
            let before = try graph.standing().achieved
            for place in graph.links.indices {
                var less = graph
                less.links.remove(at: place)
                let after = try less.standing().achieved
                XCTAssertTrue(after.isSubset(of: before), "graph \(number) without link \(place)")
                if after != before { lost += 1 }
            }
        }
        XCTAssertGreaterThan(lost, 1_000, "too few links achieve anything")
    }

    func testPartialAndRelatedLinksNeverAchieve() throws {
        try forEachGraph(seed: 3) { number, graph, _ in
            var strong = graph
            strong.links.removeAll { !$0.relation.achieves }
            XCTAssertEqual(
                try graph.standing().achieved,
                try strong.standing().achieved,
                "graph \(number)"
            )
        }
    }

    func testAchievingMoreSourcesNeverTakesAnAchievementAway() throws {
        var gained = 0
        try forEachGraph(seed: 4) { number, graph, random in
            var more = graph
            for source in LinkGraph.sources where Bool.random(using: &random) {
                more.achieved[source] = graph.day
            }
            let (before, after) = (try graph.standing().achieved, try more.standing().achieved)
            XCTAssertTrue(before.isSubset(of: after), "graph \(number)")
            if after != before { gained += 1 }
        }
        XCTAssertGreaterThan(gained, 300, "too few graphs gain anything")
    }

    func testAnAchievementHoldsSinceADayOnWhichItWasAchievedAlready() throws {
        try forEachGraph(seed: 5) { number, graph, random in
            var dated = graph
            for source in graph.achieved.keys.sorted() {
                let days = Int.random(in: -300...0, using: &random)
                dated.achieved[source] = graph.day.adding(days: days)
            }
            dated.decisions = []
            for item in try dated.standing().items {
                guard let day = item.basis?.day else { continue }
                var then = dated
                then.achieved = dated.achieved.filter { $0.value <= day }
                XCTAssertTrue(
                    try then.standing().achieved.contains(item.item.id),
                    "graph \(number), item \(item.item.id)"
                )
            }
        }
    }
}
