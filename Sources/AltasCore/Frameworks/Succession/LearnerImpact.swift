/// What the adoption of an edition in another's place means for one learner.
public struct LearnerImpact: Hashable, Sendable {
    /// The one group that the learner is in.
    public let group: Group
    /// The last day on which that holds; nil for groups without one.
    public let until: CivilDate?
    /// The new items that what they hold does not give, in the new edition's order; empty when everything carries over.
    public let topUp: [Item.ID]

    /// States what it means.
    public init(group: Group, until: CivilDate? = nil, topUp: [Item.ID] = []) {
        self.group = group
        self.until = until
        self.topUp = topUp
    }

    /// The groups that an adoption divides learners into.
    public enum Group: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
        /// Nothing that they are enrolled on or have shown rests on the old edition.
        case unaffected
        /// Everything that they have shown counts on the new edition.
        case carriesOver = "carries-over"
        /// Some of what they have shown counts on; the rest they show afresh.
        case topUp = "top-up"
        /// Nothing that they have shown counts on.
        case restart
        /// They may finish on the old edition until a date.
        case mayFinish = "may-finish"
        /// They hold an award that stays valid until a date.
        case awarded
    }
}

/// What decides which group a learner is in.
public struct LearnerSituation: Hashable, Sendable {
    /// Whether an enrolment that the old edition concerns goes on.
    public let isEnrolled: Bool
    /// The items of the old edition that they have achieved.
    public let held: Set<Item.ID>
    /// The items of the new edition that they have with it.
    public let heldAfter: Set<Item.ID>
    /// The last day of the award that they hold; nil without one.
    public let awardUntil: CivilDate?

    /// Describes a learner.
    public init(
        isEnrolled: Bool,
        held: Set<Item.ID>,
        heldAfter: Set<Item.ID>,
        awardUntil: CivilDate?
    ) {
        self.isEnrolled = isEnrolled
        self.held = held
        self.heldAfter = heldAfter
        self.awardUntil = awardUntil
    }
}
