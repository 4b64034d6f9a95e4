import AltasCore
import AltasCrypto
import AltasExchange
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class AdoptingTests: XCTestCase {
    /// Learners of whom things were decided directly on the old standard, the same in every run.
    private func populate(_ world: AdoptionFixture, count: Int) throws {
        let (old, _) = try world.fixture.trees(AdoptionFixture.old, AdoptionFixture.new)
        let codes = old.items.filter { old.children(of: $0.id).isEmpty && !$0.isUnheld }
        let site = world.progress.site
        let other = try world.fixture.site("fjord", region: "NO")
        let assessor = world.progress.trainer
        try world.fixture.add(.recordVisit) { transaction, draft in
            var dice = SeededGenerator(seed: 2025)
            let altas = try transaction.connection.curriculum(at: transaction.moment)
            let visit = try draft.addVisit(
                "many",
                .observation,
                at: site.id,
                by: assessor.id,
                as: "assessor",
                enteredBy: assessor.id,
                on: transaction.moment.day,
                sheet: nil,
                receipt: .of("many")
            )
            var ordinal = 0
            for number in 1...count {
                let place = number.isMultiple(of: 5) ? other : site
                let name = try transaction.erasable("Learner \(number)")
                let learner = try draft.addLearner(transaction.freshPersonCode(), name: name)
                try draft.place(learner, at: place.id, from: .distantPast)
                if !number.isMultiple(of: 3) {
                    let day = transaction.moment.day
                    try draft.enrol(learner, in: altas.id, towards: place.region, from: day)
                }
                let share = [0, 0, 1, 4, 10][Int.random(in: 0..<5, using: &dice)]
                for item in codes where Int.random(in: 0..<10, using: &dice) < share {
                    ordinal += 1
                    let decision = NewDecision(
                        learner: learner,
                        item: item.id,
                        result: .met,
                        method: .observation,
                        setting: .work,
                        seenOn: transaction.moment.day
                    )
                    _ = try draft.add(decision, to: visit, ordinal: ordinal)
                }
            }
        }
    }

    func testAThousandLearnersAreEachInOneGroup() throws {
        let world = try AdoptionFixture()
        try populate(world, count: 999)
        let before = try world.fixture.contents()
        for teachOut in [nil, CivilDate("2026-07-31")] {
            let request = try world.request { request in
                request.settlements = try world.settlements()
                request.lastAwardOn = teachOut
            }
            let impact = try world.rehearse(request)
            XCTAssertEqual(impact.learners, 1000)
            XCTAssertEqual(impact.groups.values.reduce(0, +), 1000)
            for tallies in [impact.sites, impact.regions] {
                XCTAssertEqual(tallies.flatMap(\.groups.values).reduce(0, +), 1000)
            }
            XCTAssertEqual(Set(impact.people.map(\.learner.code)).count, impact.people.count)
            XCTAssertEqual(impact.people.count, impact.affected)
            XCTAssertEqual(impact.unsettled, 0)
            let groups = Set(impact.groups.keys)
            let expected: Set<LearnerImpact.Group> =
                teachOut == nil
                ? [.unaffected, .carriesOver, .topUp]
                : [.unaffected, .carriesOver, .topUp, .mayFinish]
            XCTAssertEqual(groups, expected)
        }
        XCTAssertEqual(try world.fixture.contents(), before, "a rehearsal changes nothing")
    }

    func testTheAdoptionHasTheFiguresOfItsRehearsal() throws {
        let world = try AdoptionFixture()
        try populate(world, count: 200)
        let request = try world.request { $0.settlements = try world.settlements() }
        let rehearsed = try encoded(world.rehearse(request))
        XCTAssertEqual(try encoded(world.adopt(request)), rehearsed)
        XCTAssertNil(try world.register.verify(as: world.fixture.administrator).problem)
    }

    private func encoded(_ impact: ImpactAnswer) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(impact), as: UTF8.self)
    }

    func testWhatIsOpenMustBeSettledOrTakenForNew() throws {
        let world = try AdoptionFixture()
        let request = world.request { $0.takesUnsettledAsNew = false }
        let open = try world.rehearse(request).unsettled
        XCTAssertGreaterThan(open, 0)
        let (old, new) = (AdoptionFixture.old, AdoptionFixture.new)
        assertRefusal(.adoption(.unsettled(new: new, old: old, count: open))) {
            _ = try world.adopt(request)
        }
    }

    func testWhatWasShownOnTheOldEditionCountsOnTheNew() throws {
        let world = try AdoptionFixture()
        try world.progress.decide(["~12.1"]) { $0.edition = AdoptionFixture.old }
        XCTAssertEqual(try state(of: "~12.1", world), .uncovered)
        try world.fixture.clock.set(noonOf: "2026-03-05")
        let request = try world.request { $0.settlements = try world.settlements() }
        try world.adopt(request)
        XCTAssertEqual(try state(of: "~12.1", world), .achieved)
        let why = try world.progress.why("~12.1", in: AdoptionFixture.new)
        let link = try XCTUnwrap(why.standardItem?.links.first)
        XCTAssertEqual(link.items.map(\.item.code), ["care-certificate-2015:~12.1"])
        XCTAssertEqual(link.items.map(\.decisions.count), [1])
        let dayBefore = Inquiry(day: CivilDate("2026-03-04"))
        XCTAssertEqual(try state(of: "~12.1", world, dayBefore), .uncovered)
    }

    private func state(
        of code: String,
        _ world: AdoptionFixture,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> StandardStanding.State? {
        let answer = try world.progress.standard(AdoptionFixture.new, inquiry)
        return answer.items.first { $0.item.code == code }?.state
    }

    func testWhoFinishesOnTheOldEditionIsSeenByItUntilItsLastAward() throws {
        let world = try AdoptionFixture()
        try world.fixture.addCopy(of: "altas", as: "altas-next")
        try world.progress.decide(["ALT-4.1a"])
        let before = try world.progress.progress()
        var request = AdoptionRequest("altas-next", replacing: "altas")
        request.lastEnrolmentOn = CivilDate("2026-03-31")
        request.lastAwardOn = CivilDate("2026-12-31")
        let impact = try world.rehearse(request)
        XCTAssertEqual(impact.groups, [.carriesOver: 1])
        XCTAssertEqual(impact.links.broken.count, 0)
        for coverage in impact.coverage { XCTAssertEqual(coverage.before, coverage.after) }
        try world.adopt(request)
        try assertEnrolmentEnds(world)
        XCTAssertEqual(try world.progress.progress().curriculum.slug, "altas")
        try world.fixture.clock.set(noonOf: "2027-01-01")
        let after = try world.progress.progress()
        XCTAssertEqual(after.curriculum.slug, "altas-next")
        XCTAssertEqual(after.modules.map(\.outcomes.count), before.modules.map(\.outcomes.count))
        XCTAssertEqual("\(after.modules[3].outcomes[0].criteria[0].state)", "met(on: 2026-03-04)")
        let why = try world.progress.why("ALT-4.1a")
        XCTAssertEqual(why.part?.decisions.count, 1, "the decision is shown where it counts")
        let earlier = try world.progress.progress(nil, Inquiry(day: CivilDate("2026-03-04")))
        XCTAssertEqual(earlier.modules.map(\.item), before.modules.map(\.item))
        XCTAssertEqual(earlier.curriculum.slug, "altas")
    }

    private func assertEnrolmentEnds(_ world: AdoptionFixture) throws {
        let other = try world.fixture.learner("Leo", at: world.progress.site).code.description
        for (day, isOpen) in [("2026-03-31", true), ("2026-04-01", false)] {
            let request = EnrolmentRequest(
                learner: other,
                region: "NO",
                from: CivilDate(day),
                edition: "altas"
            )
            let attempt = {
                _ = try world.register.enrol(
                    request,
                    as: world.fixture.administrator,
                    WriteOptions(isRehearsal: true)
                )
            }
            guard !isOpen else {
                try attempt()
                continue
            }
            let last = try XCTUnwrap(CivilDate("2026-03-31"))
            assertRefusal(.adoption(.closed("altas", since: last)), attempt)
        }
        let list = try world.register.frameworks(Inquiry(), as: world.fixture.administrator)
        let altas = list.frameworks.first { $0.edition.slug == "altas" }
        XCTAssertEqual(altas?.ending?.successor, "altas-next")
    }

    func testRegionsKeepTheirOwnCriteriaAndStandardsUnderANewCurriculum() throws {
        let world = try AdoptionFixture()
        try world.fixture.addCopy(of: "altas", as: "altas-next")
        let gap = {
            try world.register.gap(
                GapRequest(from: "NO", to: "ES"),
                Inquiry(),
                as: world.fixture.administrator
            )
        }
        let before = try gap()
        try world.adopt(AdoptionRequest("altas-next", replacing: "altas"))
        let after = try gap()
        XCTAssertEqual(after.curriculum.slug, "altas-next")
        XCTAssertEqual(after.localCriteria.map(\.item.code), before.localCriteria.map(\.item.code))
        XCTAssertEqual(after.standards.map(\.states), before.standards.map(\.states))
    }
}
