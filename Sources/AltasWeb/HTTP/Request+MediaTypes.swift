extension Request {
    /// The media type among those offered that whoever asks likes best; the first of those they like as well, and the very
    /// first where they like none (RFC 9110, section 12.5.1).
    func preferred(among types: [String]) -> String {
        let wishes = headers.list(of: "accept").prefix(32).compactMap(MediaWish.init)
        guard let first = types.first, !wishes.isEmpty else { return types.first ?? "" }
        func weight(_ type: String) -> Double {
            wishes.filter { $0.covers(type) }.max { $0.precision < $1.precision }?.weight ?? 0
        }
        return types.reduce(first) { weight($1) > weight($0) ? $1 : $0 }
    }
}

/// A range of media types, and how much it is liked.
private struct MediaWish {
    private let range: String
    let weight: Double

    init?(_ text: Substring) {
        let parts = text.split(separator: ";").map(\.trimmed)
        guard let range = parts.first?.lowercased() else { return nil }
        self.range = range
        guard let quality = parts.dropFirst().first(where: { $0.lowercased().hasPrefix("q=") })
        else {
            weight = 1
            return
        }
        guard let weight = Double(quality.dropFirst(2)), (0...1).contains(weight) else {
            return nil
        }
        self.weight = weight
    }

    func covers(_ type: String) -> Bool {
        range == "*/*" || range == type || range.hasSuffix("/*") && type.hasPrefix(range.dropLast())
    }

    /// A type goes before a family of types, and that before any.
    var precision: Int { range == "*/*" ? 0 : range.hasSuffix("/*") ? 1 : 2 }
}
