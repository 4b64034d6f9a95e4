import AltasCore
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class MatrixTests: XCTestCase {
    func testRowsAreWhoIsPlacedThereOnTheDay() throws {
        let world = try ProgressFixture()
        _ = try world.fixture.learner("Ada Early", at: world.site)
        _ = try world.fixture.learner("Zoe Later", at: world.site, from: "2026-07-01")
        _ = try world.fixture.learner(
            "Eve Elsewhere",
            at: try world.fixture.site("other", region: "NO")
        )
        XCTAssertEqual(try world.matrix().rows.map(\.learner.name), ["Ada Early", "Lea Learner"])
        let later = try world.matrix(Inquiry(day: try .day("2026-08-01")))
        XCTAssertEqual(later.rows.map(\.learner.name), ["Ada Early", "Lea Learner", "Zoe Later"])
    }

    func testACellSaysWhetherAModuleIsInDateAndUntilWhen() throws {
        let world = try ProgressFixture()
        try world.achieveModuleFour()
        let cell = { (day: String) in
            try world.matrix(Inquiry(day: try .day(day))).rows[0].cells[3]
        }
        XCTAssertEqual(try cell("2026-03-04").currency, .inDate)
        XCTAssertEqual(try cell("2027-12-04").currency, .inDate, "91 days before")
        XCTAssertEqual(try cell("2027-12-05").currency, .runsOut, "90 days before")
        XCTAssertEqual(try cell("2028-03-04").currency, .runsOut, "the last day")
        XCTAssertEqual(try cell("2028-03-05").currency, .outOfDate)
        XCTAssertEqual(try cell("2028-03-05").until, try .day("2028-03-04"))
        let matrix = try world.matrix()
        XCTAssertEqual(matrix.columns.map(\.inDate), [0, 0, 0, 1, 0, 0, 0])
        XCTAssertEqual(matrix.columns.map(\.never), [1, 1, 1, 0, 1, 1, 1])
    }

    func testColumnsAreModulesCriteriaOrWhatIsAskedFor() throws {
        let world = try ProgressFixture()
        XCTAssertEqual(
            try world.matrix().columns.map(\.item.code),
            (1...7).map { "ALT-\($0)" }
        )
        let criteria = try world.matrix { $0.isByCriteria = true }
        XCTAssertEqual(criteria.columns.count, 117 + 11, "with the region's own for the award")
        let some = try world.matrix {
            $0.items = ["ALT-4", "ALT-1.5", "ALT-4.2a", "ALT-4.2-NO1", "ALT-4.2a"]
        }
        XCTAssertEqual(
            some.columns.map(\.item.code),
            [
                "ALT-4", "ALT-1.5a", "ALT-1.5b", "ALT-1.5c", "ALT-1.5-NO1", "ALT-1.5-NO2",
                "ALT-4.2a", "ALT-4.2-NO1",
            ]
        )
        XCTAssertThrowsError(try world.matrix { $0.items = ["ALT-4.2z"] }) { error in
            guard case .unknownItem("ALT-4.2z", "altas", let nearest) = error as? Refusal else {
                return XCTFail("\(error)")
            }
            XCTAssertFalse(nearest.isEmpty)
        }
    }

    func testExpiringLeavesOutWhoeverHasNothingToRenew() throws {
        let world = try ProgressFixture()
        let other = try world.fixture.learner("Ada Early", at: world.site)
        try world.achieveModuleFour()
        let day = Inquiry(day: try .day("2027-12-31"))
        XCTAssertEqual(try world.matrix(day) { $0.expiringWithin = 30 }.rows.count, 0)
        let expiring = try world.matrix(day) { $0.expiringWithin = 100 }
        XCTAssertEqual(expiring.rows.map(\.learner.code), [world.learner.code.description])
        XCTAssertEqual([expiring.notice, expiring.leftOut], [100, 1])
        XCTAssertNotEqual(expiring.rows[0].learner.code, other.code.description)
    }

    func testTheMatrixAgreesWithEachLearnersProgress() throws {
        let world = try ProgressFixture()
        try world.achieveModuleFour()
        let progress = try world.progress()
        let matrix = try world.matrix()
        XCTAssertEqual(matrix.rows[0].cells.map(\.currency), progress.modules.map(\.currency))
        XCTAssertEqual(matrix.rows[0].cells.map(\.until), progress.modules.map(\.until))
    }

    func testEverybodysDecisionsAreOneQueryThroughTheIndex() throws {
        let world = try ProgressFixture()
        let plan = try world.fixture.register.read { [site = world.site] connection in
            let moment = Moment(entry: .max, day: try .day("2026-03-04"))
            let query = connection.decisionsQuery(ofLearnersAt: site.id, at: moment)
            return try connection.rows("EXPLAIN QUERY PLAN \(query)") { $0.text(3) }
        }
        XCTAssertFalse(plan.contains { $0.hasPrefix("SCAN") }, plan.joined(separator: "\n"))
    }
}
