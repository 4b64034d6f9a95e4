import AltasCore
import AltasExchange
import AltasRegister
import AltasStore
import Fixtures
import Foundation

/// A register whose issuer has keys, with a cohort that has earned the award of a region and holds no certificate yet.
struct Graduates {
    static let cohort = "graduates"
    static let secret = "a secret of the bench, kept elsewhere"

    let file: RegisterFile
    let administrator: Session
    /// What the commands sign in with.
    let token: String
    let keys: SigningKeys
    let learners: [Learner]

    /// Fills a register that has no people but its administrator.
    ///
    /// - Parameters:
    ///   - file: the register.
    ///   - region: whose award it is.
    ///   - count: how many people.
    /// - Throws: ``BenchProblem/unexpected(_:)`` for a register that is not new, and what the use cases throw.
    init(in file: RegisterFile, region: String, count: Int) throws {
        self.file = file
        token = try file.administratorToken()
        administrator = try file.register.session(token: token)
        var hiring = Hiring(
            file.database,
            by: try file.administratorID(),
            at: Int64(Date().timeIntervalSince1970)
        )
        let crew = try hiring.crew("academy", in: region, learners: count)
        learners = crew.learners
        let register = file.register
        _ = try register.addCohort(Self.cohort, name: "Graduates", as: administrator)
        let codes = crew.learners.map(\.code.description)
        _ = try register.join(codes, to: Self.cohort, as: administrator)
        let secret = KeySecret(Self.secret, from: "secret")
        _ = try register.setIssuer(
            IssuerRequest(name: "Rosewood Care Ltd", url: "https://certs.example.org"),
            secret: secret,
            as: administrator
        )
        keys = try register.openKeys(with: secret)
        try show(crew, in: Region.Code(rawValue: region))
    }

    /// Records everything that the award needs, a few people a visit.
    private func show(_ crew: Crew, in region: Region.Code) throws {
        let (curriculum, local) = try file.database.read { connection in
            let moment = Moment(entry: .max, day: .distantFuture)
            guard let curriculum = try connection.curriculumInForce(at: moment) else {
                throw BenchProblem.unexpected("No curriculum is in force.")
            }
            let local = try connection.localEdition(
                of: region,
                pinnedTo: curriculum.slug,
                at: moment
            )
            return (
                try connection.tree(of: curriculum, in: []),
                try local.map { try connection.tree(of: $0, in: []) }
            )
        }
        let grids = AwardGrids(curriculum: curriculum, local: local)
        let session = try file.session(of: crew)
        let today = CivilDate(daysSinceEpoch: Int(Date().timeIntervalSince1970 / 86_400))
        for start in stride(from: 0, to: crew.learners.count, by: 100) {
            let group = crew.learners.dropFirst(start).prefix(100)
            let texts = grids.csv(
                for: group.map { ($0.code.description, $0.name) },
                at: crew.code,
                on: [today.adding(days: -30), today.adding(days: -29)]
            )
            for text in texts {
                let grid = try GridReader.read(Array(text.utf8), path: "grid.csv")
                _ = try file.register.record(VisitRequest(grid: grid), as: session)
            }
        }
    }
}
