import AltasCore
import AltasCrypto
import AltasStore
import Foundation
import XCTest

@testable import AltasRegister

final class ErasingLearnersTests: XCTestCase {
    /// Records one met decision with a note and a file, and voids it with a reason.
    private func decide(_ learner: Learner, at site: Site, in fixture: RegisterFixture) throws {
        let assessor = try fixture.staff(at: site).staff
        let day = try XCTUnwrap(CivilDate("2026-03-01"))
        try fixture.add(.recordVisit) { transaction, draft in
            let connection = transaction.connection
            let curriculum = try connection.curriculum(at: transaction.moment)
            let tree = try connection.tree(of: curriculum)
            let item = try XCTUnwrap(tree.items.last { $0.kind == "criterion" })
            let visit = try draft.addVisit(
                UUID().uuidString,
                .observation,
                at: site.id,
                by: assessor.id,
                as: "assessor",
                enteredBy: assessor.id,
                on: day,
                sheet: nil,
                receipt: Digest.of("receipt")
            )
            var decision = NewDecision(
                learner: learner.id,
                item: item.id,
                result: .met,
                method: .observation,
                setting: .work,
                seenOn: day
            )
            decision.note = try transaction.erasable("Quartz note")
            let name = try transaction.erasable("quartz.jpg")
            decision.evidence = [.init(name: name, content: Digest.of("photo"))]
            let id = try draft.add(decision, to: visit, ordinal: 1)
            try draft.correct(id, by: nil, because: try transaction.erasable("Quartz reason"))
        }
    }

    func testAnErasedNameIsNowhereInTheFiles() throws {
        let fixture = try RegisterFixture()
        let learner = try fixture.learner("Quartz Zanzibar", at: try fixture.site())
        let name = Data("Quartz Zanzibar".utf8)
        func isThere() -> Bool {
            ["", "-wal"].contains { suffix in
                FileManager.default.contents(atPath: fixture.register.path + suffix)?
                    .range(of: name) != nil
            }
        }
        XCTAssertTrue(isThere())
        _ = try fixture.register.eraseLearner(
            learner.code.description,
            because: "asked for",
            as: fixture.administrator
        )
        XCTAssertFalse(isThere())
    }

    func testExportHoldsEverything() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let learner = try fixture.learner("Quartz Name", at: site)
        try decide(learner, at: site, in: fixture)
        let export = try fixture.register.export(
            learner.code.description,
            as: fixture.administrator,
            Inquiry(language: "nb")
        )
        XCTAssertEqual(export.record.learner.name, "Quartz Name")
        let decision = try XCTUnwrap(export.decisions.first)
        XCTAssertEqual(export.decisions.count, 1)
        XCTAssertEqual(decision.number, "D1")
        XCTAssertEqual(decision.note, "Quartz note")
        XCTAssertEqual(decision.evidence.map(\.name), ["quartz.jpg"])
        XCTAssertEqual(decision.evidence.map(\.digest), [Digest.of("photo").description])
        XCTAssertEqual(decision.correction, .init(replacement: nil, reason: "Quartz reason"))
        XCTAssertFalse(decision.counts)
        XCTAssertEqual(decision.item.edition, "altas")
        XCTAssertEqual(decision.item.title?.language ?? decision.item.statement?.language, "nb")
        XCTAssertEqual(decision.visit.site?.code, "rosewood")
        XCTAssertEqual(decision.visit.assessor?.name, "Tom Trainer")
    }

    func testErasureLeavesTheFactsAndNoWord() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        let (register, admin) = (fixture.register, fixture.administrator)
        let site = try fixture.site()
        let learner = try fixture.learner("Quartz Name", at: site)
        let code = learner.code.description
        _ = try register.renameLearner(code, to: "Quartz Other", as: admin)
        try decide(learner, at: site, in: fixture)
        let answer = try register.eraseLearner(code, because: "asked", as: admin)
        XCTAssertEqual(answer.names, 2)
        XCTAssertEqual(answer.texts, 3)
        XCTAssertTrue(try register.verify(as: admin).isWhole)
        let export = try register.export(code, as: admin)
        XCTAssertEqual(export.record.learner.name, "")
        XCTAssertEqual(export.record.names.map(\.name), [nil, nil])
        let decision = try XCTUnwrap(export.decisions.first)
        XCTAssertNil(decision.note)
        XCTAssertEqual(decision.evidence.map(\.name), [nil])
        XCTAssertEqual(decision.correction, .init(replacement: nil, reason: nil))
        XCTAssertEqual(decision.result, .met)
        let json = String(decoding: try JSONEncoder().encode(export), as: UTF8.self)
        XCTAssertFalse(json.lowercased().contains("quartz"))
        let again = try register.eraseLearner(code, because: "asked", as: admin)
        XCTAssertEqual([again.names, again.texts], [0, 0])
        XCTAssertEqual(again.stamp, answer.stamp)
    }

    func testRehearsalErasesNothing() throws {
        let fixture = try RegisterFixture()
        let learner = try fixture.learner("Lea", at: try fixture.site())
        let answer = try fixture.register.eraseLearner(
            learner.code.description,
            because: "asked",
            as: fixture.administrator,
            WriteOptions(isRehearsal: true)
        )
        XCTAssertEqual(answer.names, 1)
        let names = try fixture.register.learners(as: fixture.administrator).learners
        XCTAssertEqual(names.map(\.learner.name), ["Lea"])
    }

    func testOnlyAnAdministratorErasesAndSaysWhy() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let trainer = try fixture.staff(at: site).session
        let code = try fixture.learner(at: site).code.description
        let register = fixture.register
        XCTAssertThrowsError(try register.eraseLearner(code, because: "x", as: trainer)) {
            XCTAssertEqual($0 as? Refusal, .notAllowed(.administrator))
        }
        XCTAssertThrowsError(
            try register.eraseLearner(code, because: " ", as: fixture.administrator)
        ) { XCTAssertEqual($0 as? Refusal, .invalid(field: .reason, value: "", reason: .blank)) }
    }
}
