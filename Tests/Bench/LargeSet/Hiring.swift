import AltasCore
import AltasCrypto
import AltasStore
import Fixtures

/// The people of the large set, made from a seed: the same names, codes and places in every run.
struct Hiring {
    static let regions = ["GB-ENG", "ES", "NO", "DK"]
    static let sitesInRegion = 10
    /// Sites are small and large by turns; the small ones have the 200 staff of the matrix.
    static let learnersAtSite = [200, 300]
    static let since = CivilDate(daysSinceEpoch: 19_000)

    private let database: Database
    private let administrator: Staff.ID
    private let now: Int64
    private var random = SeededGenerator(seed: 2018)

    init(_ database: Database, by administrator: Staff.ID, at now: Int64) {
        self.database = database
        self.administrator = administrator
        self.now = now
    }

    /// Adds every site with its crew, one entry a site.
    mutating func run() throws -> [Crew] {
        let count = Self.regions.count * Self.sitesInRegion
        return try (0..<count).map { number in
            let region = Self.regions[number / Self.sitesInRegion]
            let learners = Self.learnersAtSite[number % Self.learnersAtSite.count]
            return try crew("site-\(number + 1)", in: region, learners: learners)
        }
    }

    /// Opens a site with a trainer and learners.
    mutating func crew(_ code: String, in region: String, learners: Int) throws -> Crew {
        let applicants = (0...learners).map { number in
            Applicant(
                code: PersonCode(random: random.bytes(7)),
                name: ErasableText("Person \(number) of \(code)", salt: random.bytes(16))
            )
        }
        let opening = Opening(
            code: code,
            region: Region.Code(rawValue: region),
            uuid: random.uuid(),
            name: ErasableText("The home \(code)", salt: random.bytes(16)),
            token: Hex.encode(random.bytes(32)),
            applicants: applicants,
            now: now
        )
        return try database.write { [administrator, now] connection in
            let plan = try opening.plan(on: connection)
            return try connection.entry(.addSite, by: .staff(administrator), at: now) { draft in
                try opening.open(plan, in: draft)
            }.0
        }
    }
}

/// Somebody who is about to be added.
private struct Applicant: Sendable {
    let code: PersonCode
    let name: ErasableText
}

/// A site that is about to be opened.
private struct Opening: Sendable {
    let code: String
    let region: Region.Code
    let uuid: String
    let name: ErasableText
    let token: String
    /// The trainer first, then the learners.
    let applicants: [Applicant]
    let now: Int64

    /// What the register says about the region.
    struct Plan {
        let curriculum: Edition.ID
        let timeZone: String
        let capacity: String
    }

    func plan(on connection: Connection) throws -> Plan {
        let moment = Moment(entry: .max, day: .distantFuture)
        let curricula = try connection.editions(at: moment).filter { $0.role == .curriculum }
        let rule = try connection.rule(of: region, at: moment)?.rule
        guard let curriculum = curricula.last,
            let capacity = rule?.assessors.first(where: \.mayDecide)?.capacity,
            let profile = try connection.profile(of: region, at: moment)
        else { throw BenchProblem.unexpected("Nobody may decide in \(region).") }
        return Plan(curriculum: curriculum.id, timeZone: profile.timeZone, capacity: capacity)
    }

    func open(_ plan: Plan, in draft: EntryDraft) throws -> Crew {
        let site = try draft.addSite(
            code,
            uuid: uuid,
            region: region,
            timeZone: plan.timeZone,
            name: name
        )
        let (code, trainer) = (applicants[0].code, try hire(applicants[0], plan, at: site, draft))
        return Crew(
            site: site,
            code: self.code,
            trainer: trainer,
            trainerCode: code,
            capacity: plan.capacity,
            token: token,
            learners: try applicants.dropFirst().map { try place($0, plan, at: site, draft) }
        )
    }

    private func hire(
        _ applicant: Applicant,
        _ plan: Plan,
        at site: Site.ID,
        _ draft: EntryDraft
    ) throws -> Staff.ID {
        let trainer = try draft.addStaff(applicant.code, name: applicant.name)
        try draft.grant(.trainer, to: trainer, at: site, from: Hiring.since)
        let capacity = AssessorCapacity(in: region, plan.capacity, from: Hiring.since)
        try draft.add(capacity, of: trainer)
        try draft.connection.openSession(
            .of(token),
            of: .staff(trainer),
            from: now,
            until: now + 86_400
        )
        return trainer
    }

    private func place(
        _ applicant: Applicant,
        _ plan: Plan,
        at site: Site.ID,
        _ draft: EntryDraft
    ) throws -> Learner {
        let id = try draft.addLearner(applicant.code, name: applicant.name)
        try draft.place(id, at: site, from: Hiring.since)
        try draft.enrol(id, in: plan.curriculum, towards: region, from: Hiring.since)
        return Learner(id: id, code: applicant.code, name: applicant.name.body)
    }
}

extension SeededGenerator {
    /// The next bytes of the sequence.
    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 32) }
    }

    /// An identifier of 128 bits in the usual form.
    mutating func uuid() -> String {
        let digits = Array(Hex.encode(bytes(16)))
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
            .joined(separator: "-")
    }
}
