import AltasCore
import AltasCrypto
import AltasStore
import Fixtures

/// One visit of the large set: eight learners of a site, twelve criteria.
struct PlannedVisit: Sendable {
    static let learners = 8
    static let criteria = 12

    let number: Int
    let crew: Crew
    let learners: ArraySlice<Learner>
    let criteria: [Item]
    let seenOn: CivilDate
    let uuid: String
    /// One for each decision, learner by learner.
    let results: [Decision.Result]

    /// The visits go round the sites; at a site, group by group through all learners, and then on to the next criteria.
    init(_ number: Int, among crews: [Crew], of criteria: [Item], seed: inout SeededGenerator) {
        let crew = crews[number % crews.count]
        let round = number / crews.count
        let groups = crew.learners.count / Self.learners
        let first = round % groups * Self.learners
        let block = round / groups * Self.criteria
        self.number = number
        self.crew = crew
        learners = crew.learners[first..<(first + Self.learners)]
        self.criteria = (0..<Self.criteria).map { criteria[(block + $0) % criteria.count] }
        seenOn = Hiring.since.adding(days: 30 + round)
        uuid = seed.uuid()
        results = (0..<(Self.learners * Self.criteria)).map { _ in
            seed.next().isMultiple(of: 10) ? .notYet : .met
        }
    }

    /// Records the visit with its first `count` decisions as one entry.
    func record(_ count: Int, on connection: Connection, at now: Int64) throws {
        _ = try connection.entry(.recordVisit, by: .staff(crew.trainer), at: now) { draft in
            let visit = try draft.addVisit(
                uuid,
                .observation,
                at: crew.site,
                by: crew.trainer,
                as: crew.capacity,
                enteredBy: crew.trainer,
                on: seenOn,
                sheet: nil,
                receipt: .of(uuid)
            )
            for (ordinal, decision) in decisions.prefix(count).enumerated() {
                _ = try draft.add(decision, to: visit, ordinal: ordinal + 1)
            }
        }
    }

    private var decisions: [NewDecision] {
        learners.enumerated().flatMap { row, learner in
            criteria.enumerated().map { column, item in
                NewDecision(
                    learner: learner.id,
                    item: item.id,
                    result: results[row * Self.criteria + column],
                    method: .observation,
                    setting: .work,
                    seenOn: seenOn
                )
            }
        }
    }
}
