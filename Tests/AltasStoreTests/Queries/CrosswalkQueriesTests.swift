import AltasCore
import Fixtures
import XCTest

@testable import AltasStore

final class CrosswalkQueriesTests: XCTestCase {
    private let register = Result { try SmallRegister() }

    func testLinksComeBackAsTheyWentIn() throws {
        let register = try register.get()
        let sources = register.curriculum.items.suffix(2).map(\.id)
        let links = try register.connection.links(
            to: register.standard.edition.id,
            at: register.now()
        )
        let expected = [
            Link(
                id: Link.ID(rawValue: 1),
                target: register.standard.items[0].id,
                sources: sources,
                relation: .exact,
                group: "g1"
            ),
            Link(
                id: Link.ID(rawValue: 2),
                target: register.standard.items[1].id,
                sources: [sources[0]],
                relation: .partial,
                gap: "the law",
                rationale: "much of it",
                confidence: "high",
                status: .reviewed
            ),
        ]
        XCTAssertEqual(links, expected)
    }

    func testLinksAreThoseOfTheEditionsAskedFor() throws {
        let register = try register.get()
        let connection = register.connection
        let (curriculum, standard) = (register.curriculum.edition.id, register.standard.edition.id)
        let now = try register.now()
        XCTAssertEqual(try connection.links(to: standard, from: curriculum, at: now).count, 2)
        XCTAssertEqual(try connection.links(to: standard, from: standard, at: now), [])
        XCTAssertEqual(try connection.links(to: curriculum, at: now), [])
    }

    func testALinkIsSeenFromItsEntryOn() throws {
        let register = try register.get()
        let connection = register.connection
        let before = try register.now()
        let target = register.standard.items[0].id
        let sources = register.criteria
        try connection.newEntry(.adopt) { draft in
            let link = Link(target: target, sources: sources, relation: .related)
            try draft.add(
                Crosswalk(
                    source: register.curriculum.edition.id,
                    target: register.standard.edition.id,
                    links: [link]
                )
            )
        }
        let standard = register.standard.edition.id
        XCTAssertEqual(try connection.links(to: standard, at: before).count, 2)
        let links = try connection.links(to: standard, at: register.now())
        XCTAssertEqual(links.map(\.relation), [.exact, .partial, .related])
        XCTAssertEqual(links[2].sources, sources)
    }
}
