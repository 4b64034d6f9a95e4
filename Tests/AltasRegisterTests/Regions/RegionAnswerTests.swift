import AltasCore
import AltasExchange
import Fixtures
import XCTest

@testable import AltasRegister

final class RegionAnswerTests: XCTestCase {
    func testTheListHoldsEveryRegionWithWhatIsInForce() throws {
        let fixture = try RegisterFixture()
        let before = try fixture.register.regions(Inquiry(), as: fixture.administrator)
        XCTAssertEqual(
            before.regions.map(\.code),
            ["DK", "ES", "GB-ENG", "GB-SCT", "GB-WLS", "NO"]
        )
        _ = try fixture.register.importRegion(try RegionFiles().folder, as: fixture.administrator)
        let inquiry = Inquiry(language: "es")
        let list = try fixture.register.regions(inquiry, as: fixture.administrator)
        let region = try XCTUnwrap(list.regions.last)
        XCTAssertEqual(list.regions.count, 7)
        XCTAssertEqual(region.code, "ZZ")
        XCTAssertEqual(region.name?.text, "Región de ejemplo")
        XCTAssertEqual(region.languages, ["eo"])
        XCTAssertEqual(region.timeZone, "Etc/UTC")
        XCTAssertEqual(region.version, "2026-example")
        XCTAssertEqual(region.standards, 1)
        XCTAssertEqual(region.localCriteria, 1)
    }

    func testARegionIsNotKnownBeforeItCame() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        try fixture.clock.set(noonOf: "2026-03-06")
        _ = try fixture.register.importRegion(try RegionFiles().folder, as: fixture.administrator)
        let earlier = Inquiry(day: .on("2026-03-05"))
        XCTAssertThrowsError(
            try fixture.register.region("ZZ", earlier, as: fixture.administrator)
        ) { XCTAssertEqual($0 as? Refusal, .unknownRegion("ZZ", nearest: [])) }
        let list = try fixture.register.regions(earlier, as: fixture.administrator)
        XCTAssertEqual(list.regions.count, 6)
    }

    func testARegionIsShownWithItsProfileAndItsOwnCriteria() throws {
        let fixture = try RegisterFixture()
        _ = try fixture.register.importRegion(try RegionFiles().folder, as: fixture.administrator)
        let region = try fixture.register.region("zz", Inquiry(), as: fixture.administrator)
        XCTAssertEqual(region.code, "ZZ")
        XCTAssertEqual(region.name?.text, "Example region")
        XCTAssertEqual(region.localCriteria, 1)
        XCTAssertEqual(region.awardCriteria, 1)
        XCTAssertEqual(region.standards.map(\.slug), ["zz-care"])
        XCTAssertEqual(region.versions, [AddedProfile(version: "2026-example", from: nil)])
        XCTAssertEqual(region.profile.awardRule.requiredModules.value, ["ALT-1", "ALT-4"])
    }

    func testAnUnknownRegionIsRefusedWithTheNearest() throws {
        let fixture = try RegisterFixture()
        XCTAssertThrowsError(
            try fixture.register.region("N0", Inquiry(), as: fixture.administrator)
        ) { XCTAssertEqual($0 as? Refusal, .unknownRegion("N0", nearest: ["NO"])) }
    }
}
