import AltasCore
import AltasData
import AltasExchange
import AltasRegister
import AltasText
import Foundation
import XCTest

@testable import AltasWeb

/// A register with two sites and people of every role, and its website.
final class WebPeople: Sendable {
    /// Who asks.
    enum Asker: String, CaseIterable {
        case nobody, learner, otherLearner, trainerHere, trainerElsewhere, assurerHere
        case administrator
    }

    let register: Register
    let website: Website
    /// The code of the learner whose record everything is about.
    let learner: String
    let otherLearner: String
    /// The number of a decision about the learner.
    let decision: String
    private let tokens: [Asker: String]
    private let file: URL

    init() throws {
        file = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-people-\(UUID().uuidString).db")
        let files = EmbeddedData.files.map { SourceFile(path: $0.path, text: $0.text) }
        let founding = Founding(
            administrator: "Ada Admin",
            timeZone: "Europe/London",
            library: try Library.read(files)
        )
        let (register, founded) = try Register.found(at: file.path, founding)
        self.register = register
        website = Website(register, log: RequestLog(descriptor: -1))
        let hiring = try Hiring(register, administrator: founded.signIn.token)
        learner = try hiring.learner("Lea Læringen", at: "rosewood")
        otherLearner = try hiring.learner("Una <b>Other</b>", at: "elmtree")
        let trainer = try hiring.staff("Tom Trainer", .trainer, at: "rosewood")
        tokens = [
            .learner: try hiring.token(ofLearner: learner),
            .otherLearner: try hiring.token(ofLearner: otherLearner),
            .trainerHere: trainer,
            .trainerElsewhere: try hiring.staff("Eve Elsewhere", .trainer, at: "elmtree"),
            .assurerHere: try hiring.staff("Quinn Quality", .qualityAssurer, at: "rosewood"),
            .administrator: founded.signIn.token,
        ]
        decision = try hiring.assess(learner, "ALT-4.1a", "met", by: trainer)
        _ = try hiring.assess(learner, "ALT-4.1b", "not-yet", by: trainer)
    }

    deinit {
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: file.path + suffix)
        }
    }

    /// What proves who asks; nil for nobody.
    func token(_ asker: Asker) -> String? { tokens[asker] }

    /// The answer to what somebody asks in a browser, or with a program where the path is for one.
    func answer(
        _ target: String,
        _ method: AltasWeb.Method = .get,
        as asker: Asker,
        form: [String: String]? = nil,
        headers: Headers = [:]
    ) throws -> Response {
        var headers = headers
        headers["host"] = "altas.example.org"
        if let token = tokens[asker] {
            headers.add("cookie", "session=\(token)")
            headers.add("authorization", "Bearer \(token)")
        }
        guard let form else {
            return website.answer(try .fixture(target, method, headers: headers))
        }
        headers.add("content-type", "application/x-www-form-urlencoded")
        let fields = form.map { "\(PercentCode.encode($0))=\(PercentCode.encode($1))" }
        let body = fields.joined(separator: "&")
        return website.answer(try .fixture(target, method, headers: headers, body: body))
    }

    /// The hidden value of the forms that somebody is shown.
    func formToken(_ asker: Asker) throws -> String {
        let request = try Request.fixture()
        var signedIn = request
        let token = try XCTUnwrap(tokens[asker])
        signedIn.visitor = Visitor(
            session: try register.session(token: token),
            token: token,
            present: try register.present()
        )
        let field = try XCTUnwrap(FormToken(signedIn)?.field.description)
        return try XCTUnwrap(field.firstMatch(of: /value="([0-9a-f]+)"/)).1.description
    }
}

/// Brings people into a register as its administrator does.
private struct Hiring {
    private let register: Register
    private let administrator: Session

    init(_ register: Register, administrator token: String) throws {
        self.register = register
        administrator = try register.session(token: token)
        for (code, region) in [("rosewood", "GB-ENG"), ("elmtree", "NO")] {
            let site = SiteRequest(code: code, name: code.capitalized, region: region)
            _ = try register.addSite(site, as: administrator)
        }
    }

    /// Adds a learner, enrolled where the site's region wants them, and gives their code.
    func learner(_ name: String, at site: String) throws -> String {
        let request = LearnerRequest(name: name, site: site)
        return try register.addLearner(request, as: administrator).learner.learner.code
    }

    func token(ofLearner code: String) throws -> String {
        let invitation = try register.invite(code, as: administrator)
        return try register.redeem(invitation.code, from: "192.0.2.1").token
    }

    /// Adds a member of staff, and gives the token of their session.
    func staff(_ name: String, _ role: Staff.Role, at site: String) throws -> String {
        let code = try register.addStaff(StaffRequest(name: name), as: administrator).member.staff
            .code
        _ = try register.grantRole(RoleRequest(role, site: site), to: code, as: administrator)
        if role == .trainer {
            let capacity =
                site == "elmtree"
                ? CapacityRequest("workplace-instructor", in: "NO")
                : CapacityRequest("assessor", in: "GB-ENG")
            _ = try register.setCapacity(capacity, of: code, as: administrator)
        }
        let passphrase = "correct horse \(name)"
        _ = try register.setPassphrase(passphrase, of: code, as: administrator)
        return try register.signIn(code, passphrase: passphrase).token
    }

    /// Records a decision, and gives its number.
    func assess(_ learner: String, _ item: String, _ mark: String, by token: String) throws
        -> String
    {
        let session = try register.session(token: token)
        let request = AssessRequest(learner: learner, item: item, mark: mark)
        let receipt = try register.assess(request, as: session).receipt
        let visit = try register.visit(receipt, as: administrator, Inquiry())
        return try XCTUnwrap(visit.decisions.first).number
    }
}
