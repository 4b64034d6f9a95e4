import AltasCore
import AltasExchange
import XCTest

final class LibraryTests: XCTestCase {
    private func framework(
        _ members: String = "",
        slug: String = "s",
        role: String = "standard",
        region: String = "NO"
    ) -> String {
        #"{"slug": "\#(slug)", "role": "\#(role)", "version": "1", "title": {"en": "S"}, "#
            + #""language": "en", "jurisdiction": "\#(region)"\#(members)}"#
    }

    private func read(_ framework: String, items: String) throws -> EditionTree {
        let files = [
            SourceFile(path: "s/framework.json", text: framework),
            SourceFile(path: "s/items.csv", text: items),
        ]
        let library = try Library.read(files)
        return try XCTUnwrap(library.standards.first).tree
    }

    private func items(_ rows: String) throws -> EditionTree {
        try read(framework(), items: "code,parent,type,title,requirement,choose\n" + rows)
    }

    func testParentsComeFirstAndOtherwiseTheFilesOrderStays() throws {
        let tree = try items("a1,A,x,t,,\nB,,x,t,,\na2,A,x,t,,\nA,,x,t,,1\nb1,B,x,t,optional,\n")
        XCTAssertEqual(tree.items.map(\.code.description), ["A", "a1", "B", "a2", "b1"])
        XCTAssertEqual(tree.items.map(\.id.rawValue), [1, 2, 3, 4, 5])
        XCTAssertEqual(tree.items.map { $0.parent?.rawValue }, [nil, 1, nil, 1, 3])
        XCTAssertEqual(tree.items.map(\.choose), [1, nil, nil, nil, nil])
        XCTAssertEqual(
            tree.items.map(\.requirement),
            Array(repeating: .required, count: 4) + [.optional]
        )
    }

    func testAParentMayBeWrittenAsAPath() throws {
        let tree = try items(
            "A,,x,t,,\nB,,x,t,,\n1,A,x,t,,\n1,B,x,t,,\nk,A>1,x,t,,\nk,B > 1,x,t,,\nm,B>1>k,x,t,,\n"
        )
        XCTAssertEqual(
            tree.items.map(tree.path),
            ["A", "B", "A>1", "B>1", "A>1>k", "B>1>k", "m"]
        )
        XCTAssertEqual(
            tree.ancestors(of: .init(rawValue: 7)).map(tree.path),
            ["B>1>k", "B>1", "B"]
        )
    }

    func testRefusesParentsThatAreMissingAmbiguousOrInARing() {
        assertRefuses(.badFile(path: "s/items.csv", line: 2, problem: .unknownCode("Z"))) {
            try items("a,Z,x,t,,\n")
        }
        assertRefuses(.badFile(path: "s/items.csv", line: 3, problem: .unknownCode("B>A"))) {
            try items("A,,x,t,,\na,B>A,x,t,,\n")
        }
        assertRefuses(.ambiguousItem("1", candidates: ["A>1", "B>1"])) {
            try items("A,,x,t,,\nB,,x,t,,\n1,A,x,t,,\n1,B,x,t,,\nk,1,x,t,,\n")
        }
        assertRefuses(.orphan(code: "A", edition: "s")) { try items("A,B,x,t,,\nB,A,x,t,,\n") }
        assertRefuses(.orphan(code: "A", edition: "s")) { try items("A,A,x,t,,\n") }
        assertRefuses(.repeatedCode(code: "a", parent: "A", edition: "s")) {
            try items("A,,x,t,,\na,A,x,t,,\na,A,x,t,,\n")
        }
    }

    func testRefusesItemsThatSayWhatNoneCan() {
        let cases: [(row: String, value: String, column: String)] = [
            (" ,,x,t,,", " ", "code"), ("a,,,t,,", "", "type"), ("a,,x,,,", "", "title"),
            ("a,,x,t,maybe,", "maybe", "requirement"), ("a,,x,t,,0", "0", "choose"),
            ("a,,x,t,,99999999999999999999", "99999999999999999999", "choose"),
        ]
        for (row, value, column) in cases {
            let problem = Refusal.FileProblem.value(value, column: column)
            assertRefuses(.badFile(path: "s/items.csv", line: 2, problem: problem), row) {
                try items(row + "\n")
            }
        }
    }

