package import AltasCore

/// Where a criterion stands, as answers state it.
package enum CriterionState: Hashable, Sendable, Codable {
    /// Nothing counts for it yet.
    case notStarted
    /// Seen, but not on as many days as the rule asks.
    case seen(days: Int, of: Int)
    /// The newest decision is a *not yet*.
    case open(since: CivilDate)
    /// Met.
    case met(on: CivilDate)

    init(_ state: CriterionStanding.State) {
        self =
            switch state {
            case .notStarted: .notStarted
            case .seen(let days, let needed): .seen(days: days, of: needed)
            case .open(let day): .open(since: day)
            case .met(let day): .met(on: day)
            }
    }

    /// The domain's own form, which has words.
    package var standing: CriterionStanding.State {
        switch self {
        case .notStarted: .notStarted
        case .seen(let days, let needed): .seen(days: days, of: needed)
        case .open(let day): .open(since: day)
        case .met(let day): .met(on: day)
        }
    }

    /// Whether it is met.
    package var isMet: Bool {
        if case .met = self { true } else { false }
    }
}
