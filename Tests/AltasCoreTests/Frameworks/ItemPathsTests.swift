import AltasCore
import Fixtures
import XCTest

final class ItemPathsTests: XCTestCase {
    func testEveryPathIsTheOneThatTheEditionGives() throws {
        let trees = [
            try EditionTree.standard([
                .fixture(id: 1, code: "UC1"), .fixture(id: 2, parent: 1, code: "1"),
                .fixture(id: 3, code: "MF 1/a."), .fixture(id: 4, parent: 3, code: "1"),
                .fixture(id: 5, code: "X"), .fixture(id: 6, parent: 5, code: "X"),
                .fixture(id: 7, parent: 6, code: "X"), .fixture(id: 8, parent: 7, code: "Only"),
                .fixture(id: 9, parent: 1, code: "a"), .fixture(id: 10, parent: 1, code: "A"),
                .fixture(id: 11, code: "b>c"),
            ]),
            try EditionTree.curriculum(modules: 2, outcomes: 3, criteria: 3),
        ]
        for tree in trees {
            let paths = ItemPaths(tree)
            for item in tree.items {
                XCTAssertEqual(paths.path(of: item), tree.path(of: item))
            }
        }
    }

    func testEveryPathLeadsBackToItsItem() throws {
        let tree = try EditionTree.standard([
            .fixture(id: 1, code: "A"), .fixture(id: 2, parent: 1, code: "A"),
            .fixture(id: 3, code: "B"), .fixture(id: 4, parent: 3, code: "A"),
            .fixture(id: 5, parent: 3, code: "b>a"),
        ])
        let (paths, codes) = (ItemPaths(tree), ItemCodes(tree))
        for item in tree.items {
            XCTAssertEqual(try codes.id(paths.path(of: item)), item.id, paths.path(of: item))
        }
    }

    func testManyItemsOfOneCodeTakeNoLongerThanManyCodes() throws {
        var items: [Item] = []
        for family in 0..<1_500 {
            let top = Int64(family * 3 + 1)
            items.append(.fixture(id: top, code: "U\(family)"))
            items.append(.fixture(id: top + 1, parent: top, code: "1"))
            items.append(.fixture(id: top + 2, parent: top, code: "2"))
        }
        let tree = try EditionTree.standard(items)
        let start = ContinuousClock.now
        let codes = ItemCodes(tree)
        XCTAssertEqual(try codes.id("U1499>2"), items.last?.id)
        XCTAssertLessThan(ContinuousClock.now - start, .seconds(2))
    }
}
