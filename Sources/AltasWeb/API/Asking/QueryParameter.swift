/// Something that may be said in a query, and what it may be.
struct QueryParameter: Sendable, Hashable {
    /// Its name.
    let name: String
    /// What it may be.
    let kind: Kind
    /// What it means, in English.
    let summary: String
    /// For one without which nothing can be answered, a value that would do.
    let example: String?

    /// Whether nothing can be answered without it.
    var isRequired: Bool { example != nil }

    /// What a value may be.
    enum Kind: Sendable, Hashable {
        /// Any text but none.
        case text
        /// A day, such as `2026-11-22`.
        case day
        /// A whole number.
        case number(ClosedRange<Int>)
        /// One of these.
        case choice([String])
    }

    /// A parameter; with an example, one that must be given.
    init(_ name: String, _ kind: Kind, _ summary: String, example: String? = nil) {
        self.name = name
        self.kind = kind
        self.summary = summary
        self.example = example
    }
}

extension QueryParameter.Kind {
    /// The numbers that every program holds exactly (RFC 8259, section 6).
    static let largestExactNumber = 9_007_199_254_740_991

    /// Whether a value is one of the kind.
    func includes(_ value: String) -> Bool {
        switch self {
        case .text: !value.isEmpty
        case .day: value.isDay
        case .number(let range): value.wholeNumber.map(range.contains) ?? false
        case .choice(let values): values.contains(value)
        }
    }
}

extension [QueryParameter] {
    /// Makes sure that a query says what may be said, each thing once, and all that must be.
    ///
    /// - Throws: ``QueryProblem``.
    func check(_ items: [Target.Item]) throws(QueryProblem) {
        var seen: Set<String> = []
        for item in items {
            guard let parameter = first(where: { $0.name == item.name }) else {
                throw .unknown(item.name, known: map(\.name))
            }
            guard seen.insert(item.name).inserted else { throw .repeated(item.name) }
            guard parameter.kind.includes(item.value) else {
                throw .unfit(item.name, item.value, parameter.kind)
            }
        }
        if let missing = first(where: { $0.isRequired && !seen.contains($0.name) }) {
            throw .missing(missing.name)
        }
    }
}

extension String {
    /// The number that the text writes in digits and nothing else; nil when it does not.
    fileprivate var wholeNumber: Int? {
        utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(self) : nil
    }
}
