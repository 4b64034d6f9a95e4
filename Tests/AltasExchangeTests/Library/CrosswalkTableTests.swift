import AltasCore
import AltasExchange
import XCTest

final class CrosswalkTableTests: XCTestCase {
    private static let header =
        "altas_code,item_code,relation,group,gap_en,rationale_en,status,confidence\n"

    private func table(_ rows: String) throws -> CrosswalkTable {
        try CrosswalkTable(SourceFile(path: "x.csv", text: Self.header + rows))
    }

    private func tree(_ codes: [String], from first: Int64) throws -> EditionTree {
        let details = Edition.Details(
            title: .init(["en": "T"]),
            language: "en",
            verification: .draft
        )
        var items: [Item] = []
        for text in codes {
            let parts = text.split(separator: ">").map(String.init)
            items.append(
                Item(
                    id: .init(rawValue: first + Int64(items.count)),
                    parent: items.last { $0.code.description == parts.dropLast().last }?.id,
                    code: try XCTUnwrap(Item.Code(parts.last ?? "")),
                    kind: "x",
                    title: .init(["en": "T"])
                )
            )
        }
        let edition = Edition(slug: "s\(first)", role: .standard, label: "1", details: details)
        return try EditionTree(edition: edition, items: items)
    }

    private func links(_ rows: String) throws -> [Link] {
        try table(rows).links(
            from: tree(["A1", "A2", "A3"], from: 1),
            local: tree(["L1"], from: 101),
            to: tree(["U", "U>1", "V", "V>1", "W"], from: 201)
        )
    }

    private func link(
        _ id: Int64,
        _ sources: [Int64],
        to target: Int64,
        _ relation: Link.Relation,
        gap: String? = nil,
        _ rationale: String?,
        _ confidence: String?,
        _ status: Link.Status,
        _ group: String?
    ) -> Link {
        Link(
            id: Link.ID(rawValue: id),
            target: Item.ID(rawValue: target),
            sources: sources.map(Item.ID.init(rawValue:)),
            relation: relation,
            gap: gap,
            rationale: rationale,
            confidence: confidence,
            status: status,
            group: group
        )
    }

    func testRowsOfOneGroupMakeOneLink() throws {
        let links = try links(
            """
            A1,U,covers,g,,first,reviewed,high
            A3,W,partial,,the rest,,reviewed,
            L1,U,covers,g,,second,draft,medium
            A2,U,covers,h,,third,reviewed,low
            A2,V>1,covers,g,,,reviewed,
            A1,W,related,,,,draft,
            """
        )
        let expected = [
            link(1, [1, 101], to: 201, .covers, "first second", "medium", .draft, "g"),
            link(2, [3], to: 205, .partial, gap: "the rest", nil, nil, .reviewed, nil),
            link(3, [2], to: 201, .covers, "third", "low", .reviewed, "h"),
            link(4, [2], to: 204, .covers, nil, nil, .reviewed, "g"),
            link(5, [1], to: 205, .related, nil, nil, .draft, nil),
        ]
        XCTAssertEqual(links, expected)
    }

    func testAGroupStatesEachOfItsGapsOnce() throws {
        let same = try links("A1,W,partial,g,a gap,,draft,\nA2,W,partial,g,a gap,,draft,\n")
        XCTAssertEqual(same.map(\.gap), ["a gap"])
        let both = try links("A1,W,partial,g,one.,,draft,\nA2,W,partial,g,Two.,,draft,\n")
        XCTAssertEqual(both.map(\.gap), ["one. Two."])
    }

    func testRefusesRowsThatCannotBeLinks() {
        let cases: [(row: String, problem: Refusal.FileProblem)] = [
            ("A1,W,coves,,,,draft,", .value("coves", column: "relation")),
            ("A1,W,,,,,draft,", .value("", column: "relation")),
            ("A1,W,covers,,,,checked,", .value("checked", column: "status")),
            ("A1,W,covers,,,,draft,sure", .value("sure", column: "confidence")),
            ("A1,W,partial,,,,draft,", .gap("W")),
            ("A1,W,covers,,some,,draft,", .gap("W")),
            ("A9,W,covers,,,,draft,", .unknownCode("A9")),
            (",W,covers,,,,draft,", .unknownCode("")),
            ("A1,L1,covers,,,,draft,", .unknownCode("L1")),
        ]
        for (row, problem) in cases {
            assertRefuses(.badFile(path: "x.csv", line: 2, problem: problem), row) {
                try links(row + "\n")
            }
        }
        assertRefuses(.ambiguousItem("1", candidates: ["U>1", "V>1"])) {
            try links("A1,1,covers,,,,draft,\n")
        }
    }

    func testRefusesGroupsThatMixRelationsOrRepeatASource() {
        assertRefuses(.badFile(path: "x.csv", line: 3, problem: .mixedGroup("g"))) {
            try links("A1,W,covers,g,,,draft,\nA2,W,exact,g,,,draft,\n")
        }
        let repeated = Refusal.FileProblem.value("A1", column: "altas_code")
        assertRefuses(.badFile(path: "x.csv", line: 3, problem: repeated)) {
            try links("A1,W,covers,g,,,draft,\nA1,W,covers,g,,,draft,\n")
        }
    }
}
