extension Unicode.Scalar {
    /// Whether it commands whatever shows it, instead of being shown.
    ///
    /// Control characters (C0, DEL and C1, so every escape sequence too), line and paragraph separators
    /// and the bidirectional embeddings, overrides and isolates do.
    public var isCommand: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x2028, 0x2029: true
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
