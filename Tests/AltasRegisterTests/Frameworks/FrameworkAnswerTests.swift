import AltasCore
import XCTest

@testable import AltasRegister

final class FrameworkAnswerTests: XCTestCase {
    private func framework(
        _ name: String,
        item: String? = nil,
        language: String = "en"
    ) throws -> FrameworkAnswer {
        let fixture = try RegisterFixture()
        return try fixture.register.framework(
            name,
            item: item,
            Inquiry(language: language),
            as: fixture.administrator
        )
    }

    func testTheCurriculumComesWithItsProvenanceInTheReadersLanguage() throws {
        for language in ["en", "es", "nb", "da"] {
            let answer = try framework("altas", language: language)
            XCTAssertEqual(answer.edition.provenance?.language, language)
            XCTAssertTrue(answer.items.allSatisfy { $0.title?.language == language }, language)
        }
    }

    func testEveryItemIsHeldInAllItsLanguages() throws {
        let answer = try framework("altas")
        for item in answer.items {
            XCTAssertEqual(item.titles.texts.keys.sorted(), ["da", "en", "es", "nb"], item.code)
        }
    }

    func testItemsStandUnderTheirParents() throws {
        let answer = try framework("altas")
        XCTAssertEqual(
            answer.items.prefix(3).map { [$0.code, "\($0.depth)"] },
            [["ALT-1", "0"], ["ALT-1.1", "1"], ["ALT-1.1a", "2"]]
        )
        XCTAssertEqual(Set(answer.items.map(\.path)).count, answer.items.count)
    }

    func testOneItemComesWithThoseUnderItOnly() throws {
        let answer = try framework("altas", item: "alt-4.4")
        XCTAssertEqual(
            answer.items.map { [$0.code, "\($0.depth)"] },
            [
                ["ALT-4.4", "0"], ["ALT-4.4a", "1"], ["ALT-4.4b", "1"], ["ALT-4.4c", "1"],
                ["ALT-4.4d", "1"],
            ]
        )
    }

    func testContentThatIsNotHeldIsMarked() throws {
        let answer = try framework("SSC443_2")
        XCTAssertEqual(answer.edition.slug, "ssc443-2-current")
        XCTAssertEqual(
            answer.items.filter(\.isUnheld).map(\.code),
            ["~UC1423_2.R", "~UC1424_2.R", "~UC1425_2.R"]
        )
    }

    func testALocalCriterionNamesTheOutcomeItStandsUnder() throws {
        let item = try XCTUnwrap(try framework("local-es").items.first)
        XCTAssertEqual(item.code, "ALT-1.5-ES1")
        XCTAssertEqual(item.outcome, "ALT-1.5")
        XCTAssertEqual(item.assessment.neededFor, ["award"])
    }

    func testAReplacedEditionIsShownAsNotInForce() throws {
        XCTAssertFalse(try framework("ssc443-2-2011").isInForce)
        XCTAssertTrue(try framework("ssc443-2-current").isInForce)
    }

    func testUnknownCodesAreRefusedWithTheNearest() throws {
        XCTAssertThrowsError(try framework("altas", item: "ALT-4.4z")) { error in
            guard case .unknownItem("ALT-4.4z", "altas", let nearest) = error as? Refusal else {
                return XCTFail("\(error)")
            }
            XCTAssertTrue(nearest.contains("ALT-4.4a"), "\(nearest)")
        }
        XCTAssertThrowsError(try framework("altsa")) {
            XCTAssertEqual($0 as? Refusal, .unknownEdition("altsa", nearest: ["altas"]))
        }
    }
}
