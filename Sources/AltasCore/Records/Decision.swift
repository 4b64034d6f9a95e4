/// What an assessor decided about one learner and one item.
///
/// Never changed, never removed.
public struct Decision: Hashable, Sendable, Codable, Identifiable {
    /// A decision's key in the register; grows in append order.
    public typealias ID = Identifier<Decision>

    /// The key.
    public let id: ID
    /// The sitting it was made in.
    public let visit: Visit.ID
    /// Whom it is about.
    public let learner: Learner.ID
    /// The criterion, local criterion or standard's item that it decides.
    public let item: Item.ID
    /// Met or not yet.
    public let result: Result
    /// How it was shown.
    public let method: Method
    /// Where it was shown.
    public let setting: Setting
    /// The day it was seen.
    public let seenOn: CivilDate
    /// The entry of the register that holds it.
    public let entry: Int64
    /// What kind of sitting it was.
    public let kind: Visit.Kind
    /// Whether the assessor was entitled to decide on that day.
    public let isEntitled: Bool
    /// Whether a later correction has voided or replaced it.
    public let isCorrected: Bool

    /// Met or not yet.
    public enum Result: String, Sendable, Codable, CaseIterable {
        /// Shown.
        case met
        /// Not shown yet.
        case notYet = "not-yet"
    }

    /// Makes a decision as the register holds it.
    public init(
        id: ID,
        visit: Visit.ID,
        learner: Learner.ID,
        item: Item.ID,
        result: Result,
        method: Method,
        setting: Setting = .work,
        seenOn: CivilDate,
        entry: Int64 = 1,
        kind: Visit.Kind = .observation,
        isEntitled: Bool = true,
        isCorrected: Bool = false
    ) {
        self.id = id
        self.visit = visit
        self.learner = learner
        self.item = item
        self.result = result
        self.method = method
        self.setting = setting
        self.seenOn = seenOn
        self.entry = entry
        self.kind = kind
        self.isEntitled = isEntitled
        self.isCorrected = isCorrected
    }

    /// The same decision, read as one on another item.
    func on(_ item: Item.ID) -> Decision {
        Decision(
            id: id,
            visit: visit,
            learner: learner,
            item: item,
            result: result,
            method: method,
            setting: setting,
            seenOn: seenOn,
            entry: entry,
            kind: kind,
            isEntitled: isEntitled,
            isCorrected: isCorrected
        )
    }

    /// The one place that says whether a decision counts at all: it stands uncorrected, by an assessor entitled that day.
    public var counts: Bool { isEntitled && !isCorrected }

    /// Orders the decisions on a criterion: by the day seen, then by when the register learnt of it.
    public static func precedes(_ left: Decision, _ right: Decision) -> Bool {
        (left.seenOn.number, left.id) < (right.seenOn.number, right.id)
    }
}

/// How something was shown, by the curriculum's code: `OBS`, `SIM` or `TEST`.
public struct Method: OpenCode {
    /// The curriculum's code.
    public let rawValue: String
    /// Wraps a code as data states it.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Direct observation at work.
    public static let observation: Method = "OBS"
    /// Simulation or skills lab.
    public static let simulation: Method = "SIM"
    /// Recognition of prior learning.
    public static let priorLearning: Method = "RPL"
    /// A self-rating, which never decides.
    public static let selfRating: Method = "SELF"
}

/// Where something was shown.
public enum Setting: String, Sendable, Codable, CaseIterable {
    /// In real work.
    case work
    /// In a simulation.
    case simulation
    /// Elsewhere, such as in talk.
    case other
}
