import AltasCore
import AltasStore
import Fixtures
import Foundation

/// The register that the numbers are about, built from a seed: 10,000 learners at 40 sites of four regions, and as many
/// decisions as asked for, in visits of 96, each an entry of its own.
struct LargeSet {
    /// How many visits are committed together.
    static let visitsInTransaction = 100

    let crews: [Crew]
    /// The criteria of the curriculum in force.
    let criteria: [Item]
    private(set) var decisions = 0
    /// How long adding the decisions took.
    private(set) var seconds = 0.0
    /// The ids of the newest entry, visit and decision after each transaction.
    private(set) var commits: [NewestIDs]

    private let database: Database
    private var visits = 0
    private var random = SeededGenerator(seed: 1_000_000)

    /// The newest rows of the tables that a visit adds to.
    struct NewestIDs: Sendable {
        let entry: Int64
        let visit: Int64
        let decision: Int64
    }

    /// Adds the people to a register that has none.
    init(in database: Database, by administrator: Staff.ID) throws {
        self.database = database
        var hiring = Hiring(database, by: administrator, at: Self.now)
        crews = try hiring.run()
        criteria = try database.read { connection in
            let moment = Moment(entry: .max, day: .distantFuture)
            let curricula = try connection.editions(at: moment).filter { $0.role == .curriculum }
            return try curricula.last.map { try connection.tree(of: $0, in: []).items }?
                .filter { $0.kind == .criterion } ?? []
        }
        commits = [try Self.newest(in: database)]
    }

    var learners: [Learner] { crews.flatMap(\.learners) }

    /// Adds visits until there are so many decisions.
    mutating func fill(to target: Int) throws {
        while decisions < target {
            let now = Self.now
            var plan: [(visit: PlannedVisit, count: Int)] = []
            while decisions < target, plan.count < Self.visitsInTransaction {
                let visit = PlannedVisit(visits, among: crews, of: criteria, seed: &random)
                let count = min(visit.results.count, target - decisions)
                plan.append((visit, count))
                visits += 1
                decisions += count
            }
            seconds += try timed { [database, plan] in
                try database.write { connection in
                    for (visit, count) in plan { try visit.record(count, on: connection, at: now) }
                }
            }.seconds
            commits.append(try Self.newest(in: database))
        }
    }

    private static var now: Int64 { Int64(Date().timeIntervalSince1970) }

    private static func newest(in database: Database) throws -> NewestIDs {
        let found = try database.read { connection in
            try connection.row(
                """
                SELECT (SELECT max(number) FROM entry), (SELECT max(id) FROM visit),
                    (SELECT max(id) FROM decision)
                """
            ) { NewestIDs(entry: $0.int64(0), visit: $0.int64(1), decision: $0.int64(2)) }
        }
        guard let found else { throw BenchProblem.unexpected("The register cannot be read.") }
        return found
    }
}
