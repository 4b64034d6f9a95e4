import AltasCore
import AltasExchange
import XCTest

/// A package becomes an edition with its items, whatever order and language they are in.
final class CASEReaderTests: XCTestCase {
    func testStrictPackageGivesNoWarning() throws {
        var package = CASEPackage()
        package.documentMembers.merge([
            "caseVersion": "1.1", "adoptionStatus": "Implemented", "statusStartDate": "2025-04-01",
            "officialSourceURL": "https://example.org/skills", "notes": "For all.",
        ]) { $1 }
        package.items = [
            CASEPackage.item(
                1,
                [
                    "humanCodingScheme": "MH.1", "CFItemType": "Outcome",
                    "abbreviatedStatement": "Moving", "educationLevel": ["PT"],
                ]
            )
        ]
        package.associations = [CASEPackage.child(1, of: nil, at: 1)]
        let framework = try package.read()
        XCTAssertEqual(framework.warnings, [])
        XCTAssertEqual(framework.format, .case11)
        let edition = framework.tree.edition
        XCTAssertEqual(edition.identifier, CASEPackage.document)
        XCTAssertEqual(edition.slug, "care-worker-core-skills-2025")
        XCTAssertEqual(edition.label, "2025")
        XCTAssertEqual(edition.details.title["en"], "Care worker core skills")
        XCTAssertEqual(edition.details.issuer, "Region North")
        XCTAssertEqual(edition.details.status, "Implemented")
        XCTAssertEqual(edition.details.validFrom, PartialDate("2025-04-01"))
        XCTAssertEqual(edition.details.sources, ["https://example.org/skills"])
        XCTAssertEqual(edition.details.notes, "For all.")
        let item = try XCTUnwrap(framework.tree.items.first)
        XCTAssertEqual(item.identifier, CASEPackage.id(1))
        XCTAssertEqual(item.code.description, "MH.1")
        XCTAssertEqual(item.kind, "Outcome")
        XCTAssertEqual(item.title.texts, ["en": "Moving"])
        XCTAssertEqual(item.statement.texts, ["en": "Statement 1"])
        XCTAssertEqual(item.facts["case:educationLevel"], #"["PT"]"#)
    }

    func testSiblingsStandInTheirStatedOrder() throws {
        var package = CASEPackage()
        let codes = ["A10", "A2", "B", "C"]
        package.items = codes.enumerated().map {
            CASEPackage.item($0 + 1, ["humanCodingScheme": $1])
        }
        package.items[2]["listEnumeration"] = "1"
        package.associations = (1...4).map { CASEPackage.child($0, of: nil, at: $0 == 4 ? 1 : nil) }
        XCTAssertEqual(try package.read().outline, ["C", "B", "A2", "A10"])
    }

    func testParentsComeFirst() throws {
        var package = CASEPackage()
        package.items = (1...4).map { CASEPackage.item($0, ["humanCodingScheme": "C\($0)"]) }
        package.associations = [
            CASEPackage.child(1, of: 3), CASEPackage.child(2, of: 1), CASEPackage.child(3, of: nil),
            CASEPackage.child(4, of: nil),
        ]
        let framework = try package.read()
        XCTAssertEqual(framework.outline, ["C3", "C3>C1", "C3>C1>C2", "C4"])
        XCTAssertEqual(framework.tree.items.map(\.id.rawValue), [1, 2, 3, 4])
    }

    func testItemsWithoutCodesGetOurs() throws {
        var package = CASEPackage()
        package.items = (1...3).map { CASEPackage.item($0) }
        package.items[1]["humanCodingScheme"] = "B"
        package.associations = [
            CASEPackage.child(1, of: nil), CASEPackage.child(2, of: 1), CASEPackage.child(3, of: 2),
        ]
        let framework = try package.read()
        XCTAssertEqual(framework.outline, ["~1", "~1>B", "~1>B>~1.1.1"])
        XCTAssertEqual(framework.doubts, [.ownCode("~1")])
        XCTAssertEqual(framework.warnings.first?.repeats, 1)
    }

    func testRepeatedCodeOfSiblingsIsNumbered() throws {
        var package = CASEPackage()
        package.items = (1...3).map { CASEPackage.item($0, ["humanCodingScheme": "A"]) }
        package.associations = [
            CASEPackage.child(1, of: nil), CASEPackage.child(2, of: nil),
            CASEPackage.child(3, of: 1),
        ]
        let framework = try package.read()
        XCTAssertEqual(framework.outline, ["A", "A~2", "A>A"])
        XCTAssertEqual(framework.doubts, [.repeatedCode("A", now: "A~2")])
        XCTAssertEqual(framework.tree.items[1].facts["case:humanCodingScheme"], "A")
    }

    func testOtherAssociationsAreKept() throws {
        var package = CASEPackage()
        package.items = [CASEPackage.item(1, ["humanCodingScheme": "A"])]
        package.associations = [
            CASEPackage.child(1, of: nil),
            CASEPackage.association(
                "exactMatchOf",
                from: CASEPackage.id(1),
                to: "elsewhere",
                ["notes": "Same words", "extensions": ["by": ["who": "N"]]]
            ),
        ]
        let association = try XCTUnwrap(try package.read().associations.first)
        XCTAssertEqual(association.type, "exactMatchOf")
        XCTAssertEqual(association.origin.identifier, CASEPackage.id(1))
        XCTAssertEqual(association.destination.identifier, "elsewhere")
        XCTAssertEqual(association.destination.uri, "urn:uuid:elsewhere")
        XCTAssertEqual(association.note, "Same words")
        XCTAssertEqual(association.facts["case:extensions"], #"{"by":{"who":"N"}}"#)
    }

    func testDefinitionsAndRubricsAreKept() throws {
        var package = CASEPackage()
        package.others = [
            "CFDefinitions": ["CFConcepts": []],
            "CFRubrics": [["identifier": CASEPackage.id(9), "title": "R"]],
        ]
        let extras = try package.read().tree.edition.details.extras
        XCTAssertEqual(
            extras["case:package"],
            #"{"CFDefinitions":{"CFConcepts":[]},"CFRubrics":[{"identifier":"#
                + #""\#(CASEPackage.id(9))","title":"R"}]}"#
        )
    }

    func testEveryScriptComesInUnchanged() throws {
        let texts = [
            "Ayuda a la persona según el plan: ¿qué quiere ella?",
            "Flytter bruker på en trygg måte",
            "介護技術を安全に使う", "يستخدم التقنية بأمان", "Uses the 🛏️ and the 👩🏽‍🦽 lift", "Cafe\u{301}",
            "Line\none\ttab \"quoted\" \\ back", "𝄞 clef",
        ]
        var package = CASEPackage()
        package.documentMembers["language"] = "ja_JP"
        package.items = texts.enumerated().map { CASEPackage.item($0 + 1, ["fullStatement": $1]) }
        let framework = try package.read()
        let read = framework.tree.items.map { $0.title["ja"] ?? "" }
        XCTAssertEqual(read.map { Array($0.utf8) }, texts.map { Array($0.utf8) })
    }

    func testItemMayBeInALanguageOfItsOwn() throws {
        var package = CASEPackage()
        package.items = [CASEPackage.item(1, ["language": "nob"])]
        XCTAssertEqual(try package.read().tree.items.first?.title.texts, ["nb": "Statement 1"])
    }

    func testVersionShows() throws {
        var package = CASEPackage()
        XCTAssertEqual(try package.read().format, .case11)
        package.documentMembers["uri"] = "urn:uuid:\(CASEPackage.document)"
        XCTAssertEqual(try package.read().format, .case10)
        package.documentMembers["frameworkType"] = "CourseCodes"
        XCTAssertEqual(try package.read().format, .case11)
    }

    func testPackageIsRecognised() throws {
        XCTAssertTrue(CASEReader.recognises(try CASEPackage().file()))
        let others = [#"{"CFItems": [], "a": 1}"#, "[]", "", #"{"CFItems": ["#, "code,title\n"]
        for text in others {
            XCTAssertFalse(CASEReader.recognises(SourceFile(path: "a", text: text)), text)
        }
        let wrapped = #"{"CFPackage": {"CFDocument": {"#
        XCTAssertTrue(CASEReader.recognises(SourceFile(path: "a", text: wrapped)))
    }
}
