import AltasCore
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class RegionSightTests: XCTestCase {
    private static let now = Moment(entry: .max, day: .distantFuture)

    func testARegionLooksThroughItsOwnCriteriaAndRule() throws {
        let fixture = try RegisterFixture()
        try fixture.register.read { connection in
            let sight = try RegionSight("NO", on: connection, at: Self.now, in: ["en"])
            XCTAssertEqual(sight.curriculum.edition.slug, "altas")
            XCTAssertEqual(sight.local?.edition.slug, "local-no")
            XCTAssertEqual(sight.ruleVersion, "2026-11")
            XCTAssertEqual(sight.plan.rule, sight.rule)
            XCTAssertEqual(sight.view.local, sight.local)
        }
    }

    func testARegionWithoutARuleIsRefused() throws {
        let fixture = try RegisterFixture()
        XCTAssertThrowsError(
            try fixture.register.read { connection in
                _ = try RegionSight("SE", on: connection, at: Self.now, in: ["en"])
            }
        ) { XCTAssertEqual($0 as? Refusal, .unknownRegion("SE", nearest: [])) }
    }

    func testOnlyStandardsInForceAreTaken() throws {
        let fixture = try RegisterFixture()
        let slugs = try fixture.register.read { connection in
            try connection.standards(of: "ES", at: Self.now).map(\.slug)
        }
        XCTAssertTrue(slugs.contains("ssc443-2-current"))
        XCTAssertFalse(slugs.contains("ssc443-2-2011"))
        XCTAssertFalse(slugs.contains("local-es"))
    }
}
