/// Bytes as text in base 58 with Bitcoin's alphabet, as multibase's `z` has them.
///
/// The cost grows with the square of the length: for keys and signatures only.
package enum Base58 {
    private static let alphabet = Array(
        "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8
    )
    private static let values = Dictionary(
        uniqueKeysWithValues: alphabet.enumerated().map { ($1, $0) }
    )
    /// The longest text that is read.
    private static let longest = 4096

    /// The text of these bytes.
    package static func encode(_ bytes: [UInt8]) -> String {
        let zeros = bytes.prefix { $0 == 0 }.count
        let digits = convert(bytes.dropFirst(zeros).map(Int.init), from: 256, to: 58)
        let text = [UInt8](repeating: alphabet[0], count: zeros) + digits.map { alphabet[$0] }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes that `text` stands for; nil when it has other characters, or over 4096 of them.
    package static func decode(_ text: String) -> [UInt8]? {
        let digits = text.utf8.compactMap { values[$0] }
        guard digits.count == text.utf8.count, digits.count <= longest else { return nil }
        let zeros = digits.prefix { $0 == 0 }.count
        let bytes = convert(Array(digits.dropFirst(zeros)), from: 58, to: 256)
        return [UInt8](repeating: 0, count: zeros) + bytes.map(UInt8.init)
    }

    /// The digits of the same number in another base, the highest first, without leading zeros.
    private static func convert(_ digits: [Int], from base: Int, to other: Int) -> [Int] {
        var result: [Int] = []
        for digit in digits {
            var carry = digit
            for place in result.indices {
                carry += result[place] * base
                result[place] = carry % other
                carry /= other
            }
            while carry > 0 {
                result.append(carry % other)
                carry /= other
            }
        }
        return result.reversed()
    }
}
