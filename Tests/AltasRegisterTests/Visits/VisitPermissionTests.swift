import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class VisitPermissionTests: XCTestCase {
    private func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch {
            return error as? Refusal
        }
    }

    private func grid(_ fixture: RegisterFixture, _ site: Site) throws -> VisitRequest {
        let learner = try fixture.learner(at: site)
        return try GridFixture(at: site, items: ["ALT-4.1a"], learners: [learner]).request()
    }

    func testATrainerCannotRecordForASiteThatIsNotTheirs() throws {
        let fixture = try RegisterFixture()
        let (here, there) = (try fixture.site("rosewood"), try fixture.site("elmtree"))
        let trainer = try fixture.staff(at: there).session
        let request = try grid(fixture, here)
        let day = try XCTUnwrap(CivilDate("2026-03-04"))
        XCTAssertEqual(
            refusal { _ = try fixture.register.record(request, as: trainer) },
            .notAllowed(.trainer(site: "rosewood", on: day))
        )
    }

    func testAQualityAssurerCannotRecordAtTheirSite() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let assurer = try fixture.staff("Quinn", .qualityAssurer, at: site).session
        let request = try grid(fixture, site)
        let day = try XCTUnwrap(CivilDate("2026-03-04"))
        XCTAssertEqual(
            refusal { _ = try fixture.register.record(request, as: assurer) },
            .notAllowed(.trainer(site: "rosewood", on: day))
        )
    }

    func testAnAdministratorAsSuchCannotAssess() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let request = try grid(fixture, site)
        let day = try XCTUnwrap(CivilDate("2026-03-04"))
        XCTAssertEqual(
            refusal { _ = try fixture.register.record(request, as: fixture.administrator) },
            .notAllowed(.trainer(site: "rosewood", on: day))
        )
    }

    func testAnAdministratorMayEnterForAnAssessor() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let trainer = try fixture.staff(at: site).staff
        var request = try grid(fixture, site)
        request.settings[.assessor] = trainer.code.description
        let receipt = try fixture.register.record(request, as: fixture.administrator)
        XCTAssertEqual(receipt.assessor.name, "Tom Trainer")
    }

    func testTheAssessorMustHaveBeenATrainerThereOnTheDaySeen() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let trainer = try fixture.staff(at: site, from: "2026-03-01").session
        var request = try grid(fixture, site)
        request.grid.settings[.date] = Grid.Cell("2026-02-28", row: 2, column: 2)
        let day = try XCTUnwrap(CivilDate("2026-02-28"))
        XCTAssertEqual(
            refusal { _ = try fixture.register.record(request, as: trainer) },
            .notAllowed(.trainer(site: "rosewood", on: day))
        )
    }

    func testTheAssessorNeedsANationalRoleThatMayDecide() throws {
        let fixture = try RegisterFixture()
        let (here, oslo) = (
            try fixture.site("rosewood"), try fixture.site("fjordheim", region: "NO")
        )
        let trainer = try fixture.staff(at: oslo)
        let from = try XCTUnwrap(CivilDate("2020-01-01"))
        try fixture.add(.grantRole) { _, draft in
            try draft.grant(.trainer, to: trainer.staff.id, at: here.id, from: from)
        }
        let request = try grid(fixture, here)
        let day = try XCTUnwrap(CivilDate("2026-03-04"))
        XCTAssertEqual(
            refusal { _ = try fixture.register.record(request, as: trainer.session) },
            .notAllowed(.capacity(region: "GB-ENG", on: day))
        )
    }

    func testASessionThatIsOverDoesNothing() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let trainer = try fixture.staff(at: site).staff
        let over = Session(staff: trainer.id, expires: 0)
        let request = try grid(fixture, site)
        XCTAssertEqual(
            refusal { _ = try fixture.register.record(request, as: over) },
            .sessionExpired
        )
    }
}
