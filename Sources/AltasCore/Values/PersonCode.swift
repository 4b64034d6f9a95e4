/// The visible code of a learner or a member of staff: seven Crockford base-32 characters and a check character.
///
/// The first is always a letter that begins no month's name in the languages of the interface, so that no spreadsheet
/// takes a code for a number or a date.
/// The check character is a sum over the field of 32 elements with a different weight for each place: it finds every
/// single wrong character and every exchange of two.
public struct PersonCode: Hashable, Sendable, Codable, CustomStringConvertible {
    /// Eight upper-case characters.
    public let description: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    private static let initials = Array("BCGHKPQRTVWXYZ".utf8)

    /// Reads a code in any case, with or without spaces and hyphens; `O` reads as 0, `I` and `L` as 1.
    ///
    /// Nil when the length, a character or the check is wrong.
    public init?(_ text: String) {
        var values: [UInt8] = []
        for byte in text.uppercased().utf8 where byte != 0x20 && byte != 0x2D {
            guard let value = Self.value(of: byte) else { return nil }
            values.append(value)
        }
        guard values.count == 8, Self.check(values.dropLast()) == values[7],
            Self.initials.contains(Self.alphabet[Int(values[0])])
        else { return nil }
        description = Self.text(values)
    }

    /// The code made of seven random bytes, each used for its low bits.
    ///
    /// - Precondition: seven bytes.
    public init(random bytes: [UInt8]) {
        precondition(bytes.count == 7, "a code is made of seven random bytes")
        let initial = Self.initials[Int(bytes[0]) % Self.initials.count]
        var values = [Self.value(of: initial) ?? 0]
        values += bytes.dropFirst().map { $0 & 31 }
        values.append(Self.check(values[...]))
        description = Self.text(values)
    }

    /// Reads the text form, refusing one whose check is wrong.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let code = PersonCode(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a code")
        }
        self = code
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    private static func text(_ values: [UInt8]) -> String {
        String(decoding: values.map { alphabet[Int($0)] }, as: UTF8.self)
    }

    private static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "O"): 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): 1
        default: alphabet.firstIndex(of: byte).map { UInt8($0) }
        }
    }

    /// The weighted sum over GF(32), the field of polynomials modulo x⁵ + x² + 1; the weights are the powers of x from x¹.
    private static func check(_ values: ArraySlice<UInt8>) -> UInt8 {
        var weight: UInt8 = 1
        return values.reduce(0) { sum, value in
            weight = product(weight, 2)
            return sum ^ product(value, weight)
        }
    }

    private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var (left, right, sum) = (left, right, UInt8(0))
        while right > 0 {
            if right & 1 == 1 { sum ^= left }
            left <<= 1
            if left & 32 != 0 { left ^= 0b100101 }
            right >>= 1
        }
        return sum
    }
}
