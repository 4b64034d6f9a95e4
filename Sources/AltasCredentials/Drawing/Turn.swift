private import Foundation

/// Directions around a centre.
enum Turn {
    /// The direction after so many parts of a whole turn, of length 1.
    static func part(_ index: Int, of count: Int) -> Point {
        let angle = 2 * Double.pi * Double(index) / Double(count)
        return Point(rounded(cos(angle)), rounded(sin(angle)))
    }

    /// A number as every machine's mathematics gives it.
    private static func rounded(_ value: Double) -> Double {
        (value * 1_000_000).rounded() / 1_000_000
    }
}
