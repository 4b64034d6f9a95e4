import AltasCore
import AltasExchange
import XCTest

final class OpenSALTTests: XCTestCase {
    private func read(_ text: String) throws -> ImportedFramework {
        try OpenSALTReader.read(SourceFile(path: "in/care skills.csv", text: text))
    }

    func testColumnsAreToldByTheirLetters() throws {
        let found = try read(
            """
            "Identifier","fullStatement","Human Coding Scheme","sequenceNumber","Abbreviated \
            Statement","ConceptKeywords","Notes","Is Child Of","IsPartOf","replacedBy"
            a1,Moves people safely,M.1,2,Moving,lifting,a note,M,x|y,
            m,Moving and handling,M,,,,,,,
            a0,Asks first,M.0,1,,,,m,,z
            """
        )
        XCTAssertEqual(found.format, .openSALT)
        XCTAssertEqual(found.parentedCodes, ["M", "M/M.0", "M/M.1"])
        XCTAssertEqual(found.tree.edition.slug, "care-skills")
        let item = try found.item("M.1")
        XCTAssertEqual(item.identifier, "a1")
        XCTAssertEqual(item.title.texts, ["en": "Moving"])
        XCTAssertEqual(item.statement.texts, ["en": "Moves people safely"])
        XCTAssertEqual(try found.item("M.0").statement.texts, [:])
        XCTAssertEqual(
            item.facts,
            [
                "opensalt:conceptKeywords": "lifting", "opensalt:notes": "a note",
                "opensalt:isPartOf": "x|y",
            ]
        )
        XCTAssertEqual(
            found.associations,
            [
                .init(
                    origin: .init(identifier: "a1"),
                    destination: .init(identifier: "x"),
                    type: "isPartOf"
                ),
                .init(
                    origin: .init(identifier: "a1"),
                    destination: .init(identifier: "y"),
                    type: "isPartOf"
                ),
                .init(
                    origin: .init(identifier: "a0"),
                    destination: .init(identifier: "z"),
                    type: "replacedBy"
                ),
            ]
        )
    }

    func testLinesAboveTheColumnsSpeakOfTheWhole() throws {
        let found = try read(
            """
            #title,"Care, 2025"
            #identifier,5d1f
            # language: nb_NO
            #creator,Region North,,
            #statusStartDate,2025-04
            #subject,care|health
            fullStatement,humanCodingScheme,language,weather
            Løfter,1,,fine
            Lyfter,2,nno,
            """
        )
        let edition = found.tree.edition
        XCTAssertEqual(edition.details.title.texts, ["nb-NO": "Care, 2025"])
        XCTAssertEqual(edition.identifier, "5d1f")
        XCTAssertEqual(edition.details.issuer, "Region North")
        XCTAssertEqual(edition.details.validFrom?.description, "2025-04")
        XCTAssertEqual(edition.details.extras, ["opensalt:subject": "care|health"])
        XCTAssertEqual(try found.item("2").title.texts, ["nn": "Lyfter"])
        XCTAssertEqual(try found.item("1").facts, ["opensalt:weather": "fine"])
        XCTAssertEqual(
            found.warnings,
            [ImportWarning(place: Place(line: 7), kind: .unknown("weather"))]
        )
    }

    func testDoubtfulRowsAreNamedByTheirLines() throws {
        let found = try read(
            """
            #language,en
            identifier,fullStatement,humanCodingScheme,isChildOf
            a,First,1,
            b,,2,
            a,Again,3,
            c,No code,,1
            d,Lost,4,nowhere
            e,Same code,1,
            f,Under which,5,1
            g,Too,6,1,many,cells
            """
        )
        XCTAssertEqual(found.parentedCodes, ["1", "1/~2", "4", "1~2", "1~2/5"])
        XCTAssertEqual(
            found.warnings.map(\.kind),
            [
                .ambiguousParent(item: "c", parent: "1"), .ownCode("~2"),
                .unknownParent(item: "4", parent: "nowhere"), .repeatedCode("1", now: "1~2"),
                .ambiguousParent(item: "5", parent: "1"),
            ]
        )
        XCTAssertEqual(
            found.omitted,
            [
                Omission(place: Place(line: 4), reason: .missing("fullStatement")),
                Omission(place: Place(line: 5), reason: .repeatedIdentifier("a")),
                Omission(place: Place(line: 10), reason: .wrongKind),
            ]
        )
    }

    func testRefusesWhatCannotBe() {
        let header = "fullStatement,humanCodingScheme,isChildOf\n"
        let cases: [(text: String, line: Int?, problem: Refusal.FileProblem)] = [
            ("a,b\n1,2\n", 1, .missingColumn("fullStatement")),
            ("", 1, .missingColumn("fullStatement")),
            (header, nil, .notThis),
            (header + "a,A,B\nb,B,A\nc,C,\n", 2, .cycle("B")),
            (header + "c,C,\nd,D,E\ne,E,E\n", 4, .cycle("E")),
            (header + "\"a,A,\n", 2, .unclosedQuote),
            ("fullStatement,Full Statement\n", 1, .repeatedColumn("Full Statement")),
        ]
        for (text, line, problem) in cases {
            assertRefuses(.badFile(path: "in/care skills.csv", line: line, problem: problem), text)
            {
                try read(text)
            }
        }
    }

    func testTextsGoOutAndComeInUnchanged() throws {
        let tree = try EditionTree.hard()
        let found = try read(OpenSALTWriter.export(tree).text)
        XCTAssertEqual(found.tree.items, tree.items)
        XCTAssertEqual(found.omitted, [])
        let again = try read(OpenSALTWriter.export(found.tree).text)
        XCTAssertEqual(again, found)
    }

    func testWhatIsLostIsNamed() throws {
        let hard = try EditionTree.hard()
        XCTAssertEqual(
            OpenSALTWriter.export(hard).losses,
            [ExportLoss(kind: .heading, count: 1)]
        )
        var items = Array(hard.items.prefix(2))
        items[0].title["nb"] = "norsk"
        items[0].requirement = .optional
        items[1].facts = ["credit": "2", "opensalt:notes": "n"]
        items[1].assessment.setting = .work
        items[1].verification = .draft
        let losses = OpenSALTWriter.export(try EditionTree(edition: hard.edition, items: items))
            .losses
        XCTAssertEqual(
            Set(losses.map(\.kind)),
            [
                .heading, .language("nb"), .requirement, .fact("credit"), .assessment,
                .verification,
            ]
        )
        XCTAssertEqual(losses.map(\.count), losses.map { _ in 1 })
    }

    func testADeepAndABrokenTreeNeedNoStack() throws {
        let chain = (0..<20_000).map { "t,c\($0),\($0 == 0 ? "" : "c\($0 - 1)")\n" }.joined()
        let found = try read("fullStatement,humanCodingScheme,isChildOf\n" + chain)
        XCTAssertEqual(found.tree.subtree(of: Item.ID(rawValue: 1)), found.tree.items)
        let ring = chain.replacing("t,c0,\n", with: "t,c0,c19999\n")
        let problem = Refusal.FileProblem.cycle("c19999")
        assertRefuses(.badFile(path: "in/care skills.csv", line: 2, problem: problem)) {
            try read("fullStatement,humanCodingScheme,isChildOf\n" + ring)
        }
    }
}
