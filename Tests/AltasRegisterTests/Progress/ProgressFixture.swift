import AltasCore
import AltasCrypto
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// A site with a trainer and a learner, on whom decisions are put on record directly.
struct ProgressFixture {
    let fixture: RegisterFixture
    let site: Site
    let trainer: Staff
    let session: Session
    let learner: Learner
    let request: ProgressRequest

    init(region: String = "NO", on day: String = "2026-03-04") throws {
        fixture = try RegisterFixture(on: day)
        site = try fixture.site("fjordgard", region: region)
        (trainer, session) = try fixture.staff(at: site)
        learner = try fixture.learner(at: site)
        request = ProgressRequest(learner: learner.code.description)
    }

    /// What was decided in one sitting.
    struct Sitting {
        var result: Decision.Result = .met
        var method: AltasCore.Method = .observation
        var setting: Setting = .work
        var kind: Visit.Kind = .observation
        var day = "2026-03-04"
        var edition = "altas"
    }

    /// Records one sitting on the day it was seen; time goes on to that day.
    @discardableResult
    func decide(
        _ codes: [String],
        of learner: Learner? = nil,
        at site: Site? = nil,
        by assessor: Staff? = nil,
        _ change: (inout Sitting) -> Void = { _ in }
    ) throws -> [Decision.ID] {
        var sitting = Sitting()
        change(&sitting)
        try fixture.clock.set(noonOf: sitting.day)
        let (sitting_, day) = (sitting, try XCTUnwrap(CivilDate(sitting.day)))
        let (learner, site, assessor) = (
            learner ?? self.learner, site ?? self.site, assessor ?? trainer
        )
        return try fixture.add(.recordVisit) { transaction, draft in
            let visit = try draft.addVisit(
                UUID().uuidString,
                sitting_.kind,
                at: site.id,
                by: assessor.id,
                as: "workplace-instructor",
                enteredBy: assessor.id,
                on: day,
                sheet: nil,
                receipt: .of(UUID().uuidString)
            )
            var finder = ItemFinder(transaction.connection, at: transaction.moment)
            return try codes.enumerated().map { ordinal, code in
                let item = try finder.item(named: "\(sitting_.edition):\(code)").item.id
                let decision = NewDecision(
                    learner: learner.id,
                    item: item,
                    result: sitting_.result,
                    method: sitting_.method,
                    setting: sitting_.setting,
                    seenOn: day
                )
                return try draft.add(decision, to: visit, ordinal: ordinal + 1)
            }
        }
    }

    /// Puts on record that a decision is void or replaced.
    func correct(_ decision: Decision.ID, by replacement: Decision.ID? = nil) throws {
        try fixture.add(.correct) { transaction, draft in
            try draft.correct(
                decision,
                by: replacement,
                because: try transaction.erasable("wrong person")
            )
        }
    }

    func progress(
        _ region: String? = nil,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> ProgressAnswer {
        var request = request
        request.region = region
        return try fixture.register.progress(request, as: session, inquiry)
    }

    func standard(_ slug: String, _ inquiry: Inquiry = Inquiry()) throws -> StandardAnswer {
        var request = request
        request.standard = slug
        return try fixture.register.standard(request, as: session, inquiry)
    }

    func why(_ item: String, in standard: String? = nil) throws -> WhyAnswer {
        var request = request
        request.standard = standard
        return try fixture.register.why(item, request, as: session)
    }

    func matrix(
        _ inquiry: Inquiry = Inquiry(),
        _ change: (inout MatrixRequest) -> Void = { _ in }
    ) throws -> MatrixAnswer {
        var request = MatrixRequest(site: site.code)
        change(&request)
        return try fixture.register.matrix(request, as: session, inquiry)
    }
}

extension ProgressFixture {
    /// Module 4 in full: every criterion observed, and what needs another kind or other methods
    /// beside.
    func achieveModuleFour(on day: String = "2026-03-04") throws {
        let letters = ["a", "b", "c"]
        let observed =
            [1, 2, 3].flatMap { n in letters.map { "ALT-4.\(n)\($0)" } }
            + ["a", "b", "c", "d"].map { "ALT-4.4\($0)" }
        try decide(observed) { $0.day = day }
        try decide(["ALT-4.1a", "ALT-4.3a", "ALT-4.4a"]) {
            ($0.day, $0.method, $0.setting) = (day, .simulation, .simulation)
        }
        try decide(["ALT-4.2a"]) { ($0.day, $0.method) = (day, "USER") }
        try decide(["ALT-4.5a", "ALT-4.5b", "ALT-4.6a", "ALT-4.6b", "ALT-4.6c"]) {
            ($0.day, $0.method) = (day, "DISC")
        }
    }
}

extension Encodable {
    /// As JSON with its members in order, to compare whole answers.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

extension CivilDate {
    /// A day that a test writes.
    static func day(_ text: String) throws -> CivilDate { try XCTUnwrap(CivilDate(text), text) }
}
