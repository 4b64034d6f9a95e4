import AltasCore
import Fixtures
import XCTest

final class StandardPlanTests: XCTestCase {
    private let (one, two) = (Item.ID(rawValue: 1), Item.ID(rawValue: 2))
    private let march = CivilDate.on("2026-03-02")
    private let april = CivilDate.on("2026-04-02")

    private func standing(
        of items: [Item] = [.fixture(id: 11)],
        _ links: [Link],
        achieved: [Item.ID: CivilDate] = [:],
        decisions: [Decision] = [],
        on day: String = "2026-12-31"
    ) throws -> StandardStanding {
        StandardPlan(tree: try .standard(items), links: links)
            .standing(achieved: achieved, decisions: decisions, on: .on(day))
    }

    private func item(_ standing: StandardStanding, _ id: Int64 = 11) throws
        -> StandardStanding.ItemStanding
    {
        try XCTUnwrap(standing[Item.ID(rawValue: id)])
    }

    // MARK: Links

    func testAnItemIsAchievedOnTheDayTheLastSourceOfALinkIs() throws {
        for relation in [Link.Relation.exact, .covers] {
            let link = Link.fixture(id: 7, to: 11, from: [one, two], relation)
            let half = try item(standing([link], achieved: [one: march]))
            XCTAssertEqual(half.state, .partly)
            XCTAssertNil(half.basis)
            XCTAssertEqual(half.links.map(\.achieved), [[one]])
            XCTAssertEqual(half.links.map(\.missing), [[two]])
            let whole = try item(standing([link], achieved: [one: march, two: april]))
            XCTAssertEqual(whole.state, .achieved)
            XCTAssertEqual(whole.basis, .link(Link.ID(rawValue: 7), on: april))
        }
    }

    func testOneOfSeveralLinksIsEnoughAndTheEarliestSaysSinceWhen() throws {
        let links = [
            Link.fixture(id: 7, to: 11, from: [one]), .fixture(id: 8, to: 11, from: [two]),
        ]
        let late = try item(standing(links, achieved: [one: april]))
        XCTAssertEqual(late.basis, .link(Link.ID(rawValue: 7), on: april))
        let both = try item(standing(links, achieved: [one: april, two: march]))
        XCTAssertEqual(both.basis, .link(Link.ID(rawValue: 8), on: march))
    }

    func testAPartialLinkShowsItsGapAndNeverAchieves() throws {
        let link = Link.fixture(to: 11, from: [one], .partial)
        XCTAssertEqual(try item(standing([link])).state, .open)
        let shown = try item(standing([link], achieved: [one: march]))
        XCTAssertEqual(shown.state, .partly)
        XCTAssertEqual(shown.links.map(\.link.gap), ["The rest is to be shown."])
    }

    func testARelatedLinkGivesNothing() throws {
        let link = Link.fixture(to: 11, from: [one], .related)
        XCTAssertEqual(try item(standing([link], achieved: [one: march])).state, .uncovered)
    }

    func testALinkWithoutSourcesOrToAnotherEditionGivesNothing() throws {
        let links = [Link.fixture(to: 11, from: []), .fixture(to: 99, from: [one])]
        let standing = try standing(links, achieved: [one: march])
        XCTAssertEqual(standing.items.map(\.state), [.open])
    }

    func testContentNotHeldIsNeverAchieved() throws {
        for unheld in [
            Item.fixture(id: 12, parent: 11, code: "12", kind: "rest"),
            .fixture(id: 12, parent: 11, code: "11.R", kind: .outcome),
        ] {
            let items = [
                Item.fixture(id: 11), unheld, .fixture(id: 13, parent: 12),
                .fixture(id: 14, parent: 11),
            ]
            let standing = try standing(
                of: items,
                [12, 13, 14].map { .fixture(to: $0, from: [one]) },
                achieved: [one: march],
                decisions: [.fixture(item: unheld.id)]
            )
            XCTAssertEqual(standing.items.map(\.state), [.partly, .partly, .achieved, .achieved])
        }
    }

    // MARK: Shown directly

    func testADirectMetAchieves() throws {
        let decision = Decision.fixture(id: 5, item: Item.ID(rawValue: 11), on: march)
        let found = try item(standing([], decisions: [decision]))
        XCTAssertEqual(found.state, .achieved)
        XCTAssertEqual(found.basis, .direct(Decision.ID(rawValue: 5), on: march))
    }

