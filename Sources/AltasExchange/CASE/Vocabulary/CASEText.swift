internal import AltasCore

/// The forms that CASE asks of texts.
enum CASEText {
    /// Whether it is a UUID of versions 1 to 5, in lower case.
    static func isUUID(_ text: String) -> Bool {
        guard text.utf8.count == 36 else { return false }
        let bytes = Array(text.utf8)
        var place = 0
        while place < 36 {
            let byte = bytes[place]
            let fits =
                switch place {
                case 8, 13, 18, 23: byte == UInt8(ascii: "-")
                case 14: byte >= UInt8(ascii: "1") && byte <= UInt8(ascii: "5")
                case 19:
                    byte == UInt8(ascii: "8") || byte == UInt8(ascii: "9")
                        || byte == UInt8(ascii: "a") || byte == UInt8(ascii: "b")
                default: isDigit(byte) || byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f")
                }
            guard fits else { return false }
            place += 1
        }
        return true
    }

    /// Whether it is an address with a scheme, in the characters that RFC 3986 allows.
    static func isAddress(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count,
            isScheme(bytes[..<colon])
        else { return false }
        var hashes = 0
        for place in (colon + 1)..<bytes.count {
            let byte = bytes[place]
            guard allowed[Int(byte)] else { return false }
            if byte == UInt8(ascii: "#") { hashes += 1 }
            if byte == UInt8(ascii: "%") {
                let digits = bytes[(place + 1)...].prefix(2)
                guard digits.count == 2, digits.allSatisfy(isHexadecimal) else { return false }
            }
        }
        return hashes < 2
    }

    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first.map(isLetter) ?? false
            && bytes.allSatisfy { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
    }

    /// Whether it is a day of the calendar: `2025-04-01`.
    static func isDay(_ text: String) -> Bool {
        isDay(Array(text.utf8)[...])
    }

    private static func isDay(_ bytes: ArraySlice<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(isDigit) }) else {
            return false
        }
        let numbers = parts.map(number)
        return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// Whether it is a moment as RFC 3339 has it: a day, a time and a zone.
    static func isMoment(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"),
            isDay(bytes[..<10]),
            isTime(bytes[11..<19])
        else { return false }
        var rest = bytes[19...]
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            let fraction = rest.prefix(while: isDigit)
            guard !fraction.isEmpty else { return false }
            rest = rest.dropFirst(fraction.count)
        }
        if rest.elementsEqual("Z".utf8) { return true }
        guard rest.count == 6, "+-".utf8.contains(rest.first ?? 0) else { return false }
        return isTime(rest.dropFirst() + Array(":00".utf8))
    }

    /// The moment that a text without a zone, or without a time, most likely means; nil for others.
    static func moment(from text: String) -> String? {
        let spaced = text.replacing(" ", with: "T", maxReplacements: 1)
        return [text, spaced, spaced + "Z", spaced + "T00:00:00Z"].first(where: isMoment)
    }

    /// A moment as RFC 3339 has it, in UTC.
    static func moment(at seconds: Int64) -> String {
        let days = Int(clamping: seconds.flooredDivision(by: 86_400))
        let day = CivilDate(daysSinceEpoch: days)
        let second = Int(seconds - seconds.flooredDivision(by: 86_400) * 86_400)
        let parts = [second / 3600, second / 60 % 60, second % 60]
        let time = parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
        return "\(day)T\(time)Z"
    }

    /// Whether each byte may stand in an address.
    private static let allowed: [Bool] = {
        let marks = Set("%-._~:/?#[]@!$&'()*+,;=".utf8)
        return (0...UInt8.max).map { isLetter($0) || isDigit($0) || marks.contains($0) }
    }()

    private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(isDigit) })
        else { return false }
        let limits = [24, 60, 60]
        return zip(parts, limits).allSatisfy { part, limit in
            number(part) < limit
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
