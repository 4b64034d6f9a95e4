import AltasCore
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class ProgressTests: XCTestCase {
    func testTheAwardCountsOutcomesAndTheRegionsOwnCriteria() throws {
        let world = try ProgressFixture()
        try world.achieveModuleFour()
        try world.decide(["ALT-1.5-NO1"]) { $0.edition = "local-no" }
        let answer = try world.progress()
        XCTAssertEqual(answer.rule.region, "NO")
        XCTAssertEqual(answer.rule.name?.text, "Norway")
        XCTAssertEqual(answer.rule.verification, .draft)
        XCTAssertEqual(answer.award.done, 7)
        XCTAssertEqual(answer.award.total, 50)
        let four = answer.modules[3]
        XCTAssertEqual(four.item.code, "ALT-4")
        XCTAssertEqual([four.done, four.total], [6, 6])
        XCTAssertEqual(four.currency, .inDate)
        XCTAssertEqual(four.until, try .day("2028-03-04"))
        XCTAssertTrue(answer.award.needs.contains(.module(code: "ALT-1")))
        XCTAssertFalse(answer.award.needs.contains(.module(code: "ALT-4")))
        XCTAssertTrue(answer.award.needs.contains(.localCriterion(code: "ALT-1.5-NO2")))
    }

    func testEachRegionSeesTheSameDecisionsThroughItsOwnRule() throws {
        let world = try ProgressFixture()
        try world.achieveModuleFour()
        let norway = try world.progress()
        let denmark = try world.progress("DK")
        XCTAssertEqual(norway.modules[3].done, 6)
        XCTAssertEqual(denmark.modules[3].done, 2, "two days of observation are asked for there")
        XCTAssertEqual(
            denmark.modules[3].outcomes[1].criteria[1].state,
            .seen(days: 1, of: 2)
        )
        XCTAssertNil(denmark.enrolment)
        XCTAssertEqual(norway.enrolment?.state, .active)
    }

    func testTheRegionIsTheEnrolmentsElseTheSites() throws {
        let world = try ProgressFixture()
        try world.fixture.add(.enrol) { [learner = world.learner] transaction, draft in
            let curriculum = try transaction.connection.curriculum(at: transaction.moment)
            try draft.enrol(
                learner.id,
                in: curriculum.id,
                towards: "ES",
                from: transaction.moment.day
            )
        }
        XCTAssertEqual(try world.progress().rule.region, "ES", "the newest that is active")
        let stranger = try world.fixture.add { [site = world.site] transaction, draft in
            let code = try transaction.freshPersonCode()
            let id = try draft.addLearner(code, name: try transaction.erasable("Nils Ny"))
            try draft.place(id, at: site.id, from: transaction.moment.day)
            return code.description
        }
        let request = ProgressRequest(learner: stranger)
        let answer = try world.fixture.register.progress(request, as: world.session)
        XCTAssertEqual(answer.rule.region, "NO", "the site's")
        XCTAssertNil(answer.enrolment)
    }

    func testWhatIsMissingIsNamed() throws {
        let world = try ProgressFixture()
        try world.decide(["ALT-4.1a", "ALT-4.1b", "ALT-4.1c"])
        try world.decide(["ALT-4.2a"]) { $0.result = .notYet }
        let answer = try world.progress()
        let outcomes = answer.modules[3].outcomes
        XCTAssertEqual(outcomes[0].missing, [.furtherKind(held: ["OBS"], accepted: ["SIM"])])
        XCTAssertEqual(outcomes[1].criteria[0].state, .open(since: try .day("2026-03-04")))
        XCTAssertEqual(
            answer.next.map(\.outcome.code),
            ["ALT-4.2", "ALT-4.1", "ALT-1.1"],
            "first what is open, then what is begun"
        )
    }

    func testLocalCriteriaForAStandardOnlyAreShownAndNotNeeded() throws {
        let answer = try ProgressFixture().progress()
        let local = answer.modules[0].outcomes[0].local
        XCTAssertEqual(local.map(\.item.code), ["ALT-1.1-NO1"])
        XCTAssertEqual(local.map(\.isForAward), [false])
        XCTAssertEqual(local.map(\.standards), [["hea02-04", "hsf01-03"]])
    }

    func testAsOfADayIsWhatWasAnsweredThatDay() throws {
        let world = try ProgressFixture()
        try world.decide(["ALT-4.1a", "ALT-4.1b", "ALT-4.2a"])
        let decisions = try world.decide(["ALT-4.1c"])
        let then = try world.progress().json()
        let matrix = try world.matrix().json()
        let standard = try world.standard("hea03-03").json()
        try world.decide(["ALT-4.3a"]) { $0.day = "2026-05-05" }
        try world.decide(["ALT-4.2b"]) { $0.day = "2026-05-06" }
        try world.correct(decisions[0])
        try world.fixture.add(.rename) {
            [learner = world.learner, site = world.site] change, draft in
            try draft.name(.learner(learner.id), try change.erasable("Lea Newname"))
            try draft.name(.site(site.id), try change.erasable("New House"))
        }
        let inquiry = Inquiry(day: try .day("2026-03-04"))
        XCTAssertNotEqual(try world.progress().json(), then)
        XCTAssertEqual(try world.progress(nil, inquiry).json(), then)
        XCTAssertEqual(try world.matrix(inquiry).json(), matrix)
        XCTAssertEqual(try world.standard("hea03-03", inquiry).json(), standard)
        let stamp = try world.progress(nil, inquiry).stamp
        let byEntry = try world.progress(nil, Inquiry(entry: stamp.entry))
        XCTAssertEqual(try byEntry.json(), then, "the entry repeats it too")
    }

    func testALeapDaysAnniversaryIsKeptWithinTheMonth() throws {
        let world = try ProgressFixture(on: "2028-02-29")
        try world.achieveModuleFour(on: "2028-02-29")
        XCTAssertEqual(try world.progress().modules[3].until, try .day("2030-02-28"))
        try world.achieveModuleFour(on: "2029-12-15")
        let renewed = try world.progress().modules[3]
        XCTAssertEqual(renewed.until, try .day("2032-02-28"), "the old end and 24 months")
        XCTAssertEqual(renewed.renewedOn, try .day("2029-12-15"))
        XCTAssertEqual(renewed.achievedOn, try .day("2028-02-29"))
    }

    func testANotYetOpensAModuleAgain() throws {
        let world = try ProgressFixture()
        try world.achieveModuleFour()
        try world.decide(["ALT-4.2b"]) { ($0.result, $0.day) = (.notYet, "2026-06-01") }
        let module = try world.progress().modules[3]
        XCTAssertEqual(module.currency, .outOfDate)
        XCTAssertEqual(module.reopenedOn, try .day("2026-06-01"))
        XCTAssertEqual(module.until, try .day("2026-05-31"), "the last day it was in date")
    }

    func testWhoHasNothingToDoWithALearnerSeesNothing() throws {
        let world = try ProgressFixture()
        let other = try world.fixture.site("other", region: "NO")
        let stranger = try world.fixture.staff("Eve Elsewhere", at: other).session
        let (register, request) = (world.fixture.register, world.request)
        let code = world.learner.code.description
        let refused = Refusal.notAllowed(.learner(code))
        XCTAssertThrowsError(try register.progress(request, as: stranger)) {
            XCTAssertEqual($0 as? Refusal, refused)
        }
        XCTAssertThrowsError(try register.why("ALT-4.1a", request, as: stranger)) {
            XCTAssertEqual($0 as? Refusal, refused)
        }
        var standard = request
        standard.standard = "hea03-03"
        XCTAssertThrowsError(try register.standard(standard, as: stranger)) {
            XCTAssertEqual($0 as? Refusal, refused)
        }
        XCTAssertThrowsError(try register.matrix(MatrixRequest(site: "fjordgard"), as: stranger)) {
            XCTAssertEqual($0 as? Refusal, .notAllowed(.access(site: "fjordgard")))
        }
    }
}
