import AltasCore
import Foundation
import XCTest

/// The validity of a module of skills, told again slowly: every day looks at all decisions up to it, and months are
/// counted by Foundation.
struct DayByDayValidity {
    let criteria: [Item.ID]
    let rule: AwardRule
    private let calendar: Calendar
    private(set) var first: CivilDate?
    private(set) var renewed: CivilDate?
    private(set) var end: CivilDate?
    private(set) var openSince: CivilDate?

    init(criteria: [Item.ID], rule: AwardRule) throws {
        self.criteria = criteria
        self.rule = rule
        calendar = try .gregorianUTC()
    }

    /// Lives through the days from `start` to `last`, both included.
    mutating func live(from start: CivilDate, through last: CivilDate, _ decisions: [Decision]) {
        let busyDays = Set(decisions.map(\.seenOn))
        var today = start
        while today <= last {
            if busyDays.contains(today) {
                live(today, decisions.filter { $0.seenOn <= today })
            }
            today = today.adding(days: 1)
        }
    }

    private mutating func live(_ today: CivilDate, _ known: [Decision]) {
        let days = criteria.map { observedDays(of: $0, in: known) }
        let isShown = days.allSatisfy { $0.count >= rule.observationsPerSkillCriterion.value }
        guard isShown else {
            if first != nil, openSince == nil { openSince = today }
            return
        }
        openSince = nil
        guard let begin = renewed ?? first, let oldEnd = end else {
            (first, end) = (today, later(today))
            return
        }
        let fresh = rule.renewal.observationsPerSkillCriterion.value
        guard days.allSatisfy({ $0.filter { $0 > begin }.count >= fresh }) else { return }
        let isEarly = today < oldEnd.adding(days: -rule.renewal.windowDaysBefore.value)
        let keeps = rule.renewal.keepsAnniversary.value && !isEarly && today <= oldEnd
        (renewed, end) = (today, keeps ? later(oldEnd) : later(today))
    }

    /// The different days of the *met* that no later counting *not yet* follows.
    private func observedDays(of criterion: Item.ID, in known: [Decision]) -> Set<CivilDate> {
        let own = known.filter { $0.item == criterion && $0.isEntitled && !$0.isCorrected }
        let misses = own.filter { $0.result == .notYet }
        let standing = own.filter { seen in
            seen.result == .met
                && !misses.contains { miss in
                    miss.seenOn > seen.seenOn || (miss.seenOn == seen.seenOn && miss.id > seen.id)
                }
        }
        return Set(standing.map(\.seenOn))
    }

    private func later(_ day: CivilDate) -> CivilDate? {
        let instant = Date(timeIntervalSince1970: Double(day.daysSinceEpoch) * 86_400)
        let moved = calendar.date(byAdding: .month, value: rule.validityMonths.value, to: instant)
        return moved.map { CivilDate(daysSinceEpoch: Int($0.timeIntervalSince1970 / 86_400)) }
    }

    func currency(on day: CivilDate) -> Currency {
        guard let end else { return .never }
        if openSince != nil || end < day { return .outOfDate }
        return end.adding(days: -90) <= day ? .runsOut : .inDate
    }
}
