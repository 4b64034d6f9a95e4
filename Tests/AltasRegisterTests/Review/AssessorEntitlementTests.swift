import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class AssessorEntitlementTests: XCTestCase {
    func testANationalRoleThatWasEndedNoLongerDecides() throws {
        let world = try PermissionWorld()
        let code = world.assessor.code.description
        let admin = world.fixture.administrator
        let ended = CapacityRequest(
            "assessor",
            in: "GB-ENG",
            from: CivilDate("2020-01-01"),
            until: CivilDate("2026-03-03")
        )
        _ = try world.register.setCapacity(ended, of: code, as: admin)
        let request = AssessRequest(learner: world.code, item: "ALT-4.2a", mark: "met")
        let trainer = try world.session(.trainerHere)
        XCTAssertThrowsError(try world.register.assess(request, as: trainer)) {
            guard case .notAllowed(.capacity)? = $0 as? Refusal else { return XCTFail("\($0)") }
        }
    }

    func testACorrectionToADayWithoutTheRoleIsRefused() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let trainer = try fixture.staff(at: site, from: "2026-03-01").session
        let learner = try fixture.learner(at: site)
        let code = learner.code.description
        let request = AssessRequest(learner: code, item: "ALT-4.1a", mark: "met")
        let receipt = try fixture.register.assess(request, as: trainer).receipt
        let visit = try fixture.register.visit(receipt, as: trainer, Inquiry())
        let number = try XCTUnwrap(visit.decisions.first).number
        var correction = CorrectionRequest(decision: number, reason: "wrong day")
        correction.seenOn = CivilDate("2026-02-20")
        XCTAssertThrowsError(try fixture.register.correct(correction, as: trainer))
    }
}
