import AltasCore
import XCTest

@testable import AltasRegister

final class PlacementsTests: XCTestCase {
    func testLearnerWorksAtSeveralSites() throws {
        let fixture = try RegisterFixture()
        let (register, admin) = (fixture.register, fixture.administrator)
        let code = try fixture.learner(at: try fixture.site("b1")).code.description
        try fixture.site("a1")
        let placed = try register.place(code, at: "a1", as: admin)
        XCTAssertEqual(placed.learner.sites, ["a1", "b1"])
        XCTAssertEqual(try register.place(code, at: "a1", as: admin).stamp, placed.stamp)
    }

    func testLastDayStillCounts() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let (register, admin) = (fixture.register, fixture.administrator)
        let code = try fixture.learner(at: try fixture.site()).code.description
        let ended = try register.unplace(code, from: "rosewood", as: admin)
        XCTAssertEqual(ended.learner.sites, ["rosewood"])
        try fixture.clock.set(noonOf: "2026-03-05")
        XCTAssertEqual(try register.learners(as: admin).learners.map(\.sites), [[]])
        XCTAssertThrowsError(try register.unplace(code, from: "rosewood", as: admin)) { error in
            guard case .notPlaced(code, "rosewood", _)? = error as? Refusal else {
                return XCTFail("\(error)")
            }
        }
    }

    func testPlacementEndsBetweenItsFirstDayAndToday() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let site = try fixture.site()
        let code = try fixture.learner(at: site, from: "2026-02-01").code.description
        for day in ["2026-01-31", "2026-03-05"] {
            XCTAssertThrowsError(
                try fixture.register.unplace(
                    code,
                    from: "rosewood",
                    on: CivilDate(day),
                    as: fixture.administrator
                ),
                day
            )
        }
    }

    func testTrainerPlacesOnlyLearnersTheyMaySee() throws {
        let fixture = try RegisterFixture()
        let (rosewood, elsewhere) = (try fixture.site(), try fixture.site("elsewhere"))
        let trainer = try fixture.staff(at: rosewood).session
        let stranger = try fixture.learner(at: elsewhere).code.description
        XCTAssertThrowsError(try fixture.register.place(stranger, at: "rosewood", as: trainer)) {
            XCTAssertEqual($0 as? Refusal, .notAllowed(.learner(stranger)))
        }
    }
}
