extension String {
    /// The text with whatever would break its line, or steer a terminal, made visible as `\u{1B}`.
    ///
    /// These are control characters, line and paragraph separators, and what turns the direction of
    /// writing.
    package var visible: String {
        guard unicodeScalars.contains(where: \.hides) else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            if scalar.hides {
                text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
    }

    /// The beginning of the text where all of it would bury the sentence around it.
    var excerpt: String {
        let limit = 60
        guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex
        else { return self }
        return self[..<end] + "…"
    }
}

extension Unicode.Scalar {
    fileprivate var hides: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x2028, 0x2029: true
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
