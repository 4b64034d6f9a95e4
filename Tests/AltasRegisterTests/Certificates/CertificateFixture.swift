import AltasCore
import AltasCredentials
import AltasExchange
import Fixtures
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// A register whose issuer has keys, with a learner who has earned the award of a region.
final class CertificateFixture {
    let base: RegisterFixture
    let keys: SigningKeys
    let site: Site
    let trainer: Session
    let learner: Learner
    static let secret = KeySecret("a secret of the tests, kept elsewhere", from: "/x/secret")

    var register: Register { base.register }
    var administrator: Session { base.administrator }

    /// Everything was shown on 2 and 3 February 2026; the clock stands at 4 March.
    init(
        region: String = "GB-ENG",
        name: String = "Lea Learner",
        url: String? = "https://certs.example.org"
    ) throws {
        base = try RegisterFixture()
        keys = try base.issuer(url: url)
        site = try base.site("rosewood", region: region)
        trainer = try base.staff(at: site).session
        learner = try base.learner(name, at: site)
        try show([learner], on: ["2026-02-02", "2026-02-03"])
    }

    /// Records everything that an award needs.
    func show(_ learners: [Learner], on days: [String]) throws {
        try base.show(learners, at: site, as: trainer, on: days)
    }

    /// Issues the learner's certificate.
    func issue(_ options: WriteOptions = WriteOptions()) throws -> IssueAnswer {
        try register.issueCertificate(
            IssueRequest(learner: learner.code.description),
            with: keys,
            as: administrator,
            options
        )
    }

    /// One file of a certificate.
    func file(_ kind: CertificateFiles.Kind, of code: String) throws -> NamedFile? {
        try register.file(kind, of: code, with: keys, as: administrator)
    }
}

extension RegisterFixture {
    /// Names who issues certificates, and opens the keys.
    func issuer(url: String? = "https://certs.example.org") throws -> SigningKeys {
        _ = try register.setIssuer(
            IssuerRequest(name: "Rosewood Care Ltd", url: url),
            secret: CertificateFixture.secret,
            as: administrator
        )
        return try register.openKeys(with: CertificateFixture.secret)
    }

    /// Records everything that the award of a site's region needs.
    func show(
        _ learners: [Learner],
        at site: Site,
        as trainer: Session,
        on days: [String]
    ) throws {
        let (curriculum, local) = try register.read { connection in
            let moment = Moment(entry: .max, day: .distantFuture)
            let curriculum = try connection.tree(of: connection.curriculum(at: moment))
            let sight = try RegionSight(
                site.region,
                curriculum: curriculum,
                on: connection,
                at: moment,
                in: nil
            )
            return (curriculum, sight.local)
        }
        let grids = AwardGrids(curriculum: curriculum, local: local).csv(
            for: learners.map { ($0.code.description, $0.name) },
            at: site.code,
            on: try days.map { try XCTUnwrap(CivilDate($0)) }
        )
        for grid in grids {
            let request = VisitRequest(grid: try GridReader.read(Array(grid.utf8), path: "g.csv"))
            _ = try register.record(request, as: trainer)
        }
    }
}
