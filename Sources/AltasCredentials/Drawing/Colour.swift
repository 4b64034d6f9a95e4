/// A colour in sRGB.
struct Colour: Equatable, Sendable {
    var red: Double
    var green: Double
    var blue: Double

    /// A colour as the web writes it: `0x1F3A5F`.
    init(_ hex: UInt32) {
        red = Double(hex >> 16 & 0xFF) / 255
        green = Double(hex >> 8 & 0xFF) / 255
        blue = Double(hex & 0xFF) / 255
    }

    static let white = Colour(0xFFFFFF)
    static let ink = Colour(0x1B1F24)
    static let quiet = Colour(0x4A525C)

    /// Its three numbers, for the operators `rg` and `RG` of PDF.
    var operands: String {
        [red, green, blue].map(PDFNumber.text).joined(separator: " ")
    }

    /// As the web writes it: `#1f3a5f`.
    var web: String {
        let number = [red, green, blue].reduce(0) { $0 << 8 | Int(($1 * 255).rounded()) }
        let digits = String(number, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// Its relative luminance (WCAG 2.2).
    var luminance: Double {
        let linear = [red, green, blue].map(Self.linear)
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// The contrast between two colours, from 1 to 21 (WCAG 2.2).
    func contrast(with other: Colour) -> Double {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }

    /// What a stored value of sRGB means in light (IEC 61966-2-1), both from 0 to 1.
    static func linear(_ value: Double) -> Double {
        value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }

    /// A number from 0 to 1 to the power of 2.4, as the fifth root of its twelfth power, by Newton's method.
    private static func power(_ base: Double) -> Double {
        guard base > 0 else { return 0 }
        let square = base * base
        let twelfth = square * square * square * square * square * square
        var root = square
        for _ in 0..<60 {
            let fourth = root * root * root * root
            root = (4 * root + twelfth / fourth) / 5
        }
        return root
    }
}
