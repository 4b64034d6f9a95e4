/// A short code of an open set: new values come with data, not with code.
public protocol OpenCode: RawRepresentable<String>, Hashable, Sendable, Codable, Comparable,
    CustomStringConvertible, ExpressibleByStringLiteral
{
    /// Wraps a code as data states it.
    init(rawValue: String)
}

extension OpenCode {
    /// The code itself.
    public var description: String { rawValue }

    /// A code known when the program is written.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// Orders by the characters of the code.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
