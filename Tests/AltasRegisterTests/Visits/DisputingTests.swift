import AltasCore
import Fixtures
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class DisputingTests: XCTestCase {
    /// A learner with one decision, who made it, and somebody else at the site.
    private struct World {
        let fixture: RegisterFixture
        let learner: Learner
        let session: Session
        let assessor: Session
        let colleague: Session
        let decision: String
        var register: Register { fixture.register }

        init() throws {
            fixture = try RegisterFixture()
            let site = try fixture.site()
            learner = try fixture.learner(at: site)
            session = Session(.learner(learner.id), expires: .max)
            assessor = try fixture.staff("Tom", at: site).session
            colleague = try fixture.staff("Cleo", at: site).session
            let request = AssessRequest(
                learner: learner.code.description,
                item: "ALT-4.1a",
                mark: "not-yet"
            )
            let receipt = try fixture.register.assess(request, as: assessor).receipt
            let visit = try fixture.register.visit(receipt, as: assessor, Inquiry())
            decision = try XCTUnwrap(visit.decisions.first).number
        }

        func dispute() throws -> DisputeAnswer {
            try register.dispute(decision, because: "I did lock the lift.", as: session)
        }

        func held() throws -> [DisputeAnswer] {
            try register.disputes(about: learner.code.description, as: session)
        }
    }

    func testADisputeIsShownToStaffWithTheDayByWhichItIsSettled() throws {
        let world = try World()
        let dispute = try world.dispute()
        XCTAssertEqual(dispute.settleBy, dispute.raisedOn.adding(days: 14))
        XCTAssertNil(dispute.outcome)
        let shown = try XCTUnwrap(world.register.openDisputes(as: world.colleague).first)
        XCTAssertEqual(shown.decision, world.decision)
        XCTAssertEqual(shown.reason, "I did lock the lift.")
        XCTAssertEqual(shown.item?.code, "ALT-4.1a")
        XCTAssertEqual(shown.assessor?.name, "Tom")
    }

    func testADecisionIsDisputedOnce() throws {
        let world = try World()
        _ = try world.dispute()
        XCTAssertThrowsError(try world.dispute()) {
            XCTAssertEqual($0 as? Refusal, .alreadyDisputed(decision: world.decision))
        }
        XCTAssertEqual(try world.held().count, 1)
    }

    func testWhoDecidedDoesNotSettleIt() throws {
        let world = try World()
        _ = try world.dispute()
        let settle = { (session: Session) in
            try world.register.settleDispute(world.decision, because: "Seen.", as: session)
        }
        XCTAssertThrowsError(try settle(world.assessor)) {
            XCTAssertEqual($0 as? Refusal, .ownDecision(decision: world.decision))
        }
        let settled = try settle(world.colleague)
        XCTAssertEqual(settled.outcome, .stands)
        XCTAssertEqual(settled.settlement, "Seen.")
        XCTAssertThrowsError(try settle(world.colleague))
        XCTAssertEqual(try world.register.openDisputes(as: world.colleague).count, 0)
    }

    func testACorrectionEndsTheDispute() throws {
        let world = try World()
        _ = try world.dispute()
        var request = CorrectionRequest(decision: world.decision, reason: "It was locked.")
        request.isVoid = true
        _ = try world.register.correct(request, as: world.assessor)
        let dispute = try XCTUnwrap(world.held().first)
        XCTAssertEqual(dispute.outcome, .replaced)
        XCTAssertEqual(dispute.settlement, "It was locked.")
    }

    func testSomebodyElsesDecisionIsUnknownToALearner() throws {
        let world = try World()
        let other = try world.fixture.learner("Una", at: try world.fixture.site("elmtree"))
        let session = Session(.learner(other.id), expires: .max)
        XCTAssertThrowsError(
            try world.register.dispute(world.decision, because: "No.", as: session)
        ) {
            XCTAssertEqual($0 as? Refusal, .unknownDecision(world.decision))
        }
    }

    func testTheRecordHoldsTheDisputeAndTheChainIsWhole() throws {
        let world = try World()
        _ = try world.dispute()
        try world.register.noteLook(at: world.learner.code.description, as: world.colleague)
        try world.register.noteLook(at: world.learner.code.description, as: world.session)
        let record = try world.register.export(
            world.learner.code.description,
            as: world.session
        )
        XCTAssertEqual(record.disputes.map(\.decision), [world.decision])
        XCTAssertEqual(record.looks.map(\.staff.name), ["Cleo"])
        XCTAssertTrue(try world.register.verify(as: world.assessor).isWhole)
    }

    func testErasingALearnerErasesWhatTheySaidAndSignsThemOut() throws {
        let world = try World()
        _ = try world.dispute()
        let code = world.learner.code.description
        let invitation = try world.register.invite(code, as: world.assessor)
        let token = try world.register.redeem(invitation.code, from: "192.0.2.1").token
        _ = try world.register.eraseLearner(
            code,
            because: "asked",
            as: world.fixture.administrator
        )
        XCTAssertThrowsError(try world.register.session(token: token))
        let disputes = try world.register.disputes(
            about: code,
            as: world.fixture.administrator
        )
        XCTAssertEqual(disputes.map(\.reason), [nil])
        XCTAssertTrue(try world.register.verify(as: world.assessor).isWhole)
    }
}
