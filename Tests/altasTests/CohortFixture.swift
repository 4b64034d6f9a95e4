import AltasCore
import AltasExchange
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// A register with a cohort that has earned the award, where nobody holds a certificate yet.
struct CohortFixture {
    static let cohort = "graduates"
    private static let secret = "a secret of the tests, kept elsewhere"

    let base: ProcessFixture
    let learners: [String]
    let keys: SigningKeys

    /// Everything was shown a month ago.
    init(of count: Int) throws {
        base = try ProcessFixture()
        let register = try Register.open(at: base.register.path)
        let administrator = try register.session(token: base.people.administrator)
        _ = try register.addCohort(Self.cohort, name: "Graduates", as: administrator)
        let names = (1...count).map { "Graduate \($0)\n" }.joined()
        let roster = try LearnerRoster.read(Array("name\n\(names)".utf8), path: "people.csv")
        let added = try register.importLearners(
            RosterRequest(
                roster,
                site: "rosewood",
                from: CivilDate("2020-01-01"),
                cohort: Self.cohort
            ),
            as: administrator
        )
        learners = added.learners.map(\.learner.code)
        let secret = KeySecret(Self.secret, from: try base.file("secret", Self.secret.utf8).path)
        _ = try register.setIssuer(
            IssuerRequest(name: "Rosewood Care Ltd", url: "https://certs.example.org"),
            secret: secret,
            as: administrator
        )
        keys = try register.openKeys(with: secret)
        try show(added.learners.map { ($0.learner.code, $0.learner.name) }, in: register)
    }

    private func show(_ people: [(code: String, name: String)], in register: Register) throws {
        let trainer = try register.session(token: base.people.trainer)
        let today = CivilDate(daysSinceEpoch: Int(Date().timeIntervalSince1970 / 86_400))
        let grids = try register.read { connection in
            let moment = Moment(entry: .max, day: .distantFuture)
            let curriculum = try connection.tree(of: connection.curriculum(at: moment))
            let sight = try RegionSight(
                Region.Code(rawValue: "GB-ENG"),
                curriculum: curriculum,
                on: connection,
                at: moment,
                in: nil
            )
            return AwardGrids(curriculum: curriculum, local: sight.local)
        }.csv(
            for: people,
            at: "rosewood",
            on: [today.adding(days: -30), today.adding(days: -29)]
        )
        for grid in grids {
            let request = VisitRequest(grid: try GridReader.read(Array(grid.utf8), path: "g.csv"))
            _ = try register.record(request, as: trainer)
        }
    }

    /// The words that issue everybody's certificate.
    var issuing: [String] {
        [
            "certificate", "issue", "--cohort", Self.cohort, "--secret",
            base.folder.appendingPathComponent("secret").path, "--json",
        ]
    }

    /// How many certificates there are, after making sure that each is whole and that nobody has two.
    func certificateCount(_ round: String) throws -> Int {
        let (certificates, versions, holders) =
            try base.look { connection in
                try connection.row(
                    """
                    SELECT (SELECT count(*) FROM certificate),
                        (SELECT count(DISTINCT v.certificate_id) FROM certificate_version v
                            JOIN text d ON d.digest = v.document JOIN text c ON c.digest = v.claims),
                        (SELECT count(DISTINCT learner_id) FROM certificate)
                    """
                ) { ($0.int(0), $0.int(1), $0.int(2)) }
            } ?? (0, 0, 0)
        XCTAssertEqual(versions, certificates, "\(round): one is half issued")
        XCTAssertEqual(holders, certificates, "\(round): somebody has two")
        XCTAssertNil(try base.chain().problem, round)
        return certificates
    }
}
