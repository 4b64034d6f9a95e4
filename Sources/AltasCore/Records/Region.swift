/// A country or a part of one, whose education has rules and standards of its own.
public enum Region {
    /// An ISO 3166-1 or 3166-2 code: `NO`, `ES`, `DK` or `GB-ENG`.
    public struct Code: OpenCode {
        /// The code in capitals.
        public let rawValue: String
        /// Wraps a code as data states it.
        public init(rawValue: String) { self.rawValue = rawValue }
    }
}
