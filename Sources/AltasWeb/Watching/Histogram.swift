/// How many things took how long.
struct Histogram: Sendable {
    /// The upper ends of the classes, in seconds; one more class takes the rest.
    static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private(set) var counts = [Int](repeating: 0, count: Histogram.bounds.count + 1)
    private(set) var sum = 0.0

    /// How many there are in all.
    var total: Int { counts.reduce(0, +) }

    mutating func add(_ duration: Duration) {
        let seconds = duration.seconds
        counts[Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count] += 1
        sum += seconds
    }

    /// Each class's upper end, and how many lie below it.
    var cumulative: [(bound: String, count: Int)] {
        var sum = 0
        let bounds = Self.bounds.map { String($0) } + ["+Inf"]
        return zip(bounds, counts).map { bound, count in
            sum += count
            return (bound, sum)
        }
    }
}

extension Duration {
    /// The duration in seconds.
    var seconds: Double { self / .seconds(1) }
}
