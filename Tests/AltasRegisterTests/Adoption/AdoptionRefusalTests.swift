import AltasCore
import AltasExchange
import Foundation
import Synchronization
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class AdoptionRefusalTests: XCTestCase {
    private func attempt(
        _ new: String,
        replacing old: String,
        in world: AdoptionFixture
    ) throws {
        var request = AdoptionRequest(new, replacing: old)
        request.takesUnsettledAsNew = true
        try world.adopt(request)
    }

    func testWhatCannotFollowIsRefusedWithTheReason() throws {
        let world = try AdoptionFixture()
        let (old, new) = (AdoptionFixture.old, AdoptionFixture.new)
        let cases: [(new: String, old: String, problem: Refusal.AdoptionProblem)] = [
            (new, new, .replacesItself(new)),
            ("altas", old, .otherRole(new: "altas", old: old)),
            ("sscg0111", old, .otherRegion(new: "sscg0111", old: old)),
        ]
        for (new, old, problem) in cases {
            let before = try world.fixture.contents()
            assertRefusal(.adoption(problem)) { try attempt(new, replacing: old, in: world) }
            XCTAssertEqual(try world.fixture.contents(), before)
        }
        assertRefusal(.adoption(.inForce(new))) {
            _ = try world.register.adopt(AdoptionRequest(new), as: world.fixture.administrator)
        }
    }

    func testNothingIsReplacedTwiceNorByWhatItReplaced() throws {
        let world = try AdoptionFixture()
        let (old, new) = (AdoptionFixture.old, AdoptionFixture.new)
        try world.fixture.addCopy(of: new, as: "care-next")
        try world.adopt(world.request())
        let entry = try world.fixture.register.read { try XCTUnwrap($0.head()).number }
        assertRefusal(.adoption(.replaced(old, by: new, entry: entry))) {
            try attempt("care-next", replacing: old, in: world)
        }
        assertRefusal(.adoption(.cycle(new: old, old: new))) {
            try attempt(old, replacing: new, in: world)
        }
        try attempt("care-next", replacing: new, in: world)
        assertRefusal(.adoption(.cycle(new: old, old: "care-next"))) {
            try attempt(old, replacing: "care-next", in: world)
        }
    }

    func testAnEditionThatIsNotInForceIsNotReplaced() throws {
        let world = try AdoptionFixture()
        try world.fixture.addCopy(of: AdoptionFixture.new, as: "care-next")
        assertRefusal(.adoption(.notInForce("care-next"))) {
            try attempt(AdoptionFixture.new, replacing: "care-next", in: world)
        }
    }

    func testOfTwoAdministratorsAtOnceOneIsRefused() throws {
        let world = try AdoptionFixture()
        let (fixture, register) = (world.fixture, world.register)
        let (_, second) = try fixture.staff("Bo Boss", .administrator, at: nil)
        try fixture.addCopy(of: AdoptionFixture.new, as: "care-next")
        let sessions = [(fixture.administrator, AdoptionFixture.new), (second, "care-next")]
        let refusals = Mutex<[Refusal]>([])
        DispatchQueue.concurrentPerform(iterations: 2) { place in
            var request = AdoptionRequest(sessions[place].1, replacing: AdoptionFixture.old)
            request.takesUnsettledAsNew = true
            do {
                _ = try register.adopt(request, as: sessions[place].0)
            } catch let refusal as Refusal {
                refusals.withLock { $0.append(refusal) }
            } catch {
                XCTFail("\(error)")
            }
        }
        let refused = refusals.withLock { $0 }
        XCTAssertEqual(refused.count, 1)
        guard case .adoption(.replaced(AdoptionFixture.old, _, _)) = refused.first else {
            return XCTFail("\(refused)")
        }
    }

    func testDaysOutOfOrderAreRefused() throws {
        let world = try AdoptionFixture()
        for (enrolment, award) in [("2026-06-30", "2026-05-31"), ("2026-01-31", "2026-02-28")] {
            let request = world.request { request in
                request.lastEnrolmentOn = CivilDate(enrolment)
                request.lastAwardOn = CivilDate(award)
            }
            XCTAssertThrowsError(try world.rehearse(request)) { error in
                guard case .invalid(.until, award, _) = error as? Refusal else {
                    return XCTFail("\(error)")
                }
            }
        }
    }

    // MARK: Taking back

    private func undo(_ world: AdoptionFixture) throws -> EndingAnswer {
        try world.register.undoAdoption(
            of: AdoptionFixture.new,
            because: "too early",
            as: world.fixture.administrator
        )
    }

    func testAnAdoptionIsTakenBackUntilItsFirstUse() throws {
        let world = try AdoptionFixture()
        try world.fixture.addCopy(of: AdoptionFixture.new, as: "care-next")
        assertRefusal(.adoption(.notAdopted("care-next"))) {
            _ = try world.register.undoAdoption(
                of: "care-next",
                because: "a slip",
                as: world.fixture.administrator
            )
        }
        let request = try world.request { $0.settlements = try world.settlements() }
        try world.progress.decide(["~12.1"]) { $0.edition = AdoptionFixture.old }
        try world.adopt(request)
        XCTAssertEqual(try undo(world).restored?.slug, AdoptionFixture.old)
        let standard = try world.progress.standard(AdoptionFixture.new)
        XCTAssertEqual(standard.items.first { $0.item.code == "~12.1" }?.state, .uncovered)
        try world.adopt(request)
        try world.progress.decide(["16"]) { $0.edition = AdoptionFixture.new }
        assertRefusal(.adoption(.inUse(AdoptionFixture.new))) { _ = try undo(world) }
        XCTAssertNil(try world.register.verify(as: world.fixture.administrator).problem)
    }

    func testARetiredEditionIsInForceToItsLastDay() throws {
        let world = try AdoptionFixture()
        let answer = try world.register.retire(
            AdoptionFixture.old,
            lastEnrolmentOn: CivilDate("2026-03-31"),
            lastAwardOn: CivilDate("2026-06-30"),
            as: world.fixture.administrator
        )
        XCTAssertEqual(answer.lastAwardOn, CivilDate("2026-06-30"))
        for (day, isInForce) in [("2026-06-30", true), ("2026-07-01", false)] {
            try world.fixture.clock.set(noonOf: day)
            let list = try world.register.frameworks(Inquiry(), as: world.fixture.administrator)
            let line = list.frameworks.first { $0.edition.slug == AdoptionFixture.old }
            XCTAssertEqual(line != nil, isInForce, day)
        }
        XCTAssertThrowsError(try world.adopt(world.request())) { error in
            guard case .adoption(.retired(AdoptionFixture.old, _)) = error as? Refusal else {
                return XCTFail("\(error)")
            }
        }
    }
}
