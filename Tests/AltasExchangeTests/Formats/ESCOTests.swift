import AltasCore
import AltasExchange
import XCTest

final class ESCOTests: XCTestCase {
    private let header = """
        conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,\
        modifiedDate,scopeNote,definition,inScheme,description

        """
    private let base = "http://data.europa.eu/esco/skill/"

    private func row(_ id: String, _ label: String, alt: String = "", kind: String = "knowledge")
        -> String
    {
        "KnowledgeSkillCompetence,\(base)\(id),\(kind),cross-sector,\(label),\"\(alt)\",,released,,,,,"
            + "About \(label)\n"
    }

    private func skills(_ language: String, _ rows: String) -> SourceFile {
        SourceFile(path: "esco/skills_\(language).csv", text: header + rows)
    }

    func testOneAddressIsOneItemWithLabelsByLanguage() throws {
        let found = try ESCOReader.read([
            skills("en", row("11111111-aa", "lift people", alt: "raise\ncarry")),
            skills("es", row("11111111-aa", "levantar personas", alt: "alzar")),
        ])
        let item = try XCTUnwrap(found.tree.items.first)
        XCTAssertEqual(found.tree.items.count, 1)
        XCTAssertEqual(found.omitted, [])
        XCTAssertEqual(item.identifier, "11111111-aa")
        XCTAssertEqual(item.code.description, "~11111111")
        XCTAssertEqual(item.kind, "knowledge")
        XCTAssertEqual(item.title.texts, ["en": "lift people", "es": "levantar personas"])
        XCTAssertEqual(item.statement["es"], "About levantar personas")
        XCTAssertEqual(item.facts["esco:altLabels"], "raise\ncarry")
        XCTAssertEqual(item.facts["esco:altLabels@es"], "alzar")
        XCTAssertEqual(item.facts["esco:conceptUri"], base + "11111111-aa")
    }

    func testTheFirstBroaderConceptIsTheParent() throws {
        let relations = SourceFile(
            path: "esco/broaderRelationsSkillPillar_en.csv",
            text: """
                conceptType,conceptUri,broaderType,broaderUri
                KnowledgeSkillCompetence,\(base)c,SkillGroup,\(base)a
                KnowledgeSkillCompetence,\(base)c,SkillGroup,\(base)b
                KnowledgeSkillCompetence,\(base)b,SkillGroup,\(base)elsewhere
                """
        )
        let rows = row("c", "third") + row("a", "first") + row("b", "second")
        let found = try ESCOReader.read([skills("en", rows), relations])
        XCTAssertEqual(found.parentedCodes, ["~a", "~a/~c", "~b"])
        XCTAssertEqual(
            found.associations,
            [
                .init(
                    origin: .init(identifier: "c"),
                    destination: .init(identifier: "b"),
                    type: "isPartOf"
                ),
                .init(
                    origin: .init(identifier: "b"),
                    destination: .init(identifier: "elsewhere"),
                    type: "isPartOf"
                ),
            ]
        )
    }

    func testTwoSkillsWhoseAddressesBeginAlikeKeepCodesOfTheirOwn() throws {
        let rows = row("11111111-aa", "one") + row("11111111-bb", "two")
        let found = try ESCOReader.read([skills("en", rows)])
        XCTAssertEqual(found.parentedCodes, ["~11111111", "~11111111-bb"])
    }

    func testSaysWhatIsNotTaken() throws {
        let rows =
            row("a", "one") + row("a", "one again") + row("", "two").replacing(base, with: "")
            + row("b", "")
        let found = try ESCOReader.read([skills("en", rows)])
        XCTAssertEqual(
            found.omitted.map(\.reason),
            [.repeatedIdentifier("a"), .missing("conceptUri"), .missing("preferredLabel")]
        )
        let bad = SourceFile(path: "x.csv", text: "conceptUri,label\n")
        assertRefuses(.badFile(path: "x.csv", line: 1, problem: .missingColumn("preferredLabel"))) {
            try ESCOReader.read([bad])
        }
        let ring = SourceFile(
            path: "r.csv",
            text: "conceptUri,broaderUri\na,b\nb,a\n"
        )
        XCTAssertThrowsError(
            try ESCOReader.read([skills("en", row("a", "one") + row("b", "two")), ring])
        ) { XCTAssertTrue($0 is Refusal) }
    }
}
