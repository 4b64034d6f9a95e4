import AltasCore
import AltasCrypto
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// The answers that a learner's pages are made of.
final class LearnerPagesTests: XCTestCase {
    func testAssessorsAreThoseWhoMayDecideWhereTheLearnerIsPlaced() throws {
        let world = try ProgressFixture()
        let other = try world.fixture.site("other", region: "NO")
        _ = try world.fixture.staff("Eve Elsewhere", at: other)
        _ = try world.fixture.staff("Quinn Quality", .qualityAssurer, at: world.site)
        let unentitled = try world.fixture.staff("Una Unentitled", at: nil).staff
        _ = try world.fixture.staff("Later Larsen", at: world.site, from: "2026-12-01")
        let code = world.learner.code.description
        let answer = try world.fixture.register.assessors(near: code, as: world.session)
        XCTAssertEqual(answer.places.map(\.site.code), ["fjordgard"])
        XCTAssertEqual(answer.places.flatMap(\.assessors).map(\.name), ["Tom Trainer"])
        XCTAssertEqual(unentitled.name, "Una Unentitled")
    }

    func testStandardsAreCountedAsEachOfThemIsByItself() throws {
        let world = try ProgressFixture(region: "ES")
        try world.decide(["ALT-4.4b", "ALT-5.2a"])
        try world.decide(["ALT-4.4-ES2"]) { $0.edition = "local-es" }
        let code = world.learner.code.description
        let answer = try world.fixture.register.standards(of: code, as: world.session)
        XCTAssertEqual(
            answer.regions.map(\.rule.region),
            ["DK", "ES", "GB-ENG", "GB-SCT", "GB-WLS", "NO"]
        )
        for region in answer.regions {
            let progress = try world.progress(region.rule.region)
            XCTAssertEqual(
                [region.done, region.total],
                [progress.award.done, progress.award.total]
            )
            for standard in region.standards {
                let single = try world.standard(standard.edition.slug)
                XCTAssertEqual([standard.done, standard.total], [single.done, single.total])
                XCTAssertGreaterThan(single.total, 0)
            }
        }
        XCTAssertGreaterThan(answer.regions.flatMap(\.standards).count, 15)
    }

    func testASitesLearnersAreCountedAsEachOfThemIsByThemselves() throws {
        let world = try ProgressFixture()
        let second = try world.fixture.learner("Bo Beginner", at: world.site)
        try world.achieveModuleFour(on: "2020-06-01")
        try world.fixture.clock.set(noonOf: "2026-03-04")
        let site = try world.fixture.register.siteProgress("fjordgard", as: world.session)
        XCTAssertEqual(site.learners.map(\.learner.name), ["Bo Beginner", "Lea Learner"])
        let progress = try world.progress("NO")
        let lea = try XCTUnwrap(site.learners.last)
        XCTAssertEqual([lea.done, lea.total], [progress.award.done, progress.award.total])
        XCTAssertEqual(lea.renewals.map(\.code), ["ALT-4"])
        XCTAssertEqual(lea.renewals.map(\.currency), [.outOfDate])
        XCTAssertEqual(
            lea.renewals.first?.until,
            progress.modules.first { $0.item.code == "ALT-4" }?.until
        )
        XCTAssertEqual(site.learners.first?.learner.code, second.code.description)
        XCTAssertEqual(site.learners.first?.renewals, [])
    }

    func testADecisionIsShownOnlyUnderItsOwnLearner() throws {
        let world = try ProgressFixture()
        let number = try "D\(XCTUnwrap(try world.decide(["ALT-4.2a"]).first))"
        let other = try world.fixture.learner("Una Other", at: world.site)
        let register = world.fixture.register
        let code = world.learner.code.description
        let answer = try register.decision(number, of: code, as: world.session)
        XCTAssertEqual(answer.decision.number, number)
        XCTAssertEqual(answer.learner.name, "Lea Learner")
        for (wrong, of) in [(number, other.code.description), ("D99", code), ("x", code)] {
            XCTAssertThrowsError(try register.decision(wrong, of: of, as: world.session)) {
                XCTAssertEqual($0 as? Refusal, .unknownDecision(wrong))
            }
        }
    }

    func testAPathHasNotesAndEvidence() throws {
        let world = try ProgressFixture()
        var request = AssessRequest(
            learner: world.learner.code.description,
            item: "ALT-4.2a",
            mark: "not-yet"
        )
        request.note = "Forgot the battery."
        request.evidence = [VisitRequest.EvidenceFile(name: "log.pdf", digest: .of("log"))]
        _ = try world.fixture.register.assess(request, as: world.session)
        let decision = try XCTUnwrap(try world.why("ALT-4.2a").part?.decisions.first)
        XCTAssertEqual(decision.note, "Forgot the battery.")
        XCTAssertEqual(decision.evidence.map(\.name), ["log.pdf"])
        XCTAssertEqual(decision.enteredOn, try .day("2026-03-04"))
    }

    func testAnOutcomeLeadsToTheRegionsOwnCriteriaUnderIt() throws {
        let world = try ProgressFixture()
        let part = try XCTUnwrap(try world.why("ALT-4.6").part)
        XCTAssertEqual(part.local.map(\.item.code).first, "ALT-4.6-NO1")
        XCTAssertTrue(part.parts.allSatisfy { !part.local.map(\.item.code).contains($0.item.code) })
    }

    func testTheGlossaryNamesMethodsAndRegionsForTheReader() throws {
        let world = try ProgressFixture()
        let register = world.fixture.register
        let glossary = try register.glossary(as: world.session, Inquiry(language: "nb"))
        let observation = glossary.methods.first { $0.code == "OBS" }
        XCTAssertEqual(observation?.label?.text, "Direkte observasjon på arbeidsplassen")
        XCTAssertEqual(glossary.regions.map(\.code).first, "DK")
        XCTAssertEqual(glossary.regions.last?.label?.text, "Norge")
        XCTAssertThrowsError(try register.glossary(of: "altsa", as: world.session)) {
            guard case Refusal.unknownEdition? = $0 as? Refusal else { return XCTFail("\($0)") }
        }
    }
}
