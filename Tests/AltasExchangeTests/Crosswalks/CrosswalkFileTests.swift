import AltasCore
import AltasExchange
import Fixtures
import XCTest

final class CrosswalkFileTests: XCTestCase {
    private static let header =
        "altas_code,item_code,relation,group,gap_en,rationale_en,status,confidence\n"

    private func tree(_ codes: [String], from first: Int64, slug: String) throws -> EditionTree {
        let items = codes.enumerated().map { place, code in
            Item.fixture(id: first + Int64(place), code: code)
        }
        return try EditionTree(edition: .fixture(id: first, slug: slug), items: items)
    }

    private func read(_ text: String) throws -> CrosswalkLinks {
        CrosswalkLinks(
            try CrosswalkFile.read(SourceFile(path: "x.csv", text: text)),
            from: [try tree(["A1", "A2"], from: 1, slug: "a")],
            to: try tree(["U1", "U2"], from: 101, slug: "u")
        )
    }

    private func problems(_ rows: String) throws -> [GridProblem] {
        try read(Self.header + rows).problems
    }

    func testEveryBadRowIsNamedWithTheNearestCodes() throws {
        let found = try problems(
            """
            A3,U1,covers,,,,draft,
            A1,U9,covers,,,,draft,
            A1,U1,cover,,,,draft,
            A1,U1,covers
            A1,U1,partial,,,,draft,
            A1,U1,covers,g,,,draft,
            A2,U1,exact,g,,,draft,
            A1,U2,covers,,=1+1,,draft,
            """
        )
        let expected: [(Int, String?, GridProblem.Problem)] = [
            (2, "altas_code", .unknownItem), (3, "item_code", .unknownItem),
            (4, "relation", .row(.value("cover", column: "relation"))),
            (5, nil, .row(.cellCount(found: 3, expected: 8))), (6, nil, .row(.gap("U1"))),
            (8, "relation", .row(.mixedGroup("g"))), (9, "gap_en", .formula),
        ]
        XCTAssertEqual(found.map(\.row), expected.map(\.0))
        XCTAssertEqual(found.map(\.heading), expected.map(\.1))
        XCTAssertEqual(found.map(\.problem), expected.map(\.2))
        XCTAssertEqual(found.first?.nearest, ["A1", "A2"])
        XCTAssertEqual(found.first?.column, 1)
    }

    func testARowThatStandsTwiceIsTakenOnce() throws {
        let links = try read(Self.header + "A1,U1,covers,,,,draft,\nA1,U1,covers,,,,draft,\n")
        XCTAssertEqual(links.problems, [])
        XCTAssertEqual(links.links.count, 1)
        XCTAssertEqual(links.repeatedLines, [3])
    }

    func testARowThatContradictsAnEarlierOneIsNotTaken() throws {
        let found = try problems("A1,U1,covers,,,,draft,\nA1,U1,exact,,,,draft,\n")
        XCTAssertEqual(found.map(\.problem), [.row(.contradictsLine(2))])
    }

    func testASpreadsheetsTableIsReadAsOurs() throws {
        let ours = try read(Self.header + "A1,U1,partial,,\"a, b\",,draft,high\n")
        let sheet = try read(
            "\u{FEFF}item_code;altas_code;confidence;relation;status;group;gap_en\r\n"
                + "U1;A1;high;partial;draft;;a, b\r\n"
        )
        XCTAssertEqual(sheet.links, ours.links)
        XCTAssertEqual(ours.links.count, 1)
    }

    func testWhatIsNoCrosswalkIsRefused() {
        let cases: [(String, Int?, Refusal.FileProblem)] = [
            ("", 1, .missingColumn("altas_code")), ("a,b\n1,2\n", 1, .missingColumn("altas_code")),
            ("{}", nil, .notThis), ("{\"CFAssociations\":3}", nil, .notThis),
            ("{\"CFAssociations\":[", 1, .notJSON), ("a\u{0}b", 1, .notThis),
        ]
        for (text, line, problem) in cases {
            assertRefuses(.badFile(path: "x.csv", line: line, problem: problem), text) {
                try read(text)
            }
        }
    }

    func testAssociationsAloneAreEnough() throws {
        let text = """
            {"CFAssociations": [
              {"associationType": "exactMatchOf", "originNodeURI": {"identifier": "item-1"},
               "destinationNodeURI": {"identifier": "item-101"}},
              {"associationType": "isChildOf", "originNodeURI": {"identifier": "item-1"},
               "destinationNodeURI": {"identifier": "item-101"}},
              {"associationType": "isRelatedTo", "originNodeURI": {"identifier": "item-1"},
               "destinationNodeURI": {"identifier": "item-101"}},
              {"associationType": "exactMatchOf", "originNodeURI": {"identifier": "item-2"},
               "destinationNodeURI": {"identifier": "elsewhere"}}
            ]}
            """
        let links = try read(text)
        XCTAssertEqual(links.links.map(\.relation), [.exact])
        XCTAssertEqual(links.contradicting.map(\.relation), [.related])
        XCTAssertEqual(links.rest.map(\.destination.identifier), ["elsewhere"])
    }
}

final class CrosswalkWritingTests: XCTestCase {
    private func tree(_ items: [Item], slug: String) throws -> EditionTree {
        try EditionTree(edition: .fixture(id: 1, slug: slug), items: items)
    }

    func testWhatIsWrittenIsReadAgain() throws {
        let source = try tree((1...3).map { .fixture(id: $0, code: "A\($0)") }, slug: "a")
        let local = try tree([.fixture(id: 51, code: "L1")], slug: "l")
        let target = try tree(
            [
                .fixture(id: 101, code: "U"), .fixture(id: 102, parent: 101, code: "1"),
                .fixture(id: 103, code: "V"), .fixture(id: 104, parent: 103, code: "1"),
            ],
            slug: "u"
        )
        let rows: [(Int64, [Int64], Link.Relation, String?, String?, String?, String?)] = [
            (102, [1], .partial, "=1+1, \"so\"\nand so", "- a list", "low", nil),
            (104, [1, 2], .covers, nil, "日本語 🙂", nil, nil),
            (104, [2, 3], .covers, nil, nil, "high", "g-1"),
            (104, [1, 51], .exact, nil, nil, nil, "g-1"),
            (101, [3, 2, 51], .partial, "Left", "Why", "medium", "x"),
        ]
        let links = rows.enumerated().map { place, row in
            Link(
                id: Link.ID(rawValue: Int64(place + 1)),
                target: Item.ID(rawValue: row.0),
                sources: row.1.map(Item.ID.init(rawValue:)),
                relation: row.2,
                gap: row.3,
                rationale: row.4,
                confidence: row.5,
                group: row.6
            )
        }
        let text = CrosswalkTable.text(of: links, from: [source, local], to: target)
        let file = SourceFile(path: "x.csv", text: text)
        let read = CrosswalkLinks(try .read(file), from: [source, local], to: target)
        XCTAssertEqual(read.problems.map(\.problem), [])
        let revision = LinkRevision(from: links, to: read.links)
        XCTAssertTrue(revision.isEmpty, "\(revision)")
        XCTAssertEqual(read.links.count, links.count)
    }
}
