import AltasCore
import AltasCrypto
import AltasExchange
import Fixtures
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class LostWriteTests: XCTestCase {
    func testAMarkOnAnOutcomeWithOneCriterionIsRecorded() throws {
        let world = try PermissionWorld()
        try world.fixture.add(.adopt) { transaction, draft in
            let tree = try EditionTree.curriculum(criteria: 1)
            var edition = tree.edition
            edition.slug = "small"
            edition.identifier = "small"
            edition.details.methods = [Edition.Term(code: "OBS", label: LocalizedText())]
            let items = tree.items.map { item in
                var item = item
                item.identifier = "small-\(item.id)"
                return item
            }
            let stored = try draft.add(try EditionTree(edition: edition, items: items))
            try draft.adopt(stored.edition.id, from: transaction.moment.day)
        }
        let request = AssessRequest(learner: world.code, item: "small:M1.1", mark: "met")
        let trainer = try world.session(.trainerHere)
        XCTAssertEqual(try world.register.assess(request, as: trainer).decisions, 1)
    }

    func testACorrectionKeepsTheEvidence() throws {
        let world = try PermissionWorld()
        let trainer = try world.session(.trainerHere)
        var request = AssessRequest(learner: world.code, item: "ALT-4.2a", mark: "met")
        request.evidence = [VisitRequest.EvidenceFile(name: "photo.jpg", digest: .of("photo"))]
        let receipt = try world.register.assess(request, as: trainer).receipt
        let visit = try world.register.visit(receipt, as: trainer, Inquiry())
        let number = try XCTUnwrap(visit.decisions.first).number
        var correction = CorrectionRequest(decision: number, reason: "slip")
        correction.result = .notYet
        _ = try world.register.correct(correction, as: trainer)
        let newest = try XCTUnwrap(
            world.register.export(world.code, as: trainer).decisions.last
        )
        XCTAssertEqual(newest.evidence.map(\.name), ["photo.jpg"])
    }

    func testTheSameAgainWithAFileIsNotPassedOverInSilence() throws {
        let world = try PermissionWorld()
        let trainer = try world.session(.trainerHere)
        var request = AssessRequest(learner: world.code, item: "ALT-4.2a", mark: "met")
        _ = try world.register.assess(request, as: trainer)
        request.evidence = [VisitRequest.EvidenceFile(name: "photo.jpg", digest: .of("photo"))]
        do {
            let status = try world.register.assess(request, as: trainer).status
            XCTAssertEqual(status, .recorded)
        } catch is Refusal {}
    }

    func testAVoidedDecisionCanBeRecordedAgain() throws {
        let world = try PermissionWorld()
        let trainer = try world.session(.trainerHere)
        var correction = CorrectionRequest(decision: world.decision, reason: "wrong person")
        correction.isVoid = true
        _ = try world.register.correct(correction, as: trainer)
        var request = AssessRequest(learner: world.code, item: "ALT-4.1a", mark: "met")
        request.isAgain = true
        XCTAssertEqual(try world.register.assess(request, as: trainer).status, .recorded)
    }
}
