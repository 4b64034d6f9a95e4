import AltasCore
import Fixtures
import XCTest

final class EditionTreeTests: XCTestCase {
    /// A unit and a module that both have a part `1`, and an `X` at the top that repeats lower down.
    private func repetitive() throws -> EditionTree {
        try .standard([
            .fixture(id: 1, code: "UC1423_2"),
            .fixture(id: 2, parent: 1, code: "1"),
            .fixture(id: 3, code: "MF 1/a."),
            .fixture(id: 4, parent: 3, code: "1"),
            .fixture(id: 5, code: "X"),
            .fixture(id: 6, parent: 5, code: "X"),
            .fixture(id: 7, parent: 6, code: "X"),
            .fixture(id: 8, parent: 7, code: "Only"),
        ])
    }

    func testWalksUpAndDownInThePublishersOrder() throws {
        let tree = try EditionTree.curriculum(modules: 2, outcomes: 2, criteria: 2)
        XCTAssertEqual(tree.roots.map(\.code.description), ["M1", "M2"])
        let outcome = try tree.id("M2.1")
        XCTAssertEqual(
            tree.subtree(of: outcome).map(\.code.description),
            ["M2.1", "M2.1a", "M2.1b"]
        )
        XCTAssertEqual(
            tree.ancestors(of: try tree.id("M2.1b")).map(\.code.description),
            ["M2.1", "M2"]
        )
        XCTAssertEqual(tree.children(of: outcome), [tree[outcome.next], tree[outcome.next.next]])
        XCTAssertNil(tree[Item.ID(rawValue: 99)])
        XCTAssertEqual(tree.subtree(of: Item.ID(rawValue: 99)), [])
    }

    func testACodeIsFoundWhateverItsLetterCase() throws {
        let tree = try repetitive()
        XCTAssertEqual(tree.items(coded: "uc1423_2").map(\.id.rawValue), [1])
        XCTAssertEqual(tree.items(coded: " mf 1/A. ").map(\.id.rawValue), [3])
        XCTAssertEqual(tree.items(coded: "UC1423"), [])
        XCTAssertEqual(tree.items(coded: ""), [])
    }

    func testAnAmbiguousCodeNamesAllItsCandidates() throws {
        let tree = try repetitive()
        XCTAssertEqual(tree.items(coded: "1").map(\.id.rawValue), [2, 4])
        XCTAssertEqual(tree.items(coded: "X").map(\.id.rawValue), [5, 6, 7])
        XCTAssertEqual(tree.items(coded: "X>X").map(\.id.rawValue), [6, 7])
    }

    func testAPathSaysWhichOne() throws {
        let tree = try repetitive()
        XCTAssertEqual(tree.items(coded: "MF 1/a. > 1").map(\.id.rawValue), [4])
        XCTAssertEqual(tree.items(coded: "uc1423_2>1").map(\.id.rawValue), [2])
        XCTAssertEqual(tree.items(coded: ">X").map(\.id.rawValue), [5])
        XCTAssertEqual(tree.items(coded: ">1"), [])
        XCTAssertEqual(tree.items(coded: "X>1"), [])
        XCTAssertEqual(tree.items(coded: "X>X>X>X>X"), [])
    }

    func testThePathOfEveryItemFindsThatItemAlone() throws {
        let tree = try repetitive()
        XCTAssertEqual(
            tree.items.map(tree.path(of:)),
            ["UC1423_2", "UC1423_2>1", "MF 1/a.", "MF 1/a.>1", ">X", ">X>X", "X>X>X", "Only"]
        )
        for item in tree.items {
            XCTAssertEqual(tree.items(coded: tree.path(of: item)), [item])
        }
    }

    func testAChildBeforeItsParentIsAnOrphan() {
        let child = Item.fixture(id: 2, parent: 1, code: "B")
        for items in [[child], [child, .fixture(id: 1)], [.fixture(id: 2, parent: 2, code: "B")]] {
            XCTAssertThrowsError(try EditionTree.standard(items)) {
                XCTAssertEqual($0 as? Refusal, .orphan(code: "B", edition: "standard"))
            }
        }
    }

    func testACodeMayRepeatUnderAnotherParentOnly() {
        let top = [Item.fixture(id: 1, code: "A"), .fixture(id: 2, code: "A")]
        XCTAssertThrowsError(try EditionTree.standard(top)) {
            XCTAssertEqual(
                $0 as? Refusal,
                .repeatedCode(code: "A", parent: nil, edition: "standard")
            )
        }
        let under = [
            Item.fixture(id: 1, code: "A"), .fixture(id: 2, parent: 1, code: "A"),
            .fixture(id: 3, parent: 1, code: "A"),
        ]
        XCTAssertThrowsError(try EditionTree.standard(under)) {
            XCTAssertEqual(
                $0 as? Refusal,
                .repeatedCode(code: "A", parent: "A", edition: "standard")
            )
        }
    }

    func testRenumberingMovesKeysAndParentsAndLeavesAnchors() throws {
        let local = try EditionTree.standard([
            .fixture(id: 1, anchor: Item.ID(rawValue: 7), code: "A"),
            .fixture(id: 2, parent: 1, code: "B"),
        ])
        let adopted = Edition.fixture(id: 9, slug: "standard", role: .standard)
        let moved = try local.renumbered(by: 100, as: adopted)
        XCTAssertEqual(
            moved,
            try EditionTree(
                edition: adopted,
                items: [
                    .renumbered(from: local.items[0], to: 101, under: nil),
                    .renumbered(from: local.items[1], to: 102, under: 101),
                ]
            )
        )
        XCTAssertEqual(moved.items[0].anchor, Item.ID(rawValue: 7))
        XCTAssertEqual(moved.children(of: Item.ID(rawValue: 101)).map(\.id.rawValue), [102])
    }
}

extension Item {
    fileprivate static func renumbered(from item: Item, to id: Int64, under parent: Int64?) -> Item
    {
        var item = item
        item.id = ID(rawValue: id)
        item.parent = parent.map { ID(rawValue: $0) }
        return item
    }
}

extension Item.ID {
    fileprivate var next: Item.ID { Item.ID(rawValue: rawValue + 1) }
}
