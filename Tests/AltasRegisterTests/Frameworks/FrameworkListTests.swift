import AltasCore
import XCTest

@testable import AltasRegister

final class FrameworkListTests: XCTestCase {
    private func slugs(
        _ filter: FrameworkFilter = FrameworkFilter(),
        in fixture: RegisterFixture
    ) throws -> [String] {
        try fixture.register.frameworks(filter, Inquiry(), as: fixture.administrator)
            .frameworks.map(\.edition.slug)
    }

    func testTheCurriculumComesFirstAndThenWhatIsInForceByRegion() throws {
        let fixture = try RegisterFixture()
        let list = try fixture.register.frameworks(Inquiry(), as: fixture.administrator)
        XCTAssertEqual(list.frameworks.first?.edition.slug, "altas")
        XCTAssertTrue(list.frameworks.allSatisfy(\.isInForce))
        let regions = list.frameworks.dropFirst().map { $0.edition.region ?? "" }
        XCTAssertEqual(regions, regions.sorted())
        XCTAssertFalse(list.frameworks.contains { $0.edition.slug == "ssc089-2-2004" })
    }

    func testEverythingIncludesWhatItsPublisherHasReplaced() throws {
        let fixture = try RegisterFixture()
        let filter = FrameworkFilter(includesAll: true)
        let list = try fixture.register.frameworks(filter, Inquiry(), as: fixture.administrator)
        let old = try XCTUnwrap(list.frameworks.first { $0.edition.slug == "ssc089-2-2004" })
        XCTAssertFalse(old.isInForce)
        XCTAssertEqual(old.edition.status, "superseded")
        XCTAssertEqual(old.items, 3)
    }

    func testRegionAndRoleNarrowTheList() throws {
        let fixture = try RegisterFixture()
        XCTAssertEqual(
            try slugs(FrameworkFilter(region: "gb-sct"), in: fixture),
            ["local-gb-sct", "digital-data-capability-2024"]
        )
        XCTAssertEqual(try slugs(FrameworkFilter(role: .curriculum), in: fixture), ["altas"])
    }

    func testAnUnknownRegionIsRefusedWithTheNearest() throws {
        let fixture = try RegisterFixture()
        XCTAssertThrowsError(try slugs(FrameworkFilter(region: "GB-EMG"), in: fixture)) {
            XCTAssertEqual($0 as? Refusal, .unknownRegion("GB-EMG", nearest: ["GB-ENG"]))
        }
    }

    func testASessionThatIsOverReadsNothing() throws {
        let fixture = try RegisterFixture()
        let over = Session(fixture.administrator.holder, expires: 0)
        XCTAssertThrowsError(try fixture.register.frameworks(Inquiry(), as: over)) {
            XCTAssertEqual($0 as? Refusal, .sessionExpired)
        }
    }
}
