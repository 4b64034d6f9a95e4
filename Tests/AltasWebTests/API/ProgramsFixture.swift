import AltasCore
import AltasData
import AltasExchange
import AltasRegister
import Foundation
import XCTest

@testable import AltasWeb

/// A web of a register with two sites, people and a few decisions, asked as programs ask it.
struct ProgramsFixture: Sendable {
    let website: Website
    let register: Register
    let administrator: String
    let trainer: String
    /// A learner at the trainer's site, and the token of their session.
    let learner: String
    let learnerToken: String
    /// A learner at another site.
    let stranger: String
    /// The code and the passphrase of the trainer.
    let credentials: (code: String, passphrase: String)

    /// One for all tests that change nothing but sessions.
    static let shared = Result { try ProgramsFixture() }

    /// What every test asks in most cases.
    static let targets = [
        "me", "learners", "learners/{learner}", "learners/{learner}/progress",
        "learners/{learner}/progress?region=ES", "learners/{learner}/items/ALT-4.1",
        "learners/{learner}/items/KM5467?standard=hea03-03",
        "learners/{learner}/standards/hea03-03", "learners/{learner}/questionnaire",
        "learners/{learner}/certificates",
        "learners/{learner}/record", "frameworks", "frameworks/hea03-03", "frameworks/local-no",
        "crosswalks/altas/hea03-03", "gaps?from=GB-ENG&to=NO", "regions", "regions/NO", "sites",
        "sites/fjordgard/matrix", "sites/fjordgard/matrix?by=criteria&expiring-within=90",
    ]

    init() throws {
        let folder = FileManager.default.temporaryDirectory
        let path = folder.appendingPathComponent("altas-api-\(UUID().uuidString).db").path
        let files = EmbeddedData.files.map { SourceFile(path: $0.path, text: $0.text) }
        let founding = Founding(
            administrator: "Ada Admin",
            timeZone: "Europe/Oslo",
            library: try Library.read(files)
        )
        let (register, founded) = try Register.found(at: path, founding)
        let log = try RequestLog(path: path + ".log")
        self.register = register
        website = Website(register, log: log)
        administrator = founded.signIn.token
        let people = try People(register, by: register.session(token: administrator))
        credentials = people.credentials
        trainer = try register.signIn(credentials.code, passphrase: credentials.passphrase).token
        (learner, stranger) = (people.learner, people.stranger)
        learnerToken = try people.visitLearner(as: register.session(token: trainer))
    }

    /// The answer to a program.
    func answer(
        _ target: String,
        _ method: AltasWeb.Method = .get,
        as token: String? = nil,
        headers: Headers = [:],
        body: String = ""
    ) throws -> Response {
        var headers = headers
        if let token { headers["authorization"] = "Bearer \(token)" }
        return website.answer(
            try .fixture(
                target.replacingOccurrences(of: "{learner}", with: learner),
                method,
                headers: headers,
                body: body
            )
        )
    }

    /// What a trainer is answered under `/api/v1/`.
    func ask(_ target: String) throws -> Response {
        try answer("/api/v1/" + target, as: trainer)
    }
}

/// Who is in the register.
private struct People {
    let register: Register
    let credentials: (code: String, passphrase: String)
    let learner: String
    let stranger: String

    init(_ register: Register, by administrator: Session) throws {
        self.register = register
        for (site, region) in [("fjordgard", "NO"), ("rosewood", "GB-ENG")] {
            let request = SiteRequest(code: site, name: site.capitalized, region: region)
            _ = try register.addSite(request, as: administrator)
        }
        let from = CivilDate("2020-01-01")
        let passphrase = "a long enough passphrase"
        let trainer = StaffRequest(
            name: "Tor Trener",
            role: .trainer,
            sites: ["fjordgard"],
            capacity: "workplace-instructor",
            region: "NO",
            from: from,
            passphrase: passphrase
        )
        let staff = try register.addStaff(trainer, as: administrator)
        credentials = (staff.member.staff.code, passphrase)
        let add: (String, String) throws -> String = { name, site in
            try register.addLearner(
                LearnerRequest(name: name, site: site, from: from),
                as: administrator
            ).learner.learner.code
        }
        learner = try add("Lea \"<b>\" Lærling", "fjordgard")
        stranger = try add("Sam Stranger", "rosewood")
        for number in 1...7 { _ = try add("Learner \(number)", "fjordgard") }
    }

    /// Records decisions and ratings, and signs the learner in.
    func visitLearner(as trainer: Session) throws -> String {
        let marks = [("ALT-4.1", "met"), ("ALT-4.2a", "not-yet"), ("hea03-03:KM5467", "met")]
        for (item, mark) in marks {
            var request = AssessRequest(learner: learner, item: item, mark: mark)
            request.settings = [.method: "OBS", .date: "2026-03-04"]
            _ = try register.assess(request, as: trainer)
        }
        let invitation = try register.invite(learner, as: trainer)
        return try register.redeem(invitation.code, from: "127.0.0.1").token
    }
}

extension Response {
    /// The content as text.
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The content as an object, empty when it is none.
    func object() throws -> [String: Any] {
        try XCTUnwrap(JSONSerialization.jsonObject(with: Data(body)) as? [String: Any], text)
    }
}
