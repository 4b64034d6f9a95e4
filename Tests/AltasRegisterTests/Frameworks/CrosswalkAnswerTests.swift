import AltasCore
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class CrosswalkAnswerTests: XCTestCase {
    private func crosswalk(
        _ request: CrosswalkRequest,
        in fixture: RegisterFixture
    ) throws -> CrosswalkAnswer {
        try fixture.register.crosswalk(request, Inquiry(), as: fixture.administrator)
    }

    func testSourcesNeededTogetherAreOneLink() throws {
        let fixture = try RegisterFixture()
        let request = CrosswalkRequest("ssc443-2-current", item: "~UC1423_2.1")
        let answer = try crosswalk(request, in: fixture)
        let link = try XCTUnwrap(answer.items.first?.links.first)
        XCTAssertEqual(link.sources, ["ALT-4.4b", "ALT-5.2a", "ALT-4.4-ES2"])
        XCTAssertEqual(link.relation, .covers)
        XCTAssertEqual(link.status, .draft)
        XCTAssertEqual(link.confidence, "high")
    }

    func testLinksComeStrongestFirst() throws {
        let fixture = try RegisterFixture()
        let answer = try crosswalk(CrosswalkRequest("ssc443-2-current"), in: fixture)
        for item in answer.items {
            let relations = item.links.map(\.relation)
            XCTAssertEqual(relations, relations.sorted(by: >), item.item.code)
        }
    }

    func testEveryItemAndLinkIsCountedOnce() throws {
        let fixture = try RegisterFixture()
        let (editions, links) = try fixture.register.read { connection in
            let everything = Moment(entry: .max, day: .distantFuture)
            let editions = try connection.editions(at: everything).filter { $0.role == .standard }
            return (
                try editions.map { ($0.slug, try connection.itemCounts()[$0.id] ?? 0) },
                try connection.row("SELECT count(*) FROM link") { $0.int(0) } ?? 0
            )
        }
        var seen = 0
        for (slug, items) in editions {
            let answer = try crosswalk(CrosswalkRequest(slug), in: fixture)
            XCTAssertEqual(answer.tally.items, items, slug)
            XCTAssertEqual(answer.items.map(\.links.count).reduce(0, +), answer.tally.links, slug)
            XCTAssertEqual(answer.tally.drafts, answer.tally.links, slug)
            XCTAssertEqual(
                answer.items.count { $0.best == .covers },
                answer.tally.covers,
                slug
            )
            seen += answer.tally.links
        }
        XCTAssertEqual(seen, links)
        XCTAssertGreaterThan(links, 0)
    }

    func testLinksFromAnotherEditionAreNotShown() throws {
        let fixture = try RegisterFixture()
        let request = CrosswalkRequest("ssc443-2-current", source: "ssc443-2-2011")
        let answer = try crosswalk(request, in: fixture)
        XCTAssertTrue(answer.items.isEmpty)
        XCTAssertEqual(answer.tally.links, 0)
        XCTAssertEqual(answer.tally.items, 18)
    }
}
