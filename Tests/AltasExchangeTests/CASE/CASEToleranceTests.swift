import AltasCore
import AltasExchange
import XCTest

/// What real packages get wrong is taken, and said.
final class CASEToleranceTests: XCTestCase {
    private func onePlaced(_ members: [String: Any] = [:]) -> CASEPackage {
        var package = CASEPackage()
        package.items = [CASEPackage.item(1, ["humanCodingScheme": "A"].merging(members) { $1 })]
        package.associations = [CASEPackage.child(1, of: nil)]
        return package
    }

    func testNullMembersSayNothing() throws {
        var package = onePlaced(["notes": NSNull(), "CFItemType": NSNull()])
        package.associations[0]["sequenceNumber"] = NSNull()
        let framework = try package.read()
        XCTAssertEqual(
            Set(framework.doubts),
            [.null("notes"), .null("CFItemType"), .null("sequenceNumber")]
        )
        let facts = try XCTUnwrap(framework.tree.items.first).facts
        XCTAssertNil(facts["case:notes"])
    }

    func testLinksThatBelongOutsideAPackage() throws {
        let link = ["title": "T", "identifier": CASEPackage.document, "uri": "urn:x:y"]
        var package = onePlaced(["CFDocumentURI": link])
        package.documentMembers["CFPackageURI"] = "http://localhost/CFPackages/1"
        let framework = try package.read()
        XCTAssertEqual(
            Set(framework.doubts),
            [.misplaced("CFDocumentURI"), .misplaced("CFPackageURI")]
        )
    }

    func testUnknownMembersAreKept() throws {
        let framework = try onePlaced(["educationalLevel": "05", "x": [1, true]]).read()
        XCTAssertEqual(Set(framework.doubts), [.unknown("educationalLevel"), .unknown("x")])
        XCTAssertEqual(
            framework.tree.items.first?.facts["case:other"],
            #"{"educationalLevel":"05","x":[1,true]}"#
        )
    }

    func testOddIdentifiersTimesAndAddressesAreKept() throws {
        let framework = try onePlaced([
            "identifier": "10000000-0000-0000-0000-000000000004", "uri": "not an address",
            "lastChangeDateTime": "2025-02-03T09:30:00", "statusEndDate": "soon",
        ]).read()
        XCTAssertEqual(
            Set(framework.doubts),
            [
                .oddIdentifier("10000000-0000-0000-0000-000000000004"),
                .oddAddress("not an address"), .oddDate("2025-02-03T09:30:00"), .oddDate("soon"),
            ]
        )
        let facts = try XCTUnwrap(framework.tree.items.first).facts
        XCTAssertEqual(facts["case:uri"], "not an address")
        XCTAssertEqual(facts["case:statusEndDate"], "soon")
    }

    func testItemWithoutIdentifierIsLeftOut() throws {
        var package = onePlaced()
        package.items.append(["fullStatement": "Nameless"])
        package.items.append(package.items[0])
        let framework = try package.read()
        XCTAssertEqual(framework.tree.items.count, 1)
        XCTAssertEqual(framework.omitted.map(\.place.path), ["CFItems[1]", "CFItems[2]"])
        XCTAssertEqual(
            framework.omitted.map(\.reason),
            [.missing("identifier"), .repeatedIdentifier(CASEPackage.id(1))]
        )
    }

    func testItemsWithoutParentStandAtTheTop() throws {
        var package = onePlaced()
        package.items.append(CASEPackage.item(2, ["humanCodingScheme": "B"]))
        let framework = try package.read()
        XCTAssertEqual(framework.outline, ["A", "B"])
        XCTAssertEqual(framework.doubts, [.unplaced("B")])
        package.associations = []
        XCTAssertEqual(try package.read().doubts, [], "a flat list is nothing doubtful")
    }

