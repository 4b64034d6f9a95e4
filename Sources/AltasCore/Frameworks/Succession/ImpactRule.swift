/// Divides learners into the groups of an adoption: made once, used for every learner.
public struct ImpactRule: Sendable {
    /// The last day on which somebody may finish on the old edition; nil when the new one takes its place at once.
    public let mayFinishUntil: CivilDate?
    /// The day from which the new edition is in force.
    public let day: CivilDate
    /// Whether being enrolled is enough to be concerned: for a curriculum, not for a standard.
    public let concernsEnrolled: Bool
    private let counterparts: [Item.ID: [Item.ID]]
    private let leaves: [Item.ID: [Item.ID]]
    private let places: [Item.ID: Int]
    private let oldRoots: Set<Item.ID>
    private let newRoots: [Item.ID]

    /// Works out what leads where.
    ///
    /// - Parameters:
    ///   - diff: what became of every item, with what was settled.
    ///   - day: the day from which the new edition is in force.
    ///   - lastAwardOn: the last day on which the old edition is.
    public init(_ diff: EditionDiff, from day: CivilDate, lastAwardOn: CivilDate) {
        self.day = day
        mayFinishUntil = lastAwardOn >= day ? lastAwardOn : nil
        concernsEnrolled = diff.from.edition.role == .curriculum
        counterparts = diff.changes.reduce(into: [:]) { counterparts, change in
            for old in change.old { counterparts[old, default: []] += change.new }
        }
        leaves = diff.to.requiredLeaves
        places = Dictionary(
            diff.to.items.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        oldRoots = Set(diff.from.requiredRoots)
        newRoots = diff.to.requiredRoots
    }

    /// The one group that a learner is in.
    ///
    /// Who holds an award keeps it to its end. Who loses nothing carries over. Who would lose something, and is enrolled,
    /// may finish on the old edition while that goes on.
    public func impact(on learner: LearnerSituation) -> LearnerImpact {
        let isConcerned = !learner.held.isEmpty || (concernsEnrolled && learner.isEnrolled)
        guard isConcerned else { return LearnerImpact(group: .unaffected) }
        let topUp = topUp(for: learner)
        if let until = learner.awardUntil, until >= day {
            return LearnerImpact(group: .awarded, until: until, topUp: topUp)
        }
        if topUp.isEmpty, !learner.isAtAnEnd(along: counterparts) {
            return LearnerImpact(group: .carriesOver)
        }
        if learner.isEnrolled, let until = mayFinishUntil {
            return LearnerImpact(group: .mayFinish, until: until, topUp: topUp)
        }
        return LearnerImpact(group: carriesNothing(of: learner) ? .restart : .topUp, topUp: topUp)
    }

    /// What has to be shown afresh: under everything held, what it led to and is not held any more; and for who held the
    /// whole old edition, all of the new one.
    private func topUp(for learner: LearnerSituation) -> [Item.ID] {
        var needed: Set<Item.ID> = []
        for old in learner.held {
            for new in counterparts[old] ?? [] where !learner.heldAfter.contains(new) {
                needed.formUnion(missing(under: new, for: learner))
            }
        }
        if !oldRoots.isEmpty, oldRoots.isSubset(of: learner.held) {
            for root in newRoots where !learner.heldAfter.contains(root) {
                needed.formUnion(missing(under: root, for: learner))
            }
        }
        return needed.sorted { places[$0, default: 0] < places[$1, default: 0] }
    }

    private func missing(under item: Item.ID, for learner: LearnerSituation) -> [Item.ID] {
        (leaves[item] ?? [item]).filter { !learner.heldAfter.contains($0) }
    }

    private func carriesNothing(of learner: LearnerSituation) -> Bool {
        learner.held.allSatisfy { old in
            (counterparts[old] ?? []).allSatisfy { !learner.heldAfter.contains($0) }
        }
    }
}

extension LearnerSituation {
    /// Whether all that they hold is withdrawn, so that nothing is left to carry over or to top up.
    fileprivate func isAtAnEnd(along counterparts: [Item.ID: [Item.ID]]) -> Bool {
        !held.isEmpty && held.allSatisfy { (counterparts[$0] ?? []).isEmpty }
    }
}

extension EditionTree {
    /// The required items at the top.
    fileprivate var requiredRoots: [Item.ID] {
        roots.filter { $0.requirement == .required }.map(\.id)
    }

    /// For each item the items at the bottom that it requires, itself where nothing required stands under it.
    fileprivate var requiredLeaves: [Item.ID: [Item.ID]] {
        var leaves: [Item.ID: [Item.ID]] = [:]
        for item in items.reversed() {
            let children = children(of: item.id).filter { $0.requirement == .required }
            leaves[item.id] =
                children.isEmpty ? [item.id] : children.flatMap { leaves[$0.id] ?? [] }
        }
        return leaves
    }
}
