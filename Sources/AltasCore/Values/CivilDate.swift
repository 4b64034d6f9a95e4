/// A day of the Gregorian calendar, with no time and no zone: the day a thing was seen or begins to hold.
public struct CivilDate: Hashable, Sendable, Comparable {
    /// ``number``, in four bytes: records hold thousands of days.
    private let packed: Int32

    /// The year, 1 to 9999.
    public var year: Int { number / 10_000 }
    /// The month, 1 to 12.
    public var month: Int { number / 100 % 100 }
    /// The day of the month, 1 to 31.
    public var day: Int { number % 100 }

    /// The day with these parts, or nil when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        packed = Int32(year * 10_000 + month * 100 + day)
    }

    /// How many days the month has, in that year.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// Orders by time.
    public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}

// MARK: - As a number and as text

extension CivilDate: CustomStringConvertible, Codable {
    /// The day as one integer that reads as a date and sorts as one: 20260304 is 4 March 2026.
    public var number: Int { Int(packed) }

    /// The day that ``number`` stands for, or nil when there is none.
    public init?(number: Int) {
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    /// The day in ISO 8601's extended form: `2026-03-04`.
    public var description: String {
        "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Reads `2026-03-04`, or a day-first date with a four-digit year: `4/3/2026`, `04.03.2026`, `4-3-2026`.
    ///
    /// Nil for anything else: two-digit years and month-first dates are never guessed at.
    public init?(_ text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        let separators = Set(text.filter { "-/.".contains($0) })
        guard parts.count == 3, separators.count == 1,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if parts[0].count == 4, separators == ["-"], parts[1].count == 2, parts[2].count == 2 {
            self.init(year: numbers[0], month: numbers[1], day: numbers[2])
        } else if parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 {
            self.init(year: numbers[2], month: numbers[1], day: numbers[0])
        } else {
            return nil
        }
    }

    /// Reads the ISO form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = CivilDate(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
        }
        self = date
    }

    /// Writes the ISO form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

// MARK: - Arithmetic

extension CivilDate {
    /// The day `months` later (or earlier), clamped to the end of its month: 31 January + 1 is 28 or 29 February.
    ///
    /// Months outside the years 1 to 9999 are clamped to the nearest inside them.
    public func adding(months: Int) -> CivilDate {
        let index = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        let (year, month) = (index / 12, index % 12 + 1)
        let day = min(day, Self.days(inMonth: month, of: year))
        return CivilDate(uncheckedYear: year, month: month, day: day)
    }

    /// The day `days` later, or earlier when negative.
    public func adding(days: Int) -> CivilDate {
        CivilDate(daysSinceEpoch: daysSinceEpoch + days)
    }

    /// How many days from this one to `other`; negative when `other` is earlier.
    public func days(until other: CivilDate) -> Int {
        other.daysSinceEpoch - daysSinceEpoch
    }

    /// Days since 1 January 1970, by counting from 1 March so that the leap day ends a year.
    public var daysSinceEpoch: Int {
        let years = month > 2 ? year : year - 1
        let era = years / 400
        let yearOfEra = years - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    /// The day that lies so many days after 1 January 1970; years outside 1 to 9999 are clamped.
    public init(daysSinceEpoch: Int) {
        let days = min(max(daysSinceEpoch, -719_162), 2_932_896) + 719_468
        let era = days / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            uncheckedYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * shifted + 2) / 5 + 1
        )
    }
}
