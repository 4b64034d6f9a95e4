/// How long the same thing took, again and again.
struct Samples {
    private(set) var seconds: [Double] = []

    /// Runs `body` and keeps how long it took.
    @discardableResult
    mutating func time<T>(_ body: () throws -> T) rethrows -> T {
        let clock = ContinuousClock()
        let start = clock.now
        let result = try body()
        add(clock.now - start)
        return result
    }

    mutating func add(_ duration: Duration) {
        let (whole, attoseconds) = duration.components
        seconds.append(Double(whole) + Double(attoseconds) / 1e18)
    }

    /// Half took longer.
    var median: Double { quantile(0.5) }

    /// The value below which this share of them lies.
    func quantile(_ share: Double) -> Double {
        precondition(!seconds.isEmpty, "What was never run took no time.")
        let sorted = seconds.sorted()
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }
}

/// Runs `body` once and answers how many seconds it took, with its result.
func timed<T>(_ body: () throws -> T) rethrows -> (result: T, seconds: Double) {
    var samples = Samples()
    let result = try samples.time(body)
    return (result, samples.median)
}
