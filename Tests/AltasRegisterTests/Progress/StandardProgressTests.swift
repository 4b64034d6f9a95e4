import AltasCore
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class StandardProgressTests: XCTestCase {
    private func world() throws -> ProgressFixture { try ProgressFixture(region: "ES") }

    private func item(_ code: String, in answer: StandardAnswer) throws -> StandardAnswer.Item {
        try XCTUnwrap(answer.items.first { $0.item.code == code }, code)
    }

    func testALinkAchievesOnlyWithAllItsSources() throws {
        let world = try world()
        try world.decide(["ALT-4.4b", "ALT-5.2a"])
        let before = try item("~UC1423_2.1", in: world.standard("ssc443-2-current"))
        XCTAssertEqual(before.state, .partly)
        XCTAssertEqual(before.missing, ["ALT-4.4-ES2"])
        XCTAssertTrue(before.isDraft)
        try world.decide(["ALT-4.4-ES2"]) { ($0.edition, $0.day) = ("local-es", "2026-04-01") }
        let after = try item("~UC1423_2.1", in: world.standard("ssc443-2-current"))
        XCTAssertEqual(after.state, .achieved)
        XCTAssertEqual(after.basis, .link)
        XCTAssertEqual(after.since, try .day("2026-04-01"))
        XCTAssertEqual(after.missing, [])
    }

    func testAPartialLinkShowsItsGapAndNeverAchieves() throws {
        let world = try ProgressFixture()
        XCTAssertEqual(try item("KM5474", in: world.standard("hea03-03")).state, .open)
        try world.decide(["ALT-3.3a", "ALT-3.3b", "ALT-3.3c", "ALT-3.3d"])
        try world.decide(["ALT-3.3a"]) { $0.method = "PROD" }
        let aim = try item("KM5474", in: world.standard("hea03-03"))
        XCTAssertEqual(aim.state, .partly)
        XCTAssertFalse(aim.gaps.isEmpty)
    }

    func testATopUpAchievesDirectlyAndANewerNotYetHoldsItBack() throws {
        let world = try ProgressFixture()
        let met = try world.decide(["KM5467"]) { $0.edition = "hea03-03" }
        let direct = try item("KM5467", in: world.standard("hea03-03"))
        XCTAssertEqual(direct.state, .achieved)
        XCTAssertEqual(direct.basis, .direct)
        XCTAssertEqual(direct.decision, "D\(met[0])")
        let notYet = try world.decide(["KM5467"]) {
            ($0.edition, $0.result, $0.day) = ("hea03-03", .notYet, "2026-04-01")
        }
        let blocked = try item("KM5467", in: world.standard("hea03-03"))
        XCTAssertNotEqual(blocked.state, .achieved)
        XCTAssertEqual(blocked.decision, "D\(notYet[0])")
    }

    func testWhatNothingLeadsToIsUncovered() throws {
        let answer = try ProgressFixture().standard("hea03-03")
        XCTAssertEqual(try item("KM5469", in: answer).state, .uncovered)
        XCTAssertEqual([answer.done, answer.total], [0, 30])
        XCTAssertEqual(answer.draftLinks, answer.links)
    }

    func testAStandardIsSeenThroughItsOwnRegion() throws {
        let world = try world()
        XCTAssertEqual(try world.standard("hea03-03").rule.region, "NO")
        var request = world.request
        (request.standard, request.region) = ("hea03-03", "ES")
        XCTAssertThrowsError(try world.fixture.register.standard(request, as: world.session)) {
            XCTAssertEqual(
                $0 as? Refusal,
                .invalid(field: .region, value: "ES", reason: .notOneOf(["NO"]))
            )
        }
    }

    func testTheCurriculumIsNoStandard() throws {
        XCTAssertThrowsError(try world().standard("altas")) {
            XCTAssertEqual($0 as? Refusal, .unknownEdition("altas", nearest: []))
        }
    }
}
