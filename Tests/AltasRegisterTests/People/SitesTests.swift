import AltasCore
import XCTest

@testable import AltasRegister

final class SitesTests: XCTestCase {
    func testSiteKeepsTimeInItsRegionUnlessToldOtherwise() throws {
        let fixture = try RegisterFixture()
        let admin = fixture.administrator
        let oslo = try fixture.register.addSite(
            SiteRequest(code: "solbakken", name: " Solbakken ", region: "no"),
            as: admin
        )
        XCTAssertEqual(oslo.site.name, "Solbakken")
        XCTAssertEqual(oslo.site.region, "NO")
        XCTAssertEqual(oslo.site.timeZone, "Europe/Oslo")
        let canary = try fixture.register.addSite(
            SiteRequest(code: "teide", name: "T", region: "ES", timeZone: "Atlantic/Canary"),
            as: admin
        )
        XCTAssertEqual(canary.site.timeZone, "Atlantic/Canary")
    }

    func testWhatCannotBeUsedIsRefused() throws {
        let fixture = try RegisterFixture()
        try fixture.site("rosewood")
        let good = SiteRequest(code: "new", name: "New", region: "NO")
        var cases: [(SiteRequest, Refusal)] = []
        func add(_ refusal: Refusal, _ change: (inout SiteRequest) -> Void) {
            var request = good
            change(&request)
            cases.append((request, refusal))
        }
        add(.taken(field: .code, value: "rosewood")) { $0.code = "rosewood" }
        add(.invalid(field: .code, value: "Big", reason: .notASlug)) { $0.code = "Big" }
        add(.invalid(field: .name, value: "", reason: .blank)) { $0.name = "  " }
        add(.unknownRegion("NOO", nearest: ["NO"])) { $0.region = "NOO" }
        add(.unknownTimeZone("Europe/Osl")) { $0.timeZone = "Europe/Osl" }
        for (request, refusal) in cases {
            XCTAssertThrowsError(
                try fixture.register.addSite(request, as: fixture.administrator)
            ) { XCTAssertEqual($0 as? Refusal, refusal) }
        }
    }

    func testOnlyAnAdministratorAddsAndRenamesSites() throws {
        let fixture = try RegisterFixture()
        let trainer = try fixture.staff(at: try fixture.site()).session
        let request = SiteRequest(code: "new", name: "New", region: "NO")
        XCTAssertThrowsError(try fixture.register.addSite(request, as: trainer)) {
            XCTAssertEqual($0 as? Refusal, .notAllowed(.administrator))
        }
        XCTAssertThrowsError(
            try fixture.register.renameSite("rosewood", to: "X", as: trainer)
        ) { XCTAssertEqual($0 as? Refusal, .notAllowed(.administrator)) }
    }

    func testPastDaysKeepTheNameTheyHad() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        try fixture.site("rosewood")
        let before = try fixture.register.sites(as: fixture.administrator)
        try fixture.clock.set(noonOf: "2026-04-01")
        _ = try fixture.register.renameSite("rosewood", to: "Oak", as: fixture.administrator)
        let past = Inquiry(day: CivilDate("2026-03-04"))
        let then = try fixture.register.sites(as: fixture.administrator, past)
        XCTAssertEqual(then.sites, before.sites)
        XCTAssertEqual(then.stamp, before.stamp)
        let now = try fixture.register.sites(as: fixture.administrator)
        XCTAssertEqual(now.sites.map(\.name), ["Oak"])
    }

    func testStaffSeeOnlyTheSitesTheyHoldARoleAt() throws {
        let fixture = try RegisterFixture()
        let rosewood = try fixture.site("rosewood")
        try fixture.site("elsewhere")
        _ = try fixture.learner(at: rosewood)
        let trainer = try fixture.staff(at: rosewood).session
        let sites = try fixture.register.sites(as: trainer).sites
        XCTAssertEqual(sites.map(\.code), ["rosewood"])
        XCTAssertEqual(sites.map(\.learners), [1])
    }

    func testRehearsalAnswersAndWritesNothing() throws {
        let fixture = try RegisterFixture()
        let request = SiteRequest(code: "new", name: "New", region: "NO")
        let options = WriteOptions(isRehearsal: true)
        let answer = try fixture.register.addSite(request, as: fixture.administrator, options)
        XCTAssertTrue(answer.stamp.isRehearsal)
        XCTAssertEqual(try fixture.register.sites(as: fixture.administrator).sites, [])
    }
}
