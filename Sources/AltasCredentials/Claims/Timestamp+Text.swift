private import AltasCore

extension Timestamp: CustomStringConvertible {
    /// In UTC with a `Z`, as credentials have it: `2026-11-20T09:00:00Z`.
    package var description: String {
        let (day, second) = seconds.quotientAndRemainder(floor: 86_400)
        let time = [second / 3600, second / 60 % 60, second % 60].map {
            $0 < 10 ? "0\($0)" : "\($0)"
        }
        return "\(CivilDate(daysSinceEpoch: Int(day)))T\(time.joined(separator: ":"))Z"
    }

    /// Reads a date and time of RFC 3339 with any offset; a fraction of a second is dropped.
    ///
    /// Nil for anything else: without an offset nobody knows which instant is meant.
    package init?(_ text: String) {
        let characters = Array(text.utf8)
        guard characters.count >= 20, characters.count <= 64,
            ["T", "t"].contains(Character(Unicode.Scalar(characters[10]))),
            let date = CivilDate(String(decoding: characters[..<10], as: UTF8.self)),
            let time = Self.seconds(ofDay: characters[11..<19]),
            let offset = Self.offset(Self.withoutFraction(characters[19...]))
        else { return nil }
        seconds = Int64(date.daysSinceEpoch) * 86_400 + time - offset
    }

    /// The seconds of `hh:mm:ss`; a leap second counts as the next second.
    private static func seconds(ofDay text: ArraySlice<UInt8>) -> Int64? {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let numbers = parts.compactMap(number)
        guard parts.count == 3, numbers.count == 3,
            numbers[0] < 24, numbers[1] < 60, numbers[2] <= 60
        else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    private static func withoutFraction(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard text.first == UInt8(ascii: ".") else { return text }
        let rest = text.dropFirst().drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return rest.count < text.count - 1 ? rest : nil
    }

    /// The seconds of `Z` or `+hh:mm`.
    private static func offset(_ text: ArraySlice<UInt8>?) -> Int64? {
        guard let text, let sign = text.first else { return nil }
        if text.count == 1 { return sign | 0x20 == UInt8(ascii: "z") ? 0 : nil }
        let parts = text.dropFirst().split(
            separator: UInt8(ascii: ":"),
            omittingEmptySubsequences: false
        )
        let numbers = parts.compactMap(number)
        guard parts.count == 2, numbers.count == 2, numbers[0] < 24, numbers[1] < 60 else {
            return nil
        }
        let offset = numbers[0] * 3600 + numbers[1] * 60
        switch sign {
        case UInt8(ascii: "+"): return offset
        case UInt8(ascii: "-"): return -offset
        default: return nil
        }
    }

    /// The number that two digits are.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        guard digits.count == 2,
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }
}

extension Int64 {
    /// The quotient rounded down, and what is left over, never negative.
    fileprivate func quotientAndRemainder(floor divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
