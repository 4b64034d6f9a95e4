/// The register's own key of an `Entity`: an integer that fits no other kind of thing.
///
/// It never leaves the register; what does carries a code, a UUID or a digest.
public struct Identifier<Entity>: RawRepresentable, Hashable, Sendable, Codable, Comparable,
    CustomStringConvertible
{
    /// The integer as the register stores it; 1 or more.
    public let rawValue: Int64

    /// Wraps an integer read from the register or assigned by it.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// Reads the bare integer.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes the bare integer.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The integer in decimal.
    public var description: String { String(rawValue) }

    /// Orders by age: the register assigns identifiers in append order.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
