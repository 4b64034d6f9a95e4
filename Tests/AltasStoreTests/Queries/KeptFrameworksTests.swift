import AltasCore
import Fixtures
import XCTest

@testable import AltasStore

/// What a connection keeps of frameworks, so that it is decoded once, must never outlive what was committed.
final class KeptFrameworksTests: XCTestCase {
    private struct TakenBack: Error {}

    private let connection = Result { try Connection.inMemory().migrated() }

    private func add(_ slug: String, code: String) throws -> EditionTree {
        let edition = Edition.fixture(slug: slug, role: .standard, region: "NO")
        return try connection.get().newEntry(.adopt) { draft in
            try draft.add(EditionTree(edition: edition, items: [.aim(1, code)]))
        }
    }

    /// The slug and the codes of an edition, as the connection now reads them.
    private func words(of id: Edition.ID) throws -> [String] {
        let connection = try connection.get()
        let edition = try XCTUnwrap(connection.edition(id))
        let tree = try connection.tree(of: edition, in: [])
        return [edition.slug] + tree.items.map(\.code.description)
    }

    func testWhatATransactionTookBackIsNotShownUnderTheSameKey() throws {
        var first: Edition.ID?
        let takeBack = {
            let stored = try self.add("first", code: "A")
            first = stored.edition.id
            XCTAssertEqual(try self.words(of: stored.edition.id), ["first", "A"])
            throw TakenBack()
        }
        XCTAssertThrowsError(try connection.get().transaction(.immediate, takeBack))
        let stored = try add("second", code: "B")
        XCTAssertEqual(stored.edition.id, first)
        XCTAssertEqual(try words(of: stored.edition.id), ["second", "B"])
    }

    func testARehearsalLeavesNothingBehind() throws {
        let rehearsed = try connection.get().rehearsal {
            let stored = try add("first", code: "A")
            XCTAssertEqual(try words(of: stored.edition.id), ["first", "A"])
            return stored.edition.id
        }
        let stored = try add("second", code: "B")
        XCTAssertEqual(stored.edition.id, rehearsed)
        XCTAssertEqual(try words(of: stored.edition.id), ["second", "B"])
    }

    func testATreeIsKeptForItsLanguagesOnly() throws {
        let connection = try connection.get()
        var item = Item.aim(1, "A")
        item.title = LocalizedText(["nb": "tittel", "en": "title"])
        let edition = Edition.fixture(slug: "first", role: .standard, region: "NO")
        let stored = try connection.newEntry(.adopt) { draft in
            try draft.add(EditionTree(edition: edition, items: [item]))
        }
        for language in ["nb", "en", "nb"] {
            let tree = try connection.tree(of: stored.edition, in: [language])
            XCTAssertEqual(Set(tree.items[0].title.texts.keys), [language])
        }
        XCTAssertEqual(try connection.tree(of: stored.edition), stored)
    }
}
