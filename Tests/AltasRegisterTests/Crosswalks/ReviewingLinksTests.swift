import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class ReviewingLinksTests: XCTestCase {
    func testAReviewNamesWhoAndWhenFromThatDayOn() throws {
        let fixture = try CrosswalkFixture(on: "2026-03-04")
        try fixture.fixture.clock.set(noonOf: "2026-03-06")
        let count = try fixture.links().count
        let answer = try fixture.review { ($0.isForAll, $0.note) = (true, "Read with a teacher.") }
        XCTAssertEqual(answer.changed.count, count)
        XCTAssertEqual(answer.reviewer.name, "Ada Admin")
        for link in try fixture.links() {
            XCTAssertEqual(link.status, .reviewed)
            XCTAssertEqual(link.review?.reviewer.name, "Ada Admin")
            XCTAssertEqual(link.review?.on, CivilDate("2026-03-06"))
            XCTAssertEqual(link.review?.note, "Read with a teacher.")
        }
        let day = try XCTUnwrap(CivilDate("2026-03-05"))
        for link in try fixture.links(Inquiry(day: day)) {
            XCTAssertEqual(link.status, .draft)
            XCTAssertNil(link.review)
        }
        try fixture.assertVerifies()
    }

    func testOnlyTheLinksOfTheItemsNamedAreReviewed() throws {
        let fixture = try CrosswalkFixture()
        let answer = try fixture.review { $0.items = ["~2"] }
        XCTAssertEqual(Set(answer.changed.map(\.link.target)), ["~2"])
        let reviewed = try fixture.links().filter { $0.status == .reviewed }.map(\.number)
        XCTAssertEqual(Set(reviewed), Set(answer.changed.compactMap(\.link.number)))
    }

    func testReviewingAgainChangesNothingAndSaysWhoWasFirst() throws {
        let fixture = try CrosswalkFixture()
        let number = try XCTUnwrap(try fixture.links().first?.number)
        let first = try fixture.review { $0.links = [number] }
        let assurer = try fixture.fixture.staff("Quinn", .qualityAssurer, at: nil).session
        let entries = try fixture.register.verify(as: assurer).entries
        let second = try fixture.review({ $0.links = [String(number.dropFirst())] }, as: assurer)
        XCTAssertEqual(second.changed, [])
        XCTAssertEqual(second.unchanged.first?.review?.reviewer, first.reviewer)
        XCTAssertEqual(second.stamp.entry, entries)
    }

    func testARejectedLinkEndsWithItsReason() throws {
        let fixture = try CrosswalkFixture()
        let number = try XCTUnwrap(try fixture.links().first?.number)
        let answer = try fixture.review {
            ($0.links, $0.isRejection, $0.note) = ([number], true, "Another topic.")
        }
        XCTAssertEqual(answer.changed.map(\.link.number), [number])
        XCTAssertNil(try fixture.link(number))
        let reasons = try fixture.register.read { connection in
            try connection.rows(
                "SELECT t.body FROM link_end e JOIN text t ON t.digest = e.reason ORDER BY e.id"
            ) { $0.text(0) }
        }
        XCTAssertEqual(reasons, ["Another topic."])
        try fixture.assertVerifies()
        XCTAssertThrowsError(try fixture.review { $0.links = [number] }) { error in
            let refusal = Refusal.unknownLink(number, edition: CrosswalkFixture.standard)
            XCTAssertEqual(error as? Refusal, refusal)
        }
    }

    func testALinkToAnotherStandardIsUnknownHere() throws {
        let fixture = try CrosswalkFixture()
        let request = CrosswalkRequest("ssh")
        let answer = try fixture.register.crosswalk(
            request,
            Inquiry(),
            as: fixture.fixture.administrator
        )
        let other = try XCTUnwrap(answer.items.first?.links.first?.number)
        for number in [other, "L0", "L999999", "x", ""] {
            XCTAssertThrowsError(try fixture.review { $0.links = [number] }, number) { error in
                let refusal = Refusal.unknownLink(number, edition: CrosswalkFixture.standard)
                XCTAssertEqual(error as? Refusal, refusal)
            }
        }
    }

    func testWhoeverAddedALinkIsToldSo() throws {
        let fixture = try CrosswalkFixture()
        let added = try fixture.take(rows: "ALT-2.1,~1,related,,,,draft,")
        let answer = try fixture.review { $0.items = ["~1"] }
        let own = answer.changed.filter(\.isOwn).map(\.link.number)
        XCTAssertEqual(own, added.added.map(\.number))
        XCTAssertGreaterThan(answer.changed.count, own.count)
    }

    func testAReviewOutlastsTheSameFileAndAnErasedNote() throws {
        let fixture = try CrosswalkFixture()
        let text = try fixture.export().text
        _ = try fixture.review { ($0.isForAll, $0.note) = (true, "Names somebody.") }
        XCTAssertEqual(try fixture.take(text, replacing: true).changes, 0)
        try fixture.fixture.add(.erase) { transaction, draft in
            let digests = try transaction.connection.rows(
                "SELECT note FROM link_review ORDER BY id"
            ) { $0.blob(0) }
            for digest in digests { try draft.erase(digest) }
        }
        for link in try fixture.links() {
            XCTAssertEqual(link.status, .reviewed)
            XCTAssertNil(link.review?.note)
            XCTAssertEqual(link.review?.reviewer.name, "Ada Admin")
        }
        try fixture.assertVerifies()
    }

    func testANoteMayNotCommandTheScreen() throws {
        let fixture = try CrosswalkFixture()
        XCTAssertThrowsError(
            try fixture.review { ($0.isForAll, $0.note) = (true, "a\u{1B}[2J") }
        ) { error in
            let refusal = Refusal.invalid(field: .note, value: "", reason: .controlCharacter)
            XCTAssertEqual(error as? Refusal, refusal)
        }
    }
}