    func testTheNewestDirectDecisionDecides() throws {
        let link = Link.fixture(to: 11, from: [one])
        func direct(_ id: Int64, _ result: Decision.Result, _ day: CivilDate) -> Decision {
            .fixture(id: id, item: Item.ID(rawValue: 11), result: result, on: day)
        }
        for (decisions, expected) in [
            ([direct(1, .met, march), direct(2, .notYet, april)], Decision.ID(rawValue: 2)),
            ([direct(2, .met, march), direct(1, .notYet, april)], Decision.ID(rawValue: 1)),
            ([direct(1, .met, march), direct(2, .notYet, march)], Decision.ID(rawValue: 2)),
            ([direct(1, .notYet, march), direct(2, .met, april)], nil),
            ([direct(2, .met, march), direct(1, .notYet, march)], nil),
        ] {
            for order in [decisions, decisions.reversed()] {
                let found = try item(standing([link], achieved: [one: march], decisions: order))
                XCTAssertEqual(found.blockedBy, expected)
                XCTAssertEqual(found.state, expected == nil ? .achieved : .partly)
            }
        }
    }

    func testADirectNotYetBlocksTheChildrenToo() throws {
        let items = [Item.fixture(id: 11), .fixture(id: 12, parent: 11)]
        let standing = try standing(
            of: items,
            [],
            decisions: [
                .fixture(id: 1, item: Item.ID(rawValue: 12)),
                .fixture(id: 2, item: Item.ID(rawValue: 11), result: .notYet),
            ]
        )
        XCTAssertEqual(standing.items.map(\.state), [.partly, .achieved])
    }

    func testADirectDecisionThatDoesNotCountOrIsYetToComeIsPassedOver() throws {
        let id = Item.ID(rawValue: 11)
        let standing = try standing(
            [],
            decisions: [
                .fixture(id: 1, item: id, on: march, isCorrected: true),
                .fixture(id: 2, item: id, on: march, isEntitled: false),
                .fixture(id: 3, item: id, on: april),
            ],
            on: "2026-04-01"
        )
        XCTAssertEqual(standing.items.map(\.state), [.uncovered])
    }

    // MARK: Children

    private func parent(choose: Int?, _ requirements: [Item.Requirement]) -> [Item] {
        [.fixture(id: 11, choose: choose)]
            + requirements.enumerated().map { place, requirement in
                .fixture(id: Int64(12 + place), parent: 11, requirement: requirement)
            }
    }

    private func state(of items: [Item], children achieved: [Int64]) throws
        -> StandardStanding.State
    {
        let decisions = achieved.map {
            Decision.fixture(id: $0, item: Item.ID(rawValue: $0), on: march)
        }
        return try item(standing(of: items, [], decisions: decisions)).state
    }

    func testAllRequiredChildrenAchieve() throws {
        let items = parent(choose: nil, [.required, .required, .optional])
        XCTAssertEqual(try state(of: items, children: [12, 13]), .achieved)
        XCTAssertEqual(try state(of: items, children: [12, 14]), .partly)
        XCTAssertEqual(try state(of: items, children: []), .uncovered)
    }

    func testOptionalChildrenAloneNeverAchieve() throws {
        let items = parent(choose: nil, [.optional, .optional])
        XCTAssertEqual(try state(of: items, children: [12, 13]), .partly)
    }

    func testSomeOfTheChildrenAchieveWhereSoManyAreToBeChosen() throws {
        let items = parent(choose: 2, [.optional, .required, .optional])
        XCTAssertEqual(try state(of: items, children: [12, 14]), .achieved)
        XCTAssertEqual(try state(of: items, children: [13]), .partly)
        let none = parent(choose: 0, [.required])
        XCTAssertEqual(try state(of: none, children: [12]), .partly)
    }

    func testChildrenAchieveOnTheDayOfTheLastThatWasNeeded() throws {
        let may = CivilDate.on("2026-05-02")
        let days = [march, may, april]
        let decisions = days.enumerated().map { place, day in
            Decision.fixture(
                id: Int64(place + 1),
                item: Item.ID(rawValue: Int64(12 + place)),
                on: day
            )
        }
        for (choose, day) in [(nil, may), (1, march), (2, april), (3, may)] {
            let items = parent(choose: choose, [.required, .required, .required])
            let found = try item(standing(of: items, [], decisions: decisions))
            XCTAssertEqual(found.basis, .children(on: day))
        }
    }

    // MARK: The whole

    func testTheWholeHasPartsAndNoVerdict() throws {
        let single = try standing(of: parent(choose: nil, [.required, .required]), [])
        XCTAssertEqual(single.parts.map(\.item.id.rawValue), [12, 13])
        let several = try standing(
            of: [.fixture(id: 11), .fixture(id: 12, parent: 11), .fixture(id: 13)],
            []
        )
        XCTAssertEqual(several.parts.map(\.item.id.rawValue), [11, 13])
        XCTAssertEqual(try standing([]).parts.map(\.item.id.rawValue), [11])
    }

    func testAParentIsUncoveredOnlyWhenAllBelowItIs() throws {
        let items = parent(choose: nil, [.required, .required])
        let standing = try standing(of: items, [.fixture(to: 12, from: [one])])
        XCTAssertEqual(standing.items.map(\.state), [.open, .open, .uncovered])
    }
}
