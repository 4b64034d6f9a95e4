/// Whether a certificate is in date.
package enum DateFinding: Hashable, Sendable {
    /// It is, until this moment where it has an end.
    case inDate(until: Timestamp?)
    /// It was until then.
    case ended(Timestamp)
    /// It will be from then on.
    case notYet(from: Timestamp)
    /// The dates cannot be read.
    case unknown

    /// How much later than now a certificate may begin, in seconds: clocks differ.
    private static let tolerance: Int64 = 300

    /// How these dates stand to a moment.
    package init(from: Timestamp, until: Timestamp?, now: Timestamp) {
        if let until, until < now {
            self = .ended(until)
        } else if from.seconds > now.seconds + Self.tolerance {
            self = .notYet(from: from)
        } else {
            self = .inDate(until: until)
        }
    }

    /// What it comes to.
    package var outcome: Outcome {
        switch self {
        case .inDate: .pass
        case .ended, .notYet: .fail
        case .unknown: .unknown
        }
    }
}
