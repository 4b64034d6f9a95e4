import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class OtherSiteTests: XCTestCase {
    private func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch {
            return error as? Refusal
        }
    }

    func testALearnerOfAnotherSiteIsShownNowhereByCode() throws {
        let world = try PermissionWorld()
        let (register, code) = (world.register, world.stranger.code.description)
        let request = ProgressRequest(learner: code, standard: "sscg0111")
        for asker in [PermissionWorld.Asker.trainerHere, .assurerHere, .formerTrainer, .nobody] {
            let session = try world.session(asker)
            let questions: [(String, () throws -> Void)] = [
                ("learner", { _ = try register.learner(code, as: session) }),
                ("export", { _ = try register.export(code, as: session) }),
                ("progress", { _ = try register.progress(request, as: session) }),
                ("standard", { _ = try register.standard(request, as: session) }),
                ("why", { _ = try register.why("altas:ALT-4.1", request, as: session) }),
                ("ratings", { _ = try register.ratings(of: code, Inquiry(), as: session) }),
            ]
            for (name, question) in questions {
                XCTAssertEqual(
                    refusal(question),
                    .notAllowed(.learner(code)),
                    "\(name) as \(asker.rawValue)"
                )
            }
            let listed = try register.learners(as: session).learners.map(\.learner.code)
            XCTAssertFalse(listed.contains(code), asker.rawValue)
        }
    }

    func testAfterAMoveTheNewSiteSeesAndTheOldSiteDoesNot() throws {
        let world = try PermissionWorld()
        let (register, code) = (world.register, world.code)
        _ = try register.place(code, at: "elmtree", as: world.fixture.administrator)
        _ = try register.unplace(code, from: "rosewood", as: world.fixture.administrator)
        try world.fixture.clock.set(noonOf: "2026-03-05")
        let (old, new) = (
            try world.session(.trainerHere), try world.session(.trainerElsewhere)
        )
        XCTAssertEqual(
            refusal { _ = try register.learner(code, as: old) },
            .notAllowed(.learner(code))
        )
        XCTAssertNoThrow(try register.export(code, as: new))
        XCTAssertEqual(
            try register.learners(as: new).learners.map(\.learner.name).sorted(),
            ["Lea Learner", "Una Unknown"]
        )
    }

    func testTheOldSiteDoesNotLearnWhatCameAfterTheMove() throws {
        let world = try PermissionWorld()
        let (register, code) = (world.register, world.code)
        let admin = world.fixture.administrator
        _ = try register.place(code, at: "elmtree", as: admin)
        _ = try register.unplace(code, from: "rosewood", as: admin)
        try world.fixture.clock.set(noonOf: "2026-06-01")
        let after = try register.renameLearner(code, to: "Lea Newname", as: admin).stamp.entry
        let inquiry = Inquiry(day: CivilDate("2026-03-04"), entry: after)
        let old = try world.session(.trainerHere)
        do {
            let record = try register.learner(code, as: old, inquiry).record
            XCTAssertFalse(record.names.contains { $0.name == "Lea Newname" })
        } catch let refusal as Refusal {
            XCTAssertEqual(refusal, .notAllowed(.learner(code)))
        }
    }

    func testAQualityAssurerDoesNotReadSelfRatingsInAnExport() throws {
        let world = try PermissionWorld()
        let export = try world.register.export(world.code, as: try world.session(.assurerHere))
        XCTAssertEqual(export.ratings, [])
    }
}
