public import AltasCore

/// A key that a test writes as a number.
extension Identifier: ExpressibleByIntegerLiteral {
    /// The key with this number.
    public init(integerLiteral number: Int64) {
        self.init(rawValue: number)
    }
}
