/// Numbers as ECMAScript prints them (ECMA-262, Number::toString), which RFC 8785 asks for.
enum ECMAScriptNumber {
    private static let largestWhole = 1 << 53

    /// How a number is printed that JSON has as `text`.
    ///
    /// - Throws: ``UnsignableDocument/number(_:)`` for a whole number beyond 2^53, and for one without
    ///   end.
    static func text(of text: String) throws(UnsignableDocument) -> String {
        if text.utf8.allSatisfy({ $0 != 0x2E && $0 | 0x20 != 0x65 }) {
            guard let whole = Int(text), whole.magnitude <= largestWhole else {
                throw .number(text)
            }
            return String(whole)
        }
        guard let number = Double(text), number.isFinite else { throw .number(text) }
        guard number != 0 else { return "0" }
        let (digits, exponent) = shortest(number.magnitude)
        return (number < 0 ? "-" : "") + print(digits, exponent)
    }

    /// The fewest digits that lead back to the number, and the place of the point: 0.digits times ten
    /// to the power of the exponent.
    private static func shortest(_ number: Double) -> (digits: [Character], exponent: Int) {
        let parts = number.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let whole = mantissa[0]
        let all = Array(whole) + Array(mantissa.dropFirst().joined())
        let zeros = all.prefix { $0 == "0" }.count
        var digits = Array(all.dropFirst(zeros))
        while digits.last == "0" { digits.removeLast() }
        let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        return (digits, whole.count - zeros + power)
    }

    private static func print(_ digits: [Character], _ exponent: Int) -> String {
        switch exponent {
        case digits.count...21:
            return String(digits) + String(repeating: "0", count: exponent - digits.count)
        case 1..<max(2, digits.count):
            return String(digits[..<exponent]) + "." + String(digits[exponent...])
        case -5...0:
            return "0." + String(repeating: "0", count: -exponent) + String(digits)
        default:
            let fraction = digits.count > 1 ? "." + String(digits.dropFirst()) : ""
            let power = exponent - 1
            return "\(digits[0])\(fraction)e\(power < 0 ? "-" : "+")\(power.magnitude)"
        }
    }
}
