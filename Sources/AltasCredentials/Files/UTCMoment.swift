import AltasCore

/// The day and the time of day of an instant, in UTC.
struct UTCMoment: Equatable {
    let day: CivilDate
    let hour: Int
    let minute: Int
    let second: Int

    /// Takes an instant apart.
    init(_ instant: Timestamp) {
        let (days, seconds) = instant.seconds.quotientAndRemainder(dividingBy: 86_400)
        let rest = Int(seconds < 0 ? seconds + 86_400 : seconds)
        day = CivilDate(daysSinceEpoch: Int(seconds < 0 ? days - 1 : days))
        (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    }
}
