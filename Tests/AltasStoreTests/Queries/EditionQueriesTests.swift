import AltasCore
import Fixtures
import XCTest

@testable import AltasStore

final class EditionQueriesTests: XCTestCase {
    private let connection = Result { try Connection.inMemory().migrated() }

    /// A standard in which an item stands under another, with all that an edition may hold.
    private func rich(slug: String = "standard") throws -> EditionTree {
        var edition = Edition.fixture(slug: slug, role: .standard, region: "NO", replaces: "older")
        edition.identifier = "urn:\(slug)"
        edition.details.title = LocalizedText(["nb": "Læreplan", "en": "Curriculum"])
        edition.details.code = "HEA03-03"
        edition.details.status = "current"
        edition.details.issued = PartialDate("2024-06")
        edition.details.eqfLevel = 4
        edition.details.hours = 12.5
        edition.details.sources = ["https://example.org/a/b", "a book"]
        edition.details.methods = [.init(code: "OBS", label: LocalizedText(["en": "Observation"]))]
        let items: [Item] = [
            .aim(1, "K 1."), .aim(2, "a/b", parent: 1), .aim(3, "c", parent: 1), .aim(4, "~2.R"),
        ]
        return try EditionTree(edition: edition, items: items)
    }

    private func add(_ tree: EditionTree, adoptedFrom day: String? = nil) throws -> EditionTree {
        try connection.get().newEntry(.adopt) { draft in
            let stored = try draft.add(tree)
            if let day { try draft.adopt(stored.edition.id, from: .on(day)) }
            return stored
        }
    }

    private func moment(_ entry: Int64 = 99, _ day: String = "2026-03-04") -> Moment {
        Moment(entry: entry, day: .on(day))
    }

    func testAnEditionComesBackAsItWentIn() throws {
        let connection = try connection.get()
        for (tree, offset) in [(try rich(), Int64(0)), (try rich(slug: "second"), 4)] {
            let stored = try add(tree)
            XCTAssertEqual(stored.items, try tree.renumbered(by: offset, as: tree.edition).items)
            XCTAssertEqual(try connection.edition(stored.edition.id), stored.edition)
            let slug = tree.edition.slug
            XCTAssertEqual(try connection.edition(slug: slug, at: moment()), stored.edition)
            XCTAssertEqual(try connection.tree(of: stored.edition), stored)
        }
    }

    func testATreeInSomeLanguagesHasTheirTextsAndNoFacts() throws {
        let stored = try add(rich())
        let tree = try connection.get().tree(of: stored.edition, in: ["nn"])
        let expected = stored.items.map { item in
            var item = item
            item.title = LocalizedText(["nn": item.title["nn"] ?? ""])
            item.statement = LocalizedText()
            item.facts = [:]
            return item
        }
        XCTAssertEqual(tree.items, expected)
        XCTAssertTrue(tree.items.allSatisfy { !$0.title.isEmpty })
    }

    func testAQuestionnaireIsReadByItself() throws {
        var edition = Edition.fixture(slug: "altas")
        let questionnaire = Questionnaire(
            introduction: LocalizedText(["en": "Before the course"]),
            prompt: LocalizedText(["da": "Hvor sikker er du?"]),
            scale: [.init(code: "1", label: LocalizedText(["en": "Not at all"]))],
            statements: [.init(code: "Q-1", outcome: "M1.1", text: LocalizedText(["en": "I can"]))]
        )
        edition.details.questionnaire = questionnaire
        let stored = try add(EditionTree(edition: edition, items: []))
        let connection = try connection.get()
        XCTAssertEqual(try connection.questionnaire(of: stored.edition.id), questionnaire)
        XCTAssertNil(try connection.edition(stored.edition.id)?.details.questionnaire)
        let plain = try add(rich())
        XCTAssertNil(try connection.questionnaire(of: plain.edition.id))
    }

    func testALocalCriterionKeepsItsAnchor() throws {
        let curriculum = try add(.curriculum())
        let outcome = try curriculum.id("M1.1")
        var local = try EditionTree.local(under: outcome)
        var edition = local.edition
        edition.pinnedTo = "curriculum"
        local = try local.renumbered(by: -1000, as: edition)
        let stored = try add(local, adoptedFrom: "2026-01-01")
        let connection = try connection.get()
        XCTAssertEqual(stored.items.map(\.anchor), [outcome])
        XCTAssertEqual(try connection.tree(of: stored.edition), stored)
        func found(_ region: Region.Code, _ pinned: String, _ entry: Int64) throws -> Edition? {
            try connection.localEdition(of: region, pinnedTo: pinned, at: moment(entry))
        }
        XCTAssertEqual(try found("NO", "curriculum", 2), stored.edition)
        XCTAssertNil(try found("NO", "curriculum", 1))
        XCTAssertNil(try found("DK", "curriculum", 2))
        XCTAssertNil(try found("NO", "other", 2))
    }

