import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// Half past midnight in Oslo, where the register in London has the day before.
final class DayBoundaryTests: XCTestCase {
    private func afterMidnight() throws -> (fixture: RegisterFixture, trainer: Session) {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let site = try fixture.site("fjordgard", region: "NO")
        let trainer = try fixture.staff(at: site).session
        fixture.clock.advance(by: 11 * 3600 + 1800)
        return (fixture, trainer)
    }

    func testATrainerSeesALearnerJustAddedAfterMidnight() throws {
        let (fixture, trainer) = try afterMidnight()
        let request = LearnerRequest(name: "Kari", site: "fjordgard")
        let added = try fixture.register.addLearner(request, as: trainer).learner
        XCTAssertEqual(added.sites, ["fjordgard"])
        XCTAssertNoThrow(try fixture.register.learner(added.learner.code, as: trainer))
    }

    func testADecisionMadeAfterMidnightShowsAtOnce() throws {
        let (fixture, trainer) = try afterMidnight()
        let site = try fixture.register.read { try $0.site("fjordgard", at: .latest) }
        let learner = try fixture.learner("Kari", at: try XCTUnwrap(site))
        let request = AssessRequest(
            learner: learner.code.description,
            item: "ALT-1.1a",
            mark: "met"
        )
        _ = try fixture.register.assess(request, as: trainer)
        let export = try fixture.register.export(learner.code.description, as: trainer)
        XCTAssertEqual(export.decisions.count, 1)
    }

    func testTheEntryAndTheDayOfAnAnswerRepeatIt() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let site = try fixture.site()
        let learner = try fixture.learner("Lea", at: site, from: "2026-03-10")
        try fixture.clock.set(noonOf: "2026-03-20")
        let admin = fixture.administrator
        let code = learner.code.description
        let now = try fixture.register.learner(code, as: admin)
        let again = try fixture.register.learner(
            code,
            as: admin,
            Inquiry(day: now.stamp.day, entry: now.stamp.entry)
        )
        XCTAssertEqual(again.record, now.record)
    }
}

extension Moment {
    fileprivate static let latest = Moment(entry: .max, day: .distantFuture)
}
