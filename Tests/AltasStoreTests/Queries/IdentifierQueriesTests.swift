import AltasCore
import XCTest

@testable import AltasStore

/// What is asked for by identifier is found by indexes, however large its edition is.
final class IdentifierQueriesTests: XCTestCase {
    func testOneItemIsFoundWithoutReadingItsEdition() throws {
        let register = try SmallRegister()
        let item = try XCTUnwrap(register.criteria.first)
        let queries: [SQL] = [
            "SELECT edition_id FROM item WHERE \(Connection.isInLine(of: [item])) ORDER BY id",
            Connection.placeQuery(of: item),
            """
            SELECT l.id FROM crosswalk c JOIN link l ON l.crosswalk_id = c.id
            WHERE \(Connection.isLink(of: item))
            """,
        ]
        // What was found, or what is asked for, and no table.
        let small = ["line", "json_each VIRTUAL TABLE INDEX 1:"].map { "SCAN \($0)" }
        for query in queries {
            let plan = try register.connection.rows("EXPLAIN QUERY PLAN \(query)") { $0.text(3) }
            XCTAssertFalse(plan.isEmpty)
            for step in plan where step.hasPrefix("SCAN") {
                XCTAssertTrue(small.contains(step), "\(step) in \(query.text)")
            }
        }
    }

    func testAnItemComesWithThoseAboveItAndItsPlace() throws {
        let register = try SmallRegister()
        let (connection, tree) = (register.connection, register.curriculum)
        let item = try XCTUnwrap(register.criteria.last)
        let line = try connection.itemsWithAncestors([item])
        XCTAssertEqual(line.map(\.item.id), tree.ancestors(of: item).reversed().map(\.id) + [item])
        XCTAssertEqual(Set(line.map(\.edition)), [tree.edition.id])
        let siblings = tree.children(of: tree[item]?.parent).map(\.id)
        XCTAssertEqual(
            try connection.places(of: siblings).values.sorted(),
            Array(1...siblings.count)
        )
        XCTAssertEqual(try connection.places(of: [item])[item], siblings.count)
        let root = try XCTUnwrap(tree.roots.first)
        XCTAssertEqual(
            try connection.children(of: root.id).map(\.id),
            tree.children(of: root.id).map(\.id)
        )
        XCTAssertEqual(try connection.itemsWithAncestors([]).count, 0)
    }

    func testTheStateChangesWithLinksAndNotWithDecisions() throws {
        let register = try SmallRegister()
        let connection = register.connection
        let before = try connection.frameworkState()
        let (one, other) = (register.decisions[0], register.decisions[1])
        try connection.newEntry(.correct) { try $0.correct(one, by: other, because: .fixture("x")) }
        XCTAssertEqual(try connection.frameworkState(), before)
        let everything = Moment(entry: .max, day: .distantFuture)
        let link = try XCTUnwrap(try connection.links(at: everything).first)
        try connection.newEntry(.reviewLinks) { try $0.end(link.id, because: nil) }
        XCTAssertNotEqual(try connection.frameworkState(), before)
        XCTAssertNil(try connection.link(link.id, at: everything))
    }
}
