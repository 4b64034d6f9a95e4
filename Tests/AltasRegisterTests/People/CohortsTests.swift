import AltasCore
import XCTest

@testable import AltasRegister

final class CohortsTests: XCTestCase {
    func testLearnersJoinAndLeaveOnce() throws {
        let fixture = try RegisterFixture()
        let (register, admin) = (fixture.register, fixture.administrator)
        let learner = try fixture.learner(at: try fixture.site())
        let code = learner.code.description
        _ = try register.addCohort("spring", name: "Spring", as: admin)
        let joined = try register.join([code, code.lowercased()], to: "spring", as: admin)
        XCTAssertEqual(joined.learners.map(\.learner), [PersonName(learner)])
        XCTAssertEqual(joined.cohort.size, 1)
        let again = try register.join([code], to: "spring", as: admin)
        XCTAssertEqual(again.stamp, joined.stamp)
        let left = try register.leave([code], from: "spring", as: admin)
        XCTAssertEqual(left.cohort.size, 0)
        XCTAssertEqual(try register.leave([code], from: "spring", as: admin).stamp, left.stamp)
    }

    func testOneStrangerAmongTheLearnersLeavesTheCohortAsItWas() throws {
        let fixture = try RegisterFixture()
        let (register, admin) = (fixture.register, fixture.administrator)
        let (rosewood, elsewhere) = (try fixture.site(), try fixture.site("elsewhere"))
        let trainer = try fixture.staff(at: rosewood).session
        let own = try fixture.learner(at: rosewood).code.description
        let stranger = try fixture.learner(at: elsewhere).code.description
        _ = try register.addCohort("spring", name: "Spring", as: admin)
        XCTAssertThrowsError(try register.join([own, stranger], to: "spring", as: trainer)) {
            XCTAssertEqual($0 as? Refusal, .notAllowed(.learner(stranger)))
        }
        XCTAssertEqual(try register.cohort("spring", as: admin).cohort.size, 0)
        _ = try register.join([own, stranger], to: "spring", as: admin)
        let seen = try register.cohort("spring", as: trainer)
        XCTAssertEqual(seen.learners.map(\.learner.code), [own])
        XCTAssertEqual(seen.cohort.size, 2)
    }

    func testPastDaysKeepTheirMembers() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let (register, admin) = (fixture.register, fixture.administrator)
        let code = try fixture.learner(at: try fixture.site()).code.description
        _ = try register.addCohort("spring", name: "Spring", as: admin)
        _ = try register.join([code], to: "spring", as: admin)
        try fixture.clock.set(noonOf: "2026-03-05")
        _ = try register.leave([code], from: "spring", as: admin)
        let then = Inquiry(day: CivilDate("2026-03-04"))
        XCTAssertEqual(try register.cohort("spring", as: admin, then).cohort.size, 1)
        XCTAssertEqual(try register.cohorts(as: admin).cohorts.map(\.size), [0])
    }

    func testWrongCohortsAreRefused() throws {
        let fixture = try RegisterFixture()
        let (register, admin) = (fixture.register, fixture.administrator)
        _ = try register.addCohort("spring", name: "Spring", as: admin)
        XCTAssertThrowsError(try register.addCohort("spring", name: "Other", as: admin)) {
            XCTAssertEqual($0 as? Refusal, .taken(field: .code, value: "spring"))
        }
        XCTAssertThrowsError(try register.cohort("sprnig", as: admin)) {
            XCTAssertEqual($0 as? Refusal, .unknownCohort("sprnig", nearest: ["spring"]))
        }
    }
}
