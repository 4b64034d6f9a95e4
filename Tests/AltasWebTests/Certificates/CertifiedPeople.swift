import AltasCore
import AltasData
import AltasExchange
import Fixtures
import Foundation
import Synchronization
import XCTest

@testable import AltasRegister
@testable import AltasWeb

/// A register whose issuer has keys, with a learner who holds the certificate of a region, and its website.
final class CertifiedPeople: Sendable {
    let register: Register
    let keys: SigningKeys
    let website: Website
    let learner: String
    let learnerToken: String
    let administrator: Session
    private let issued: CertificateAnswer?
    private let file: URL
    private let clock: Clock

    static let holder = "Núria Åsgård-Sørensen"
    static let issuer = "Rosewood Care Ltd"

    /// Everything was shown on 2 and 3 February 2026; the clock stands at noon of 4 March.
    init(
        region: String = "GB-ENG",
        url: String? = "https://certs.example.org",
        isIssued: Bool = true
    ) throws {
        file = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-certified-\(UUID().uuidString).db")
        let files = EmbeddedData.files.map { SourceFile(path: $0.path, text: $0.text) }
        let library = try Library.read(files)
        let founding = Founding(
            administrator: "Ada Admin",
            timeZone: "Europe/London",
            library: library
        )
        let clock = Clock()
        self.clock = clock
        let surroundings = Surroundings { clock.seconds }
        let (register, founded) = try Register.found(
            at: file.path,
            founding,
            surroundings: surroundings
        )
        self.register = register
        let holder = try register.session(token: founded.signIn.token).holder
        administrator = Session(holder, expires: .max)
        let site = SiteRequest(code: "rosewood", name: "Rosewood House", region: region)
        _ = try register.addSite(site, as: administrator)
        let start = CivilDate(daysSinceEpoch: 20_000)
        let request = LearnerRequest(name: Self.holder, site: "rosewood", from: start)
        learner = try register.addLearner(request, as: administrator).learner.learner.code
        try Self.show(learner, in: region, of: library, at: register, by: administrator)
        let secret = KeySecret("a secret of the tests, kept elsewhere", from: "/x/secret")
        let issuer = IssuerRequest(name: Self.issuer, url: url)
        _ = try register.setIssuer(issuer, secret: secret, as: administrator)
        keys = try register.openKeys(with: secret)
        website = Website(register, keys: keys, log: RequestLog(descriptor: -1))
        issued =
            isIssued
            ? try register.issueCertificate(
                IssueRequest(learner: learner),
                with: keys,
                as: administrator
            ).certificate : nil
        let invitation = try register.invite(learner, as: administrator)
        learnerToken = try register.redeem(invitation.code, from: "192.0.2.1").token
    }

    deinit {
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: file.path + suffix)
        }
    }

    /// Records everything that the award of a region needs, by an assessor who may.
    private static func show(
        _ learner: String,
        in region: String,
        of library: Library,
        at register: Register,
        by administrator: Session
    ) throws {
        let assessor = try register.addStaff(StaffRequest(name: "Tom Trainer"), as: administrator)
            .member.staff.code
        let start = CivilDate(daysSinceEpoch: 20_000)
        let days = try ["2026-02-02", "2026-02-03"].map { try XCTUnwrap(CivilDate($0)) }
        let package = try XCTUnwrap(library.regions.first { $0.profile.region.rawValue == region })
        let capacity = try XCTUnwrap(package.profile.awardRule.assessors.first { $0.mayDecide })
            .capacity
        let role = RoleRequest(.trainer, site: "rosewood", from: start)
        _ = try register.grantRole(role, to: assessor, as: administrator)
        let held = CapacityRequest(capacity, in: region, from: start)
        _ = try register.setCapacity(held, of: assessor, as: administrator)
        let curriculum = try XCTUnwrap(library.curricula.last).tree
        let grids = AwardGrids(
            curriculum: curriculum,
            local: try package.local?.anchored(in: curriculum)
        ).csv(for: [(learner, holder)], at: "rosewood", by: assessor, on: days)
        for grid in grids {
            let grid = try GridReader.read(Array(grid.utf8), path: "g.csv")
            _ = try register.record(VisitRequest(grid: grid), as: administrator)
        }
    }
}

// MARK: - Asking

extension CertifiedPeople {
    /// The certificate.
    ///
    /// - Precondition: one was issued.
    var certificate: CertificateAnswer {
        guard let issued else { preconditionFailure("No certificate was issued.") }
        return issued
    }

    /// The code of the certificate, as an address has it.
    var code: String { certificate.code.replacing("-", with: "") }

    /// The path of the certificate's public page.
    var page: String { "/v/\(code)" }

    /// The answer to what anybody asks, or the learner.
    func answer(
        _ target: String,
        _ method: AltasWeb.Method = .get,
        asLearner: Bool = false,
        headers: Headers = [:]
    ) throws -> Response {
        var headers = headers
        if asLearner {
            headers.add("cookie", "session=\(learnerToken)")
            headers.add("authorization", "Bearer \(learnerToken)")
        }
        return website.answer(try .fixture(target, method, headers: headers))
    }

    /// The answer to a name that somebody compares.
    func comparing(_ name: String, headers: Headers = [:]) throws -> Response {
        var headers = headers
        headers.add("content-type", "application/x-www-form-urlencoded")
        let body = "name=\(PercentCode.encode(name))"
        return website.answer(try .fixture(page, .post, headers: headers, body: body))
    }

    /// Lets so many days go by.
    func wait(days: Int) { clock.advance(by: Int64(days) * 86_400) }

    /// Lets so many seconds go by.
    func wait(seconds: Int) { clock.advance(by: Int64(seconds)) }

    /// Withdraws the certificate for a reason that nobody else is to know.
    func withdraw() throws {
        _ = try register.withdrawCertificate(
            certificate.code,
            because: Self.reason,
            as: administrator
        )
    }

    static let reason = "Somebody else sat the examination"
}

/// A clock that tests put forward.
private final class Clock: Sendable {
    /// Noon UTC on 4 March 2026.
    private let now = Mutex<Int64>(1_772_625_600)

    var seconds: Int64 { now.withLock { $0 } }

    func advance(by count: Int64) { now.withLock { $0 += count } }
}
