/// How numbers are written for people.
package enum NumberStyle {
    /// A whole number with its thousands apart: `12,000`, `12 000` or `12.000`.
    ///
    /// Spanish and Norwegian leave four digits together and part longer numbers by a space that
    /// does not break.
    package static func whole(_ number: Int, in language: Language) -> String {
        let digits = Array(String(number.magnitude))
        let sign = number < 0 ? "-" : ""
        let (separator, shortest) = grouping(in: language)
        guard digits.count >= shortest else { return sign + String(digits) }
        let grouped = digits.enumerated().map { index, digit in
            let starts = index > 0 && (digits.count - index).isMultiple(of: 3)
            return starts ? "\(separator)\(digit)" : "\(digit)"
        }
        return sign + grouped.joined()
    }

    /// A number with a fixed count of decimals, rounded half away from zero: `2.5` or `2,5`.
    package static func decimal(_ number: Double, places: Int, in language: Language) -> String {
        precondition(number.magnitude < 1e12 && (0...6).contains(places), "Too long to write out.")
        let scale = (0..<places).reduce(1) { power, _ in power * 10 }
        let scaled = Int((number * Double(scale)).rounded(.toNearestOrAwayFromZero))
        let sign = scaled < 0 ? "-" : ""
        let (units, fraction) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
        let whole = sign + Self.whole(Int(units), in: language)
        guard places > 0 else { return whole }
        let decimals = String(fraction)
        let zeros = String(repeating: "0", count: places - decimals.count)
        return whole + decimalSign(in: language) + zeros + decimals
    }

    private static func decimalSign(in language: Language) -> String {
        switch language {
        case .en: "."
        case .es, .nb, .da: ","
        }
    }

    private static func grouping(in language: Language) -> (separator: String, shortest: Int) {
        switch language {
        case .en: (",", 4)
        case .es, .nb: ("\u{A0}", 5)
        case .da: (".", 4)
        }
    }
}
