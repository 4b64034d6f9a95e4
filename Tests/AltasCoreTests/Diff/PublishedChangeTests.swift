import AltasCore
import Fixtures
import XCTest

final class PublishedChangeTests: XCTestCase {
    private func diff(_ published: [PublishedChange]) throws -> EditionDiff {
        let tree = try EditionTree.outline(CareOutline.lines)
        return try EditionDiff(from: tree, to: tree, published: published)
    }

    func testWhatIsReportedIsCertainAndWhatIsAssumedIsAsked() throws {
        for (basis, sureness) in [
            (PublishedChange.Basis.reported, EditionDiff.Sureness.certain), (.assumed, .doubtful),
        ] {
            let row = PublishedChange(from: "1.3", to: "1.3", kind: .narrowed, basis: basis)
            let change = try XCTUnwrap(diff([row]).change(old: "1.3"))
            XCTAssertEqual(change.kind, .reworded)
            XCTAssertEqual(change.facets, [.narrowed])
            XCTAssertEqual(change.sureness, sureness)
            XCTAssertEqual(change.published, [row])
            XCTAssertTrue(change.awaitsVerdict)
        }
    }

    func testWithoutABasisTheTextsMustBearItOut() throws {
        let rows = [
            PublishedChange(from: "1.1", to: "1.1", kind: .unchanged),
            PublishedChange(from: "1.2", to: "3", kind: .moved),
            PublishedChange(from: "3", to: nil, kind: .removed),
        ]
        let diff = try diff(rows)
        XCTAssertEqual(try diff.change(old: "1.1")?.sureness, .certain)
        XCTAssertEqual(try diff.change(old: "1.2")?.sureness, .doubtful)
        XCTAssertEqual(try diff.change(old: "3")?.kind, .withdrawn)
        XCTAssertEqual(try diff.change(old: "3")?.sureness, .likely)
    }

    func testRowsThatShareAnItemMakeOneChange() throws {
        let split = try diff([
            PublishedChange(from: "1.1", to: "1.2", kind: .split, basis: .reported),
            PublishedChange(from: "1.1", to: "1.3", kind: .split, basis: .reported),
        ])
        XCTAssertEqual(try split.change(old: "1.1")?.kind, .split)
        XCTAssertEqual(try split.change(old: "1.1")?.new.count, 2)
        let moved = try diff([
            PublishedChange(from: "1", to: "3", kind: .moved, basis: .reported),
            PublishedChange(from: "1.1", to: "3", kind: .moved, basis: .reported),
        ])
        let change = try XCTUnwrap(moved.change(new: "3"))
        XCTAssertEqual(change.kind, .moved)
        XCTAssertEqual(
            moved.equivalences.held(by: [try moved.from.id("1")]).contains(try moved.to.id("3")),
            true
        )
    }
}
