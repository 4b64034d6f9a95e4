import AltasCore
import XCTest

@testable import AltasRegister

final class GapAnswerTests: XCTestCase {
    private func gap(_ request: GapRequest, language: String = "en") throws -> GapAnswer {
        let fixture = try RegisterFixture()
        return try fixture.register.gap(
            request,
            Inquiry(language: language),
            as: fixture.administrator
        )
    }

    func testTheSecondRegionsOwnCriteriaForItsAwardAreMissing() throws {
        let answer = try gap(GapRequest(from: "GB-ENG", to: "ES"))
        XCTAssertEqual(answer.localCriteria.first?.item.code, "ALT-1.5-ES1")
        XCTAssertEqual(answer.localCriteria.first?.outcome, "ALT-1.5")
        let codes = answer.localCriteria.map(\.item.code)
        XCTAssertTrue(codes.allSatisfy { $0.contains("-ES") }, "\(codes)")
        XCTAssertFalse(codes.contains("ALT-4.4-ES2"), "needed for a standard, not for the award")
    }

    func testWhatARuleAsksMoreIsOneWay() throws {
        XCTAssertEqual(
            try gap(GapRequest(from: "NO", to: "DK")).rules,
            [.observations(from: 1, to: 2)]
        )
        XCTAssertEqual(try gap(GapRequest(from: "DK", to: "NO")).rules, [])
    }

    func testBothRulesAreNamedWithVersionAndVerification() throws {
        let answer = try gap(GapRequest(from: "gb-eng", to: "no"))
        XCTAssertEqual([answer.from.region, answer.to.region], ["GB-ENG", "NO"])
        XCTAssertEqual([answer.from.version, answer.to.version], ["2026-11", "2026-11"])
        XCTAssertEqual([answer.from.verification, answer.to.verification], [.draft, .draft])
    }

    func testALinkThatWouldAchieveNamesWhatIsMissing() throws {
        let answer = try gap(GapRequest(from: "GB-ENG", to: "ES", standard: "ssc443-2-current"))
        let standard = try XCTUnwrap(answer.standards.first)
        XCTAssertEqual([standard.partsAchieved, standard.parts], [0, 5])
        let item = try XCTUnwrap(standard.items.first { $0.item.code == "~UC1423_2.1" })
        XCTAssertEqual(item.state, .partly)
        XCTAssertEqual(item.missing, [["ALT-4.4-ES2"]])
        XCTAssertEqual(item.contributions.map(\.sources), [["ALT-4.4b"], ["ALT-5.2a"]])
        XCTAssertTrue(item.contributions.allSatisfy { $0.gap != nil })
        XCTAssertTrue(answer.missing.contains { $0.code == "ALT-4.4-ES2" && $0.title != nil })
    }

    func testStatesAndUnheldContentAddUpToTheStandard() throws {
        let answer = try gap(GapRequest(from: "GB-ENG", to: "NO"))
        XCTAssertEqual(
            answer.standards.map(\.edition.slug),
            [
                "hea02-04", "hea03-03", "hsf01-03", "velferdsteknologi-fagskole",
                "velferdsteknologiens-abc",
            ]
        )
        for standard in answer.standards {
            let achieved = standard.states[.achieved] ?? 0
            let total = standard.states.values.reduce(0, +) + standard.unheld
            XCTAssertEqual(standard.items.count, total - achieved, standard.edition.slug)
            XCTAssertFalse(standard.items.contains { $0.state == .achieved })
        }
    }

    func testUnknownNamesAreRefused() throws {
        XCTAssertThrowsError(try gap(GapRequest(from: "GB-ENG", to: "EX"))) {
            XCTAssertEqual($0 as? Refusal, .unknownRegion("EX", nearest: ["ES"]))
        }
        let foreign = GapRequest(from: "GB-ENG", to: "ES", standard: "hea03-03")
        XCTAssertThrowsError(try gap(foreign)) {
            XCTAssertEqual($0 as? Refusal, .unknownEdition("hea03-03", nearest: []))
        }
    }
}
