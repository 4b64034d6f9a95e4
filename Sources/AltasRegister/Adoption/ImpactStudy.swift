import AltasCore
import AltasStore

/// Who and what is affected when an edition takes another's place: read before anything is written.
struct ImpactStudy {
    let change: EditionChange
    let question: Question
    private let rule: ImpactRule
    private let lineage: Lineage
    private let enrolments: [Learner.ID: [Enrolment]]
    private let sites: [Site.ID: Site]
    private let placed: [Learner.ID: Set<Site.ID>]
    /// By which learners are seen who are not enrolled.
    private let curriculumInForce: Edition.ID?
    private var views: [ViewKey: ImpactView] = [:]

    private struct ViewKey: Hashable {
        let region: Region.Code
        let curriculum: Edition.ID
    }

    /// Reads where everybody is placed and enrolled.
    init(_ change: EditionChange, _ question: Question) throws {
        let (connection, moment) = (question.connection, question.moment)
        self.change = change
        self.question = question
        rule = change.rule
        lineage = try connection.lineage(at: moment)
        enrolments = Dictionary(grouping: try connection.enrolments(at: moment), by: \.learner)
        let sites = try connection.sites(at: moment)
        self.sites = Dictionary(sites.map { ($0.id, $0) }) { first, _ in first }
        placed = try connection.placedSites(at: moment)
        curriculumInForce = try connection.curriculumInForce(at: moment)?.id
    }

    /// Everybody with the group they are in, and what becomes of links and coverage.
    mutating func answer() throws -> ImpactAnswer {
        let connection = question.connection
        let learners = try connection.learners(at: question.moment)
        let impacts = try impacts(on: learners)
        let people = learners.map { learner in
            ImpactedLearner(
                learner: learner,
                site: site(of: learner.id)?.code,
                region: region(of: learner.id)?.rawValue,
                impact: impacts[learner.id] ?? rule.impact(on: .nothing)
            )
        }
        return ImpactAnswer(
            changes: Dictionary(grouping: change.diff.changes, by: \.kind).mapValues(\.count),
            unsettled: change.diff.open.count,
            learners: people.count,
            groups: people.tally,
            sites: people.tallies(by: \.site),
            regions: people.tallies(by: \.region),
            topUps: people.topUps(in: change.new, question),
            people: people.filter { $0.impact.group != .unaffected }.map {
                $0.answer(naming: change.new)
            },
            links: try LinkStudy(change: change, question: question).answer(),
            coverage: try CoverageReading(
                change: change,
                connection: connection,
                moment: question.moment
            ).coverage()
        )
    }
}

// MARK: - Learners

extension ImpactStudy {
    /// The impact on those who are enrolled or of whom something was decided; on the others there is none.
    private mutating func impacts(
        on learners: [Learner]
    ) throws -> [Learner.ID: LearnerImpact] {
        var impacts: [Learner.ID: LearnerImpact] = [:]
        for learner in learners { impacts[learner.id] = try impact(on: learner.id, []) }
        let concerned = Set(impacts.keys)
        try question.connection.forEachLearner(
            decidedAt: question.moment,
            where: concerned.contains
        ) { learner, decisions in
            impacts[learner] = try impact(on: learner, decisions)
        }
        return impacts
    }

    private mutating func impact(
        on learner: Learner.ID,
        _ decisions: [Decision]
    ) throws -> LearnerImpact? {
        guard let region = region(of: learner), let curriculum = curriculum(of: learner) else {
            return nil
        }
        let owner = change.old.edition
        guard owner.region == nil || owner.region == region,
            owner.role != .curriculum || curriculum == owner.id
        else { return nil }
        let isEnrolled = followed(learner)?.state.isOpen ?? false
        if decisions.isEmpty { return rule.impact(on: .nothing(isEnrolled: isEnrolled)) }
        let view = try view(of: ViewKey(region: region, curriculum: curriculum))
        let day = question.moment.day
        return rule.impact(on: view.situation(of: decisions, isEnrolled: isEnrolled, on: day))
    }

    private mutating func view(of key: ViewKey) throws -> ImpactView {
        if let view = views[key] { return view }
        let (connection, moment) = (question.connection, question.moment)
        let sight = try RegionSight(
            key.region,
            curriculum: try connection.edition(key.curriculum),
            on: connection,
            at: moment,
            in: []
        )
        let view = try ImpactView(change, through: sight, on: connection, at: moment)
        views[key] = view
        return view
    }

    /// The enrolment by which a learner is seen, towards the old edition's region where it has one.
    private func followed(_ learner: Learner.ID) -> Enrolment? {
        let open = (enrolments[learner] ?? []).filter { $0.state != .withdrawn }
        return open.followed(in: change.old.edition.region) ?? open.followed()
    }

    private func region(of learner: Learner.ID) -> Region.Code? {
        followed(learner)?.region ?? site(of: learner)?.region
    }

    private func curriculum(of learner: Learner.ID) -> Edition.ID? {
        guard let enrolment = followed(learner) else { return curriculumInForce }
        return lineage.edition(following: enrolment.edition, on: question.moment.day)
    }

    private func site(of learner: Learner.ID) -> Site? {
        placed[learner]?.max().flatMap { sites[$0] }
    }
}

extension LearnerSituation {
    /// Nothing is held.
    fileprivate static func nothing(isEnrolled: Bool) -> Self {
        Self(isEnrolled: isEnrolled, held: [], heldAfter: [], awardUntil: nil)
    }

    fileprivate static let nothing = nothing(isEnrolled: false)
}

// MARK: - Counting

/// A learner with what the change means.
private struct ImpactedLearner {
    let learner: Learner
    let site: String?
    let region: String?
    let impact: LearnerImpact

    func answer(naming tree: EditionTree) -> ImpactAnswer.Person {
        ImpactAnswer.Person(
            learner: PersonName(learner),
            site: site,
            region: region,
            group: impact.group,
            until: impact.until,
            topUp: impact.topUp.compactMap { tree[$0] }.map(tree.path)
        )
    }
}

extension [ImpactedLearner] {
    /// How many each group has.
    fileprivate var tally: [LearnerImpact.Group: Int] {
        Dictionary(grouping: self, by: \.impact.group).mapValues(\.count)
    }

    /// The groups by some code, in its order, those without one last.
    fileprivate func tallies(by code: (ImpactedLearner) -> String?) -> [ImpactAnswer.Tally] {
        Dictionary(grouping: self, by: code).sorted { left, right in
            (left.key == nil ? 1 : 0, left.key ?? "") < (right.key == nil ? 1 : 0, right.key ?? "")
        }.map { ImpactAnswer.Tally(code: $0.key, groups: $0.value.tally) }
    }

    fileprivate func topUps(in tree: EditionTree, _ question: Question) -> [ImpactAnswer.TopUp] {
        let counts = flatMap(\.impact.topUp).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return tree.items.compactMap { item in
            counts[item.id].map { count in
                ImpactAnswer.TopUp(item: ItemName(item, in: tree, question), learners: count)
            }
        }
    }
}
