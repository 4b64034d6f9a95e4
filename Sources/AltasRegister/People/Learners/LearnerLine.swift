package import AltasCore
import AltasStore

/// A learner in a list.
package struct LearnerLine: Sendable, Hashable, Codable {
    /// Who; the name is "" when it was erased.
    package let learner: PersonName
    /// The short names of the sites where the learner is placed on the day.
    package let sites: [String]
    /// The enrolments on the day.
    package let enrolments: [EnrolmentName]
}

/// An enrolment as lists name one.
package struct EnrolmentName: Sendable, Hashable, Codable {
    /// Towards which region's award.
    package let region: Region.Code
    /// Where it stands.
    package let state: Enrolment.State

    init(region: Region.Code, state: Enrolment.State) {
        self.region = region
        self.state = state
    }

    init(_ enrolment: Enrolment) {
        region = enrolment.region
        state = enrolment.state
    }
}

/// What lists of learners say of each: read at once for all, in three queries.
struct LearnerLines {
    private let sites: [Site.ID: String]
    private let placed: [Learner.ID: Set<Site.ID>]
    private let placedToday: [Learner.ID: Set<Site.ID>]
    private let enrolments: [Learner.ID: [Enrolment]]

    /// Reads where everybody is placed and enrolled at a moment.
    init(on connection: Connection, at moment: Moment, today: Moment? = nil) throws {
        sites = Dictionary(
            try connection.sites(at: moment).map { ($0.id, $0.code) },
            uniquingKeysWith: { first, _ in first }
        )
        placed = try connection.placedSites(at: moment)
        placedToday = try today.map { try connection.placedSites(at: $0) } ?? placed
        enrolments = Dictionary(grouping: try connection.enrolments(at: moment), by: \.learner)
    }

    /// The lines of those whom somebody may see: placed, at the moment or today, where they hold a role.
    func lines(of learners: [Learner], visibleTo authority: Authority) -> [LearnerLine] {
        learners
            .filter { learner in
                authority.sees(learnerPlacedAt: placed[learner.id])
                    || authority.sees(learnerPlacedAt: placedToday[learner.id])
            }
            .map(line)
    }

    /// The line of one learner.
    func line(of learner: Learner) -> LearnerLine {
        LearnerLine(
            learner: PersonName(learner),
            sites: (placed[learner.id] ?? []).compactMap { sites[$0] }.sorted(),
            enrolments: (enrolments[learner.id] ?? []).map(EnrolmentName.init)
        )
    }
}
