internal import AltasCore
package import AltasText

extension Timestamp {
    /// The day, in UTC, written out.
    package var dayPhrase: Phrase {
        Phrase { DateStyle.long.text(day, in: $0) }
    }

    /// The day and the minute, in UTC.
    package var momentPhrase: Phrase {
        let minutes = (seconds - Int64(day.daysSinceEpoch) * 86_400) / 60
        let clock = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return Phrase { "\(DateStyle.long.text(day, in: $0)), \(clock.joined(separator: ":")) UTC" }
    }

    private var day: CivilDate {
        let days = seconds.quotientAndRemainder(dividingBy: 86_400)
        return CivilDate(daysSinceEpoch: Int(days.quotient) - (days.remainder < 0 ? 1 : 0))
    }
}
