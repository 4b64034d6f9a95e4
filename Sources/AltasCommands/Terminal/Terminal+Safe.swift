import AltasCore

extension Terminal {
    /// Text from data in a form that cannot command the terminal.
    ///
    /// What `Unicode.Scalar.isCommand` names becomes visible, as `\u{1B}`; line breaks stay where lines are
    /// kept, and the sequences of ``paint(_:_:)`` where styles are.
    package static func safe(
        _ text: String,
        keepingNewlines: Bool = false,
        keepingStyles: Bool = false
    ) -> String {
        let isUnsafe = { (scalar: Unicode.Scalar) in
            scalar.isCommand && !(keepingNewlines && scalar == "\n")
        }
        var rest = Substring(text).unicodeScalars
        guard rest.contains(where: isUnsafe) else { return text }
        var result = ""
        while let scalar = rest.popFirst() {
            if !isUnsafe(scalar) || keepingStyles && scalar == "\u{1B}" && beginsStyle(rest) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            }
        }
        return result
    }

    /// Whether what follows an escape character makes it one of our own sequences.
    private static func beginsStyle(_ rest: Substring.UnicodeScalarView) -> Bool {
        sequences.contains { rest.starts(with: $0.unicodeScalars) }
    }

    private static let sequences = Style.allCases.map { "[\($0.code)m" } + ["[0m"]
}
