import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class CorrectingTests: XCTestCase {
    private struct World {
        let fixture: RegisterFixture
        let site: Site
        let trainer: Session
        let learner: Learner
        let number: String
    }

    private func world() throws -> World {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let trainer = try fixture.staff(at: site).session
        let learner = try fixture.learner(at: site)
        var request = AssessRequest(
            learner: learner.code.description,
            item: "ALT-4.1a",
            mark: "met"
        )
        request.note = "Calm and careful."
        let receipt = try fixture.register.assess(request, as: trainer)
        let visit = try fixture.register.visit(receipt.receipt, as: trainer, Inquiry())
        return World(
            fixture: fixture,
            site: site,
            trainer: trainer,
            learner: learner,
            number: try XCTUnwrap(visit.decisions.first?.number)
        )
    }

    func testAReplacementTakesThePlaceAndTheOldOneStaysOnRecord() throws {
        let world = try world()
        var request = CorrectionRequest(decision: world.number, reason: "Wrong mark")
        request.result = .notYet
        let answer = try world.fixture.register.correct(request, as: world.trainer)
        XCTAssertTrue(answer.corrected.isCorrected)
        XCTAssertEqual(answer.corrected.reason, "Wrong mark")
        XCTAssertEqual(answer.replacement?.result, .notYet)
        XCTAssertEqual(answer.replacement?.note, "Calm and careful.")
        XCTAssertEqual(answer.replacement?.counts, true)
        XCTAssertEqual(answer.corrected.counts, false)
    }

    func testADecisionIsCorrectedOnceAndTheChainAtItsHead() throws {
        let world = try world()
        var request = CorrectionRequest(decision: world.number, reason: "Wrong mark")
        request.result = .notYet
        let first = try world.fixture.register.correct(request, as: world.trainer)
        XCTAssertThrowsError(try world.fixture.register.correct(request, as: world.trainer)) {
            XCTAssertEqual($0 as? Refusal, .alreadyCorrected(decision: world.number))
        }
        var second = CorrectionRequest(
            decision: try XCTUnwrap(first.replacement?.number),
            reason: "Never happened"
        )
        second.isVoid = true
        let answer = try world.fixture.register.correct(second, as: world.trainer)
        XCTAssertNil(answer.replacement)
    }

    func testACorrectionThatChangesNothingIsRefused() throws {
        let world = try world()
        let request = CorrectionRequest(decision: world.number, reason: "No reason")
        XCTAssertThrowsError(try world.fixture.register.correct(request, as: world.trainer)) {
            XCTAssertEqual($0 as? Refusal, .correctsNothing)
        }
    }

    func testSomebodyElsesDecisionIsTheirsOrTheAdministrators() throws {
        let world = try world()
        let other = try world.fixture.staff("Olive Other", at: world.site).session
        var request = CorrectionRequest(decision: world.number, reason: "I saw it differently")
        request.isVoid = true
        XCTAssertThrowsError(try world.fixture.register.correct(request, as: other)) {
            XCTAssertEqual($0 as? Refusal, .notYourDecision(decision: world.number))
        }
        let answer = try world.fixture.register.correct(request, as: world.fixture.administrator)
        XCTAssertNil(answer.replacement)
    }

    func testTheReplacementMayNameAnotherLearner() throws {
        let world = try world()
        let other = try world.fixture.learner("Other Learner", at: world.site)
        var request = CorrectionRequest(decision: world.number, reason: "Mixed up two people")
        request.learner = other.code.description
        let answer = try world.fixture.register.correct(request, as: world.trainer)
        XCTAssertEqual(answer.replacement?.learner.name, "Other Learner")
        let learner = world.learner.id
        let left = try world.fixture.register.read { connection in
            try connection.decisions(
                of: learner,
                at: .all(on: .distantFuture)
            ).filter(\.counts)
        }
        XCTAssertEqual(left, [])
    }
}
