import AltasCore

/// An instant in UTC as ZIP archives write it: in steps of two seconds, from 1980 on.
struct DOSTime: Equatable {
    /// The hour, the minute and half the second.
    let time: Int
    /// The year since 1980, the month and the day.
    let date: Int

    /// Writes an instant; one before 1980 as the first of 1980.
    init(_ instant: Timestamp) {
        let moment = UTCMoment(instant)
        guard moment.day.year >= 1980 else {
            (time, date) = (0, 1 << 5 | 1)
            return
        }
        time = moment.hour << 11 | moment.minute << 5 | moment.second / 2
        date = (moment.day.year - 1980) << 9 | moment.day.month << 5 | moment.day.day
    }
}
