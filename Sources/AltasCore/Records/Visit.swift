/// One sitting of one assessor at one site, on one day: many decisions, one receipt.
public struct Visit: Hashable, Sendable, Codable, Identifiable {
    /// A visit's key in the register.
    public typealias ID = Identifier<Visit>

    /// The key.
    public let id: ID
    /// The identifier that leaves the register.
    public let uuid: String
    /// What kind of sitting it was.
    public let kind: Kind
    /// Where.
    public let site: Site.ID
    /// Who decided.
    public let assessor: Staff.ID
    /// In which national role the assessor decided.
    public let capacity: String
    /// When it was seen.
    public let seenOn: CivilDate

    /// What kind of sitting a visit was.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Seen now.
        case observation
        /// Shown elsewhere before, and recognised.
        case priorLearning = "prior-learning"
        /// Decided anew after a dispute.
        case appeal
        /// Carried from an older edition.
        case carriedOver = "carried-over"
    }

    /// Makes a visit as the register holds it.
    public init(
        id: ID,
        uuid: String,
        kind: Kind,
        site: Site.ID,
        assessor: Staff.ID,
        capacity: String,
        seenOn: CivilDate
    ) {
        self.id = id
        self.uuid = uuid
        self.kind = kind
        self.site = site
        self.assessor = assessor
        self.capacity = capacity
        self.seenOn = seenOn
    }
}
