import AltasText

extension HTML {
    /// Pieces with something between them.
    static func joined(_ pieces: [HTML], by separator: HTML) -> HTML {
        guard let first = pieces.first else { return "" }
        return pieces.dropFirst().reduce(first) { "\($0)\(separator)\($1)" }
    }
}

extension HTML.Interpolation {
    /// Adds markup where there is any.
    mutating func appendInterpolation(_ html: HTML?) {
        if let html { appendInterpolation(html) }
    }
}