    func testParentInAnotherFramework() throws {
        var package = onePlaced()
        package.associations = [
            CASEPackage.association("isChildOf", from: CASEPackage.id(1), to: CASEPackage.id(99))
        ]
        let framework = try package.read()
        XCTAssertEqual(framework.outline, ["A"])
        XCTAssertEqual(framework.doubts, [.unknownParent(item: "A", parent: CASEPackage.id(99))])
        XCTAssertEqual(framework.associations.map(\.destination.identifier), [CASEPackage.id(99)])
    }

    func testSecondParentBecomesALink() throws {
        var package = onePlaced()
        package.items.append(CASEPackage.item(2, ["humanCodingScheme": "B"]))
        package.associations += [CASEPackage.child(2, of: nil), CASEPackage.child(2, of: 1)]
        let framework = try package.read()
        XCTAssertEqual(framework.outline, ["A", "B"])
        XCTAssertEqual(framework.doubts, [.severalParents(item: "B", other: "A")])
        XCTAssertEqual(framework.associations.map(\.type), ["isChildOf"])
    }

    func testAssociationsMayComeFirst() throws {
        var package = onePlaced()
        package.items.append(CASEPackage.item(2, ["humanCodingScheme": "B"]))
        package.associations.append(CASEPackage.child(2, of: 1))
        let text = String(decoding: try package.file().bytes, as: UTF8.self)
        XCTAssertTrue(text.hasPrefix(#"{"CFAssociations""#))
        XCTAssertEqual(try package.read().outline, ["A", "A>B"])
    }

    func testWrappedPackagesAndObjects() throws {
        let inner = String(decoding: try onePlaced().file().bytes, as: UTF8.self)
        let wrapped = #"{"CFPackage":\#(inner)}"#
        let framework = try CASEReader.read(SourceFile(path: "w", text: wrapped))
        XCTAssertEqual(framework.tree, try onePlaced().read().tree)
        var package = onePlaced()
        package.documentMembers = ["CFDocument": package.documentMembers]
        package.items = package.items.map { ["CFItem": $0] }
        package.associations = package.associations.map { ["CFAssociation": $0] }
        XCTAssertEqual(try package.read().tree, try onePlaced().read().tree)
    }

    func testRepeatedMembersTakeTheFirst() throws {
        let text = """
            {"CFDocument": {"identifier": "\(CASEPackage.document)", "title": "One",
             "title": "Two", "uri": "urn:a:b", "creator": "C", "language": "en", "version": "1",
             "lastChangeDateTime": "2025-02-03T09:30:00Z"}, "CFItems": [], "CFItems": [{}]}
            """
        let framework = try CASEReader.read(SourceFile(path: "r", text: text))
        XCTAssertEqual(framework.tree.edition.details.title["en"], "One")
        XCTAssertEqual(
            framework.warnings.map(\.place.path),
            ["CFDocument.title", "CFItems"]
        )
    }

    func testLanguageIsAssumedAndSaid() throws {
        var package = onePlaced()
        package.documentMembers["language"] = nil
        XCTAssertEqual(try package.read().doubts, [.assumedLanguage("en")])
        let framework = try CASEReader.read(package.file(), assuming: "nb")
        XCTAssertEqual(framework.tree.items.first?.title.texts, ["nb": "Statement 1"])
    }

    func testTextsOfTheWrongKindAreNotUsed() throws {
        let framework = try onePlaced(["humanCodingScheme": 7, "educationLevel": "05"]).read()
        XCTAssertEqual(
            Set(framework.doubts),
            [.wrongKind("humanCodingScheme"), .wrongKind("educationLevel"), .ownCode("~1")]
        )
        XCTAssertEqual(
            framework.tree.items.first?.facts["case:other"],
            #"{"educationLevel":"05","humanCodingScheme":7}"#
        )
    }

    func testDocumentWithoutTitleIsCalledByItsIdentifier() throws {
        var package = onePlaced()
        package.documentMembers["title"] = nil
        package.documentMembers["version"] = nil
        let edition = try package.read().tree.edition
        XCTAssertEqual(edition.details.title["en"], CASEPackage.document)
        XCTAssertEqual(edition.label, "2025-02-03")
    }
}