    func testADeepTreeIsReadWithoutRunningOutOfStack() throws {
        let rows = (0..<20_000).reversed().map { "c\($0),\($0 == 0 ? "" : "c\($0 - 1)"),x,t,,\n" }
        XCTAssertEqual(try items(rows.joined()).items.map(\.code.description).last, "c19999")
    }

    func testSaysWhatIsWrongInAFramework() {
        let cases: [(text: String, problem: Refusal.FileProblem)] = [
            ("{", .notJSON), ("", .notJSON), ("[]", .notThis), ("null", .notThis),
            (String(repeating: "[", count: 100_000), .notJSON),
            ("{}", .member(path: "slug")),
            (framework(slug: "A b"), .member(path: "slug")),
            (framework(role: "local"), .member(path: "role")),
            (framework(role: "standards"), .member(path: "role")),
            (framework(region: ""), .member(path: "jurisdiction")),
            (framework(#", "eqf_level": 9"#), .member(path: "eqf_level")),
            (framework(#", "eqf_level": "4""#), .member(path: "eqf_level")),
            (framework(#", "valid_from": "May""#), .member(path: "valid_from")),
            (framework(#", "source_urls": ["a", 1]"#), .member(path: "source_urls[1]")),
            (framework(#", "credit": {"amount": "x"}"#), .member(path: "credit.amount")),
            (
                framework(#", "date_precision": {"issued": "week"}"#),
                .member(path: "date_precision.issued")
            ),
        ]
        for (text, problem) in cases {
            assertRefuses(.badFile(path: "s/framework.json", line: nil, problem: problem), text) {
                try read(text, items: "code,parent,type,title\n")
            }
        }
    }

    func testPassesOverUnknownMembersOfAFramework() throws {
        let text = framework(#", "weather": {"now": "fine"}, "notes": "n", "source_urls": ["u"]"#)
        let details = try read(text, items: "code,parent,type,title\n").edition.details
        XCTAssertEqual(details.notes, "n")
        XCTAssertEqual(details.sources, ["u"])
        XCTAssertEqual(details.verification, .draft)
    }

    func testRefusesTwoEditionsWithOneSlugAndAFrameworkWithoutItems() {
        let items = "code,parent,type,title\n"
        let files = ["a", "b"].flatMap { folder in
            [
                SourceFile(path: "\(folder)/framework.json", text: framework()),
                SourceFile(path: "\(folder)/items.csv", text: items),
            ]
        }
        assertRefuses(.taken(field: .slug, value: "s")) { try Library.read(files) }
        assertRefuses(.fileAccess(path: "a/items.csv", reason: .missing)) {
            try Library.read([files[0]])
        }
    }

    func testLocalCriteriaArePinnedToTheCurriculumThatNoneReplaces() throws {
        let items = "code,parent,type,title\nM,,module,t\nM.1,M,outcome,t\n"
        let old = framework(slug: "a-old", role: "curriculum")
        let new = framework(#", "replaces": "a-old""#, slug: "new", role: "curriculum")
        let profile = try RealData.file("Standards/NO/profile.json")
        let local = "code,altas_outcome,needed_for,title\nM.1-NO1,M.1,award;s,t\n"
        let files = [
            SourceFile(path: "a/framework.json", text: old),
            SourceFile(path: "a/items.csv", text: items),
            SourceFile(path: "b/framework.json", text: new),
            SourceFile(path: "b/items.csv", text: items),
            SourceFile(path: "no/profile.json", bytes: profile.bytes),
        ]
        let good = [SourceFile(path: "no/local-criteria.csv", text: local)]
        let region = try XCTUnwrap(try Library.read(files + good).regions.first?.local)
        XCTAssertEqual(region.tree.edition.pinnedTo, "new")
        XCTAssertEqual(region.tree.items.map(\.assessment.neededFor), [["award", "s"]])
        let bad = [SourceFile(path: "no/local-criteria.csv", text: local + "M.2-NO1,M.2,award,t\n")]
        let problem = Refusal.FileProblem.unknownCode("M.2")
        assertRefuses(.badFile(path: "no/local-criteria.csv", line: 3, problem: problem)) {
            try Library.read(files + bad)
        }
    }
}
