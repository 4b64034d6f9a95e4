import AltasCore
import AltasExchange
import XCTest

final class SkillsEnglandTests: XCTestCase {
    private let standard = """
        {"referenceNumber": "ST9005", "larsCode": 77, "title": "Care helper", "status": "Approved",
         "version": "1.2", "level": 3, "earliestStartDate": "2024-05-01T00:00:00",
         "latestEndDate": null, "publishDate": "spring", "standardPageUrl": "https://example.org/ST9005",
         "keywords": ["care", "help"], "overviewOfRole": "Helps.",
         "duties": [{"dutyID": "d-1", "dutyDetail": "Duty one", "isThisACoreDuty": 1,
            "mappedKnowledge": ["k-1"], "mappedSkills": ["s-1", "s-2"], "mappedBehaviour": []},
            {"dutyID": "d-2", "dutyDetail": "Duty two", "isThisACoreDuty": 0}],
         "knowledges": [{"knowledgeId": "k-1", "detail": "Knows"}],
         "skills": [{"skillId": "s-1", "detail": "Does"}, {"skillId": "s-x"}, {"skillId": "s-2", "detail": "Does more"}],
         "behaviours": [{"behaviourId": "b-1", "detail": "Cares"}]}
        """

    private func read(_ text: String, named name: String? = nil) throws -> ImportedFramework {
        try SkillsEnglandReader.read(SourceFile(path: "in/se.json", text: text), named: name)
    }

    func testCodesFollowTheOrderOfTheLists() throws {
        let found = try read("[\(standard)]")
        XCTAssertEqual(found.format, .skillsEngland)
        XCTAssertEqual(found.parentedCodes, ["D1", "D2", "K1", "S1", "S3", "B1"])
        XCTAssertEqual(
            found.tree.items.map(\.identifier),
            ["d-1", "d-2", "k-1", "s-1", "s-2", "b-1"]
        )
        XCTAssertEqual(
            found.tree.items.map(\.kind.rawValue),
            ["duty", "duty", "knowledge", "skill", "skill", "behaviour"]
        )
        XCTAssertEqual(try found.item("D2").requirement, .optional)
        XCTAssertEqual(
            found.associations.map {
                "\($0.origin.identifier) \($0.type) \($0.destination.identifier)"
            },
            ["k-1 isRelatedTo d-1", "s-1 isRelatedTo d-1", "s-2 isRelatedTo d-1"]
        )
        XCTAssertEqual(
            found.omitted,
            [Omission(place: Place(path: "[0].skills[1]"), reason: .missing("detail"))]
        )
    }

    func testTheEditionSaysWhatTheStandardSays() throws {
        let found = try read(standard)
        let edition = found.tree.edition
        XCTAssertEqual(edition.slug, "st9005-1-2")
        XCTAssertEqual(edition.label, "1.2")
        XCTAssertEqual(edition.region, "GB-ENG")
        XCTAssertEqual(edition.details.code, "ST9005")
        XCTAssertEqual(edition.details.nationalLevel, "Level 3")
        XCTAssertEqual(edition.details.validFrom?.description, "2024-05-01")
        XCTAssertNil(edition.details.validUntil)
        XCTAssertEqual(
            edition.details.extras,
            ["skills-england:larsCode": "77", "skills-england:keywords": #"["care","help"]"#]
        )
        XCTAssertEqual(
            found.warnings,
            [ImportWarning(place: Place(path: "publishDate"), kind: .oddDate("publishDate"))]
        )
    }

    func testOneOfSeveralIsNamed() throws {
        let newer = standard.replacing("\"1.2\"", with: "\"1.3\"")
        let other = standard.replacing("ST9005", with: "ST9006")
        let file = "{\"standards\": [\(standard), \(newer), \(other)]}"
        let names = ["ST9005 1.2", "ST9005 1.3", "ST9006 1.2"]
        XCTAssertEqual(try read(file, named: "st9006").tree.edition.slug, "st9006-1-2")
        XCTAssertEqual(try read(file, named: "ST9005 1.3").tree.edition.label, "1.3")
        assertRefuses(.ambiguousEdition("se.json", candidates: names)) { try read(file) }
        assertRefuses(.ambiguousEdition("ST9005", candidates: Array(names.prefix(2)))) {
            try read(file, named: "ST9005")
        }
        assertRefuses(.unknownEdition("ST1", nearest: names)) { try read(file, named: "ST1") }
    }

    func testRefusesWhatIsNone() {
        for text in ["[]", "{}", "7", #"[{"title": "x"}]"#, #"{"referenceNumber": "ST1"}"#] {
            XCTAssertThrowsError(try read(text), text) { XCTAssertTrue($0 is Refusal, text) }
        }
    }

    func testWrongKindsAreNamed() throws {
        let found = try read(
            #"{"referenceNumber": "ST1", "duties": {}, "skills": [1, {"skillId": 2, "detail": "x"}]}"#
        )
        XCTAssertEqual(found.parentedCodes, ["S2"])
        XCTAssertEqual(found.warnings.map(\.kind), [.missing("version"), .wrongKind("duties")])
        XCTAssertEqual(found.omitted.map(\.reason), [.wrongKind])
    }
}
