import Foundation

/// How numbers are written in the report.
enum Figures {
    /// `412 µs`, `8.35 ms`, `1.20 s`.
    static func time(_ seconds: Double) -> String {
        switch seconds {
        case ..<0.001: String(format: "%.0f µs", seconds * 1e6)
        case ..<0.1: String(format: "%.2f ms", seconds * 1e3)
        case ..<1: String(format: "%.0f ms", seconds * 1e3)
        default: String(format: "%.2f s", seconds)
        }
    }

    /// `98.3 kB`.
    static func kilobytes(_ bytes: Int) -> String {
        String(format: "%.1f kB", Double(bytes) / 1_000)
    }

    /// `96,000`.
    static func count(_ number: Int) -> String {
        var digits = String(number)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }

    /// `96,000 a second`.
    static func rate(_ number: Int, in seconds: Double) -> String {
        "\(count(Int(Double(number) / seconds))) a second"
    }
}
