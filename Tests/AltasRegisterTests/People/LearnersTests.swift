import AltasCore
import XCTest

@testable import AltasRegister

final class LearnersTests: XCTestCase {
    func testNewLearnerIsPlacedAndEnrolledTowardsTheSitesRegion() throws {
        let fixture = try RegisterFixture()
        try fixture.site("solbakken", region: "NO")
        let request = LearnerRequest(
            name: "Åse Ås",
            site: "solbakken",
            from: CivilDate("2026-02-01")
        )
        let answer = try fixture.register.addLearner(request, as: fixture.administrator)
        XCTAssertEqual(answer.learner.sites, ["solbakken"])
        let code = answer.learner.learner.code
        let record = try fixture.register.learner(code, as: fixture.administrator).record
        XCTAssertEqual(record.learner.name, "Åse Ås")
        XCTAssertEqual(record.enrolments.map(\.region), ["NO"])
        XCTAssertEqual(record.enrolments.map(\.edition), ["altas"])
        XCTAssertEqual(record.enrolments.map(\.from), [CivilDate("2026-02-01")])
        XCTAssertEqual(record.placements.map(\.from), [CivilDate("2026-02-01")])
    }

    func testLearnerMayLearnForAnotherRegionOrNoneYet() throws {
        let fixture = try RegisterFixture()
        try fixture.site()
        var request = LearnerRequest(name: "Ana", site: "rosewood", region: "es")
        let abroad = try fixture.register.addLearner(request, as: fixture.administrator)
        XCTAssertEqual(abroad.learner.enrolments.map(\.region), ["ES"])
        request.isEnrolled = false
        let later = try fixture.register.addLearner(request, as: fixture.administrator)
        XCTAssertEqual(later.learner.enrolments, [])
    }

    func testTrainersAddLearnersAtTheirOwnSitesOnly() throws {
        let fixture = try RegisterFixture()
        let rosewood = try fixture.site()
        try fixture.site("elsewhere")
        let trainer = try fixture.staff(at: rosewood).session
        let assurer = try fixture.staff("Q", .qualityAssurer, at: rosewood).session
        let today = try XCTUnwrap(CivilDate("2026-03-04"))
        let request = LearnerRequest(name: "Ana", site: "rosewood")
        XCTAssertNoThrow(try fixture.register.addLearner(request, as: trainer))
        for (site, session) in [("elsewhere", trainer), ("rosewood", assurer)] {
            let request = LearnerRequest(name: "Ana", site: site)
            XCTAssertThrowsError(try fixture.register.addLearner(request, as: session)) {
                let need = Refusal.Need.trainer(site: site, on: today)
                XCTAssertEqual($0 as? Refusal, .notAllowed(need))
            }
        }
    }

    func testTodayIsTodayAtTheSite() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        try fixture.site("solbakken", region: "NO")
        fixture.clock.advance(by: 11 * 3600 + 1800)
        let request = LearnerRequest(name: "Ana", site: "solbakken")
        let answer = try fixture.register.addLearner(request, as: fixture.administrator)
        let code = answer.learner.learner.code
        let record = try fixture.register.learner(code, as: fixture.administrator).record
        XCTAssertEqual(record.placements.map(\.from), [CivilDate("2026-03-05")])
    }

    func testListIsSearchedWhateverCaseAndAccents() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        for name in ["José Ñíguez", "Åse Ærø", "Bob"] { _ = try fixture.learner(name, at: site) }
        for (text, names) in [
            ("nigu", ["José Ñíguez"]), ("AERO", ["Åse Ærø"]), ("øse", ["José Ñíguez"]),
            ("se", ["Åse Ærø", "José Ñíguez"]),
            ("", ["Åse Ærø", "Bob", "José Ñíguez"]),
        ] {
            let query = LearnerQuery(text: text)
            let found = try fixture.register.learners(query, as: fixture.administrator).learners
            XCTAssertEqual(found.map(\.learner.name), names, text)
        }
    }

    func testListHoldsOnlyThoseTheAskerMaySee() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let (rosewood, elsewhere) = (try fixture.site(), try fixture.site("elsewhere"))
        let trainer = try fixture.staff(at: rosewood).session
        let own = try fixture.learner("Own", at: rosewood).code.description
        let stranger = try fixture.learner("Stranger", at: elsewhere).code.description
        let seen = try fixture.register.learners(as: trainer).learners
        XCTAssertEqual(seen.map(\.learner.code), [own])
        for ask in [
            { _ = try fixture.register.learner(stranger, as: trainer) },
            { _ = try fixture.register.export(stranger, as: trainer) },
            { _ = try fixture.register.renameLearner(stranger, to: "X", as: trainer) },
        ] {
            XCTAssertThrowsError(try ask()) {
                XCTAssertEqual($0 as? Refusal, .notAllowed(.learner(stranger)))
            }
        }
    }

    func testPastDaysKeepNamesAndPlacements() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let (register, admin) = (fixture.register, fixture.administrator)
        let code = try fixture.learner("Lea", at: try fixture.site()).code.description
        try fixture.site("elsewhere")
        let before = try register.learner(code, as: admin)
        let list = try register.learners(as: admin)
        try fixture.clock.set(noonOf: "2026-04-01")
        _ = try register.renameLearner(code, to: "Lea Married", as: admin)
        _ = try register.unplace(code, from: "rosewood", as: admin)
        _ = try register.place(code, at: "elsewhere", as: admin)
        let then = Inquiry(day: CivilDate("2026-03-04"))
        XCTAssertEqual(try register.learner(code, as: admin, then).record, before.record)
        XCTAssertEqual(try register.learners(as: admin, then).learners, list.learners)
        let now = try register.learner(code, as: admin).record
        XCTAssertEqual(now.names.map(\.name), ["Lea", "Lea Married"])
        XCTAssertEqual(
            now.names.map(\.enteredOn),
            ["2026-03-04", "2026-04-01"].map { CivilDate($0) }
        )
    }

    func testSameNameAgainChangesNothing() throws {
        let fixture = try RegisterFixture()
        let code = try fixture.learner("Lea", at: try fixture.site()).code.description
        let before = try fixture.register.learner(code, as: fixture.administrator)
        let answer = try fixture.register.renameLearner(
            code,
            to: " Lea ",
            as: fixture.administrator
        )
        XCTAssertEqual(answer.stamp, before.stamp)
    }
}