    func testTheLocalEditionIsTheNewestInForce() throws {
        let first = try add(localEdition("first"), adoptedFrom: "2026-01-01").edition
        let second = try add(localEdition("second")).edition
        let connection = try connection.get()
        func found(_ entry: Int64, _ day: String) throws -> Edition? {
            let moment = moment(entry, day)
            return try connection.localEdition(of: "NO", pinnedTo: "curriculum", at: moment)
        }
        XCTAssertNil(try found(2, "2025-12-31"))
        XCTAssertEqual(try found(2, "2026-03-04"), first, "the second is only imported")
        try connection.newEntry(.adopt) { try $0.adopt(second.id, from: .on("2026-06-01")) }
        XCTAssertEqual(try found(3, "2026-05-31"), first)
        XCTAssertEqual(try found(3, "2026-06-01"), second)
    }

    private func localEdition(_ slug: String) throws -> EditionTree {
        var edition = Edition.fixture(slug: slug, role: .local, region: "NO")
        edition.identifier = "urn:\(slug)"
        edition.pinnedTo = "curriculum"
        return try EditionTree(edition: edition, items: [])
    }

    func testACodeIsFoundInAnyLetterCase() throws {
        let codes = ["Ærø.1", "K_1", "KX1"]
        let items = codes.enumerated().map { Item.aim(Int64($0 + 1), $1) }
        let edition = Edition.fixture(slug: "codes", role: .standard, region: "DK")
        let tree = try EditionTree(edition: edition, items: items)
        let stored = try add(tree, adoptedFrom: "2026-01-01").edition
        let connection = try connection.get()
        let cases: [(code: String, found: [Edition])] = [
            ("ærø.1", [stored]), ("ÆRØ.1", [stored]), ("Ærø.1", [stored]), ("arø.1", []),
            ("k_1", [stored]), ("kx1", [stored]), ("ky1", []), ("æ", []), ("å%", []), ("", []),
        ]
        for (code, found) in cases {
            let editions = try connection.editionsInForce(withItemCoded: code, at: moment())
            XCTAssertEqual(editions, found, code)
        }
    }

    func testEditionsAreKnownFromTheirEntryOnBySlug() throws {
        _ = try add(rich(slug: "b"))
        _ = try add(rich(slug: "a"))
        let connection = try connection.get()
        XCTAssertEqual(try connection.editions(at: moment(0)), [])
        XCTAssertEqual(try connection.editions(at: moment(1)).map(\.slug), ["b"])
        XCTAssertEqual(try connection.editions(at: moment(2)).map(\.slug), ["a", "b"])
        XCTAssertNil(try connection.edition(slug: "a", at: moment(1)))
        assertThrows(.constraint) { _ = try self.add(self.rich(slug: "a")) }
    }

    func testAnAdoptedEditionIsInForceUntilItsLastAward() throws {
        var next = Edition.fixture(slug: "newer", role: .standard, region: "NO", replaces: "older")
        next.identifier = "urn:newer"
        let older = try EditionTree(edition: .fixture(slug: "older", role: .standard), items: [])
        let old = try add(older, adoptedFrom: "2026-01-01").edition.id
        let new = try add(EditionTree(edition: next, items: [])).edition.id
        let connection = try connection.get()
        try connection.newEntry(.adoptEdition) { draft in
            let adoption = try draft.adopt(new, from: .on("2026-06-01"))
            try draft.add(
                TeachOut(
                    edition: old,
                    adoption: adoption,
                    successor: new,
                    lastEnrolmentOn: .on("2026-05-31"),
                    lastAwardOn: .on("2026-07-31")
                )
            )
        }
        let adoption = try XCTUnwrap(connection.adoptions(of: new, at: moment()).first)
        try connection.newEntry(.undoAdoption) {
            try $0.undo(adoption.id, because: .fixture("early"))
        }
        XCTAssertEqual(try connection.adoptions(of: new, at: moment()), [])
        XCTAssertEqual(try connection.teachOuts(at: moment()), [])
        XCTAssertEqual(try connection.teachOuts(at: moment(3)).map(\.successor), [new])
        let cases: [(entry: Int64, day: String, inForce: Set<Edition.ID>)] = [
            (0, "2026-03-04", []), (1, "2025-12-31", []), (1, "2026-01-01", [old]),
            (2, "2026-06-01", [old]), (3, "2026-05-31", [old]), (3, "2026-06-01", [old, new]),
            (3, "2026-07-31", [old, new]), (3, "2026-08-01", [new]), (4, "2026-08-01", [old]),
        ]
        for (entry, day, inForce) in cases {
            let found = try connection.editionsInForce(at: moment(entry, day))
            XCTAssertEqual(found, inForce, "entry \(entry), \(day)")
        }
    }
}
