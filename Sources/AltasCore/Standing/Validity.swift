/// How long an achievement lasts, and since when.
public struct Validity: Hashable, Sendable, Codable {
    /// The day it was first achieved.
    public private(set) var achievedOn: CivilDate
    /// The day of the newest renewal; nil while there has been none.
    public private(set) var renewedOn: CivilDate?
    /// The last day on which it is in date; nil when it does not run out.
    public private(set) var until: CivilDate?
    /// Since when it has been open again, because of a *not yet*; nil while it stands.
    public private(set) var reopenedOn: CivilDate?

    /// Starts on the day achieved and lasts `months`, the last day included, clamped to the end of the month.
    public init(achievedOn: CivilDate, months: Int?) {
        self.achievedOn = achievedOn
        until = months.map { achievedOn.adding(months: $0) }
    }

    /// What was achieved on a day and lasts until another.
    init(achievedOn: CivilDate, until: CivilDate) {
        self.achievedOn = achievedOn
        self.until = until
    }

    /// The day on which the time now running began.
    public var runsFrom: CivilDate { renewedOn ?? achievedOn }

    /// Runs on from the old end when `day` lies in the window before it and the rule keeps the anniversary, and from
    /// `day` otherwise.
    mutating func renew(on day: CivilDate, months: Int?, rule: AwardRule.Renewal) {
        defer { renewedOn = day }
        guard let months else { return }
        guard let end = until else { return until = day.adding(months: months) }
        let isInWindow = day <= end && day.days(until: end) <= rule.windowDaysBefore.value
        let keeps = rule.keepsAnniversary.value && isInWindow
        until = (keeps ? end : day).adding(months: months)
    }

    mutating func reopen(on day: CivilDate) {
        if reopenedOn == nil { reopenedOn = day }
    }

    mutating func close() {
        reopenedOn = nil
    }

    /// How it stands on `day`, with `notice` days of warning before its end.
    public func currency(on day: CivilDate, notice: Int = 90) -> Currency {
        if reopenedOn != nil { return .outOfDate }
        guard let until else { return .inDate }
        if day > until { return .outOfDate }
        return day.days(until: until) <= notice ? .runsOut : .inDate
    }
}

/// Whether something that was to be shown is in date.
public enum Currency: String, Sendable, Codable, CaseIterable {
    /// In date.
    case inDate = "in-date"
    /// In date, and its end is near.
    case runsOut = "runs-out"
    /// Achieved once, and no longer in date.
    case outOfDate = "out-of-date"
    /// Never achieved.
    case never
}
