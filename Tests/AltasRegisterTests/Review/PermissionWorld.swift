import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// Two sites with people of every role, and one decision made at the first.
struct PermissionWorld {
    /// Who asks.
    enum Asker: String, CaseIterable {
        case nobody, trainerElsewhere, formerTrainer, assurerHere, trainerHere, administrator
        case learnerThemselves, otherLearner
    }

    let fixture: RegisterFixture
    let here: Site
    let elsewhere: Site
    let learner: Learner
    let stranger: Learner
    let assessor: Staff
    let receipt: String
    let decision: String
    /// Another one, with which the learner disagrees.
    let disputed: String
    /// The learner's.
    let certificate: String
    let keys: SigningKeys
    private let sessions: [Asker: Session]

    var register: Register { fixture.register }
    var code: String { learner.code.description }

    init() throws {
        fixture = try RegisterFixture()
        here = try fixture.site("rosewood")
        elsewhere = try fixture.site("elmtree")
        learner = try fixture.learner("Lea Learner", at: here)
        stranger = try fixture.learner("Una Unknown", at: elsewhere)
        let trainer = try fixture.staff("Tom", at: here)
        assessor = trainer.staff
        let former = try fixture.staff("Fay", at: here)
        sessions = [
            .nobody: try Self.withoutRole(in: fixture),
            .trainerElsewhere: try fixture.staff("Eve", at: elsewhere).session,
            .formerTrainer: former.session,
            .assurerHere: try fixture.staff("Quinn", .qualityAssurer, at: here).session,
            .trainerHere: trainer.session,
            .administrator: fixture.administrator,
            .learnerThemselves: Session(.learner(learner.id), expires: .max),
            .otherLearner: Session(.learner(stranger.id), expires: .max),
        ]
        try Self.endRoles(of: former.staff, in: fixture)
        (receipt, decision) = try Self.assess(learner, "ALT-4.1a", as: trainer.session, in: fixture)
        disputed = try Self.assess(learner, "ALT-4.1b", as: trainer.session, in: fixture).decision
        _ = try fixture.register.dispute(
            disputed,
            because: "It went well.",
            as: Session(.learner(learner.id), expires: .max)
        )
        _ = try fixture.register.addCohort("autumn", name: "Autumn", as: fixture.administrator)
        keys = try fixture.issuer()
        let days = ["2026-02-02", "2026-02-03"]
        try fixture.show([learner], at: here, as: trainer.session, on: days)
        certificate = try fixture.register.issueCertificate(
            IssueRequest(learner: learner.code.description),
            with: keys,
            as: fixture.administrator
        ).certificate.code
        let ratings = try Self.ratings(of: learner)
        _ = try fixture.register.recordRatings(
            RatingRequest(ratings, .before),
            as: fixture.administrator
        )
    }

    func session(_ asker: Asker) throws -> Session { try XCTUnwrap(sessions[asker]) }

    /// Records that a learner met an item, and gives the visit's receipt and the decision's number.
    private static func assess(
        _ learner: Learner,
        _ item: String,
        as session: Session,
        in fixture: RegisterFixture
    ) throws -> (receipt: String, decision: String) {
        let request = AssessRequest(learner: learner.code.description, item: item, mark: "met")
        let receipt = try fixture.register.assess(request, as: session).receipt
        let visit = try fixture.register.visit(receipt, as: fixture.administrator, Inquiry())
        return (receipt, try XCTUnwrap(visit.decisions.first).number)
    }

    /// A sheet of self-ratings with one answer.
    static func ratings(of learner: Learner) throws -> Grid {
        let text = "learner,name,Q-1.1\n\(learner.code),\(learner.name),2\n"
        return try GridReader.read(Array(text.utf8), path: "ratings.csv")
    }

    private static func withoutRole(in fixture: RegisterFixture) throws -> Session {
        let id = try fixture.add(.addStaff) { transaction, draft in
            try draft.addStaff(
                try transaction.freshPersonCode(),
                name: try transaction.erasable("Nora")
            )
        }
        return Session(staff: id, expires: .max)
    }

    /// Every role of somebody ended yesterday.
    private static func endRoles(of staff: Staff, in fixture: RegisterFixture) throws {
        try fixture.add(.endRole) { transaction, draft in
            let moment = transaction.moment
            for grant in try transaction.connection.roles(of: staff.id, at: moment) {
                try draft.end(grant, on: moment.day.adding(days: -1))
            }
        }
    }
}
