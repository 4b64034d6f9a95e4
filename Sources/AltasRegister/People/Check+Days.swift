import AltasCore

extension Check {
    /// The day something begins: at most a year ahead, since what lies further is a slip of the keyboard.
    static func firstDay(_ day: CivilDate?, today: CivilDate) throws(Refusal) -> CivilDate {
        guard let day else { return today }
        guard day <= today.adding(months: 12) else {
            throw .invalid(field: .from, value: day.description, reason: .inTheFuture(today: today))
        }
        return day
    }

    /// The last day of something that began on another: gone by, and not before it began.
    ///
    /// What has not begun yet is called off on any day until today.
    static func lastDay(
        _ day: CivilDate?,
        of first: CivilDate,
        today: CivilDate
    ) throws(Refusal) -> CivilDate {
        let day = day ?? today
        guard day <= today else {
            throw .invalid(field: .date, value: day.description, reason: .inTheFuture(today: today))
        }
        guard day >= first || first > today else {
            throw .invalid(field: .date, value: day.description, reason: .before(first))
        }
        return day
    }
}
