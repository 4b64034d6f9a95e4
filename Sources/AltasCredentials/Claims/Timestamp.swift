/// An instant in whole seconds, as credentials write it: in UTC, with a `Z`.
package struct Timestamp: Hashable, Sendable, Comparable, Codable {
    /// Seconds since 1 January 1970, 00:00 UTC.
    package let seconds: Int64

    /// The instant so many seconds after 1 January 1970, 00:00 UTC.
    package init(seconds: Int64) {
        self.seconds = seconds
    }

    /// Orders by time.
    package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}
