import AltasCore
import Fixtures
import XCTest

final class LinkRevisionTests: XCTestCase {
    private func link(
        _ id: Int64,
        to target: Int64 = 1,
        from sources: [Int64] = [101],
        _ relation: Link.Relation = .covers
    ) -> Link {
        .fixture(id: id, to: target, from: sources.map(Item.ID.init(rawValue:)), relation)
    }

    func testTheSameAgainIsNoChange() {
        let held = [link(17, from: [101, 102]), link(18, to: 2)]
        let revision = LinkRevision(from: held, to: [link(1, to: 2), link(2, from: [102, 101])])
        XCTAssertTrue(revision.isEmpty)
        XCTAssertEqual(revision.unchanged.map(\.held.id.rawValue), [18, 17])
    }

    func testNeitherGroupNorStatusIsWhatALinkSays() {
        var new = link(1)
        new.group = "g-7"
        new.status = .reviewed
        XCTAssertTrue(LinkRevision(from: [link(17)], to: [new]).isEmpty)
    }

    func testWhateverElseItSaysIsAChange() {
        let edits: [(inout Link) -> Void] = [
            { $0.relation = .exact }, { $0.gap = "g" }, { $0.rationale = "r" },
            { $0.confidence = "low" },
        ]
        for edit in edits {
            var new = link(1)
            edit(&new)
            let revision = LinkRevision(from: [link(17)], to: [new])
            XCTAssertEqual(revision.changed.map(\.held), [[link(17)]])
            XCTAssertEqual(revision.changed.map(\.new), [new])
            XCTAssertFalse(revision.isEmpty)
        }
    }

    func testOtherSourcesAreAnotherLink() {
        let new = link(1, from: [101, 102])
        let revision = LinkRevision(from: [link(17)], to: [new])
        XCTAssertEqual(revision.added, [new])
        XCTAssertEqual(revision.missing, [link(17)])
        XCTAssertEqual(revision.changed, [])
    }

    func testOneLinkTakesThePlaceOfSeveralThatSayDifferentThings() {
        let held = [link(17, .exact), link(18, .related)]
        let revision = LinkRevision(from: held, to: [link(1, .exact)])
        XCTAssertEqual(revision.changed.map(\.held), [held])
    }
}
