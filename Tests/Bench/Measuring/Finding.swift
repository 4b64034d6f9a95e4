import Foundation

/// One row of the report: what was measured, and the bound it must keep.
struct Finding {
    /// What was measured.
    let what: String
    /// The figures behind it, for people.
    let figures: String
    /// What is compared with the bound.
    let value: Value
    /// The most (or, for a share of another's speed, the least) it may be; nil when there is no bound.
    let bound: Bound?

    /// A number with its unit.
    enum Value {
        /// Times another measurement of the same run.
        case ratio(Double)
        case seconds(Double)
        /// Of 1,000 bytes.
        case kilobytes(Double)
    }

    /// What a value may be.
    enum Bound {
        case atMost(Double)
        case atLeast(Double)
    }

    init(_ what: String, _ figures: String, _ value: Value, _ bound: Bound? = nil) {
        self.what = what
        self.figures = figures
        self.value = value
        self.bound = bound
    }

    /// Whether the bound is kept.
    var isKept: Bool {
        switch bound {
        case .atMost(let limit): value.number <= limit
        case .atLeast(let limit): value.number >= limit
        case nil: true
        }
    }

    /// `ok`, `MISSED`, or nothing where there is no bound.
    var verdict: String { bound == nil ? "" : isKept ? "ok" : "MISSED" }

    /// The bound in the value's unit.
    var boundText: String {
        switch bound {
        case .atMost(let limit): "≤ \(value.with(limit).text)"
        case .atLeast(let limit): "≥ \(value.with(limit).text)"
        case nil: ""
        }
    }
}

extension Finding.Value {
    fileprivate var number: Double {
        switch self {
        case .ratio(let number), .seconds(let number), .kilobytes(let number): number
        }
    }

    fileprivate func with(_ number: Double) -> Self {
        switch self {
        case .ratio: .ratio(number)
        case .seconds: .seconds(number)
        case .kilobytes: .kilobytes(number)
        }
    }

    /// `1.32x`, `87 ms`.
    var text: String {
        switch self {
        case .ratio(let number): String(format: "%.2fx", number)
        case .seconds(let number): Figures.time(number)
        case .kilobytes(let number): Figures.kilobytes(Int(number * 1_000))
        }
    }
}
