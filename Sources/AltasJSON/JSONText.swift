/// The UTF-8 of a JSON file and the place reached in it: words, numbers and strings.
struct JSONText {
    private let bytes: [UInt8]
    private var place = 0
    private var names: NameCache?

    /// Begins at the first byte; of a long text, what comes again and again is held once.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        names = bytes.count > NameCache.size ? NameCache() : nil
    }

    /// The line reached, from 1.
    var line: Int {
        1 + bytes[..<min(place, bytes.count)].count { $0 == UInt8(ascii: "\n") }
    }

    /// The next byte that is no white space; nil at the end.
    mutating func peek() -> UInt8? {
        while place < bytes.count {
            switch bytes[place] {
            case 0x20, 0x09, 0x0A, 0x0D: place += 1
            case let byte: return byte
            }
        }
        return nil
    }

    /// Passes over white space and `word` where it comes next.
    mutating func skip(_ word: StaticString) -> Bool {
        _ = peek()
        let length = word.utf8CodeUnitCount
        guard place + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[place + offset] != word.utf8Start[offset] {
            return false
        }
        place += length
        return true
    }

    /// The number that begins here, as printed; nil when none does.
    mutating func number() -> String? {
        let start = place
        if byte == UInt8(ascii: "-") { place += 1 }
        let whole = digits()
        guard whole == 1 || whole > 1 && bytes[place - whole] != UInt8(ascii: "0") else {
            return nil
        }
        if byte == UInt8(ascii: ".") {
            place += 1
            guard digits() > 0 else { return nil }
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            place += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { place += 1 }
            guard digits() > 0 else { return nil }
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// The string that begins here; nil when none does, or it is never closed or badly escaped.
    mutating func string() -> String? {
        guard byte == UInt8(ascii: "\"") else { return nil }
        place += 1
        let start = place
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\"") {
                place += 1
                return names?.string(bytes, from: start, to: place - 1)
                    ?? String(decoding: bytes[start..<(place - 1)], as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") { return escaped(from: start) }
            if byte < 0x20 { return nil }
            place += 1
        }
        return nil
    }

    private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func digits() -> Int {
        let start = place
        while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
        return place - start
    }
}

extension JSONText {
    /// The rest of a string that holds an escape.
    private mutating func escaped(from start: Int) -> String? {
        var plain = Array(bytes[start..<place])
        while let byte {
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                return String(decoding: plain, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                plain.append(contentsOf: String(scalar).utf8)
            case ..<0x20:
                return nil
            default:
                plain.append(byte)
            }
        }
        return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard let byte else { return nil }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return unicodeEscape()
        default: return nil
        }
    }

    /// The scalar of `\uXXXX`, or of two that make a surrogate pair; nil for half a pair and NUL.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let high = unit(), high != 0 else { return nil }
        guard (0xD800...0xDBFF).contains(high) else { return Unicode.Scalar(high) }
        guard byte == UInt8(ascii: "\\") else { return nil }
        place += 1
        guard byte == UInt8(ascii: "u") else { return nil }
        place += 1
        guard let low = unit(), (0xDC00...0xDFFF).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func unit() -> UInt32? {
        guard place + 4 <= bytes.count else { return nil }
        let digits = bytes[place..<(place + 4)]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        place += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}

/// Keeps one copy of each text that comes again and again, such as the names of members.
private struct NameCache {
    static let size = 1024
    private var texts = [String](repeating: "", count: Self.size)

    mutating func string(_ bytes: [UInt8], from start: Int, to end: Int) -> String {
        let length = end - start
        guard length >= 16, length <= 200 else {
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var place = start
        while place < end {
            hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3
            place += 1
        }
        let slot = Int(hash % UInt64(Self.size))
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        if texts[slot] != text { texts[slot] = text }
        return texts[slot]
    }
}
