import AltasCore
import AltasStore

/// How the learners of one region, on one curriculum, are seen before and after an edition takes another's place.
struct ImpactView {
    private let plan: StandingPlan
    private let after: After
    private let old: EditionTree

    private enum After {
        /// A curriculum or a region's own criteria: what is achieved by its successor.
        case curriculum(StandingPlan)
        /// A standard: where its successor stands, which knows where it stands itself.
        case standard(StandardPlan)
    }

    /// Reads what a region's learners are seen by without the change, and adds the change.
    init(
        _ change: EditionChange,
        through sight: RegionSight,
        on connection: Connection,
        at moment: Moment
    ) throws {
        plan = sight.plan
        old = change.old
        let succession = Succession(change.carryOvers)
        switch change.old.edition.role {
        case .standard:
            let curriculum = sight.curriculum.edition.id
            after = .standard(
                try connection.standardPlan(change, from: curriculum, at: moment)
            )
        case .curriculum:
            let before = StandingPlan.Predecessor(plan: sight.plan, succession: succession)
            after = .curriculum(
                StandingPlan(
                    curriculum: change.new,
                    local: sight.local,
                    rule: sight.rule,
                    predecessors: [before]
                )
            )
        case .local:
            let before = StandingPlan.Predecessor(plan: nil, succession: succession)
            after = .curriculum(
                StandingPlan(
                    curriculum: sight.curriculum,
                    local: change.new,
                    rule: sight.rule,
                    predecessors: [before]
                )
            )
        }
    }

    /// What decides which group a learner is in.
    func situation(
        of decisions: [Decision],
        isEnrolled: Bool,
        on day: CivilDate
    ) -> LearnerSituation {
        let standing = plan.standing(of: decisions, on: day)
        let (held, heldAfter) = held(decisions, standing, on: day)
        return LearnerSituation(
            isEnrolled: isEnrolled,
            held: held,
            heldAfter: heldAfter,
            awardUntil: held.isEmpty ? nil : plan.awardEnd(of: standing)
        )
    }

    private func held(
        _ decisions: [Decision],
        _ standing: CurriculumStanding,
        on day: CivilDate
    ) -> (old: Set<Item.ID>, new: Set<Item.ID>) {
        switch after {
        case .curriculum(let next):
            let before = Set(standing.achieved.keys.filter { old[$0] != nil })
            guard !before.isEmpty else { return ([], []) }
            return (before, Set(next.standing(of: decisions, on: day).achieved.keys))
        case .standard(let next):
            let after = next.standing(
                achieved: standing.achieved,
                decisions: decisions,
                on: day
            )
            let before = after.predecessors.first { $0.plan.tree.edition.id == old.edition.id }
            return (before?.achieved ?? [], after.achieved)
        }
    }
}

extension Connection {
    /// The standard that takes another's place, with what carries over from it.
    func standardPlan(
        _ change: EditionChange,
        from curriculum: Edition.ID,
        at moment: Moment
    ) throws -> StandardPlan {
        let before = try standardPlan(
            of: change.old.edition,
            from: curriculum,
            at: moment,
            in: []
        )
        let own = try standardPlan(of: change.new.edition, from: curriculum, at: moment, in: [])
        return StandardPlan(
            tree: own.tree,
            links: own.tree.items.flatMap(own.links) + change.carryOvers,
            predecessors: own.predecessors + [before]
        )
    }
}
