/// A multi-line raw string literal whose value is exactly the given text.
struct SwiftLiteral: CustomStringConvertible {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    var description: String {
        let pounds = String(repeating: "#", count: longestRunOfPounds + 1)
        return "\(pounds)\"\"\"\n\(escaped(by: pounds))\n\"\"\"\(pounds)"
    }

    /// With one more `#` than the text has in a row, nothing in it ends the literal or escapes.
    private var longestRunOfPounds: Int {
        text.utf8.split { $0 != UInt8(ascii: "#") }.map(\.count).max() ?? 0
    }

    /// The compiler refuses control characters, and reads a carriage return as a line feed.
    private func escaped(by pounds: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            if isPlain(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\\(pounds)u{\(String(scalar.value, radix: 16))}"
            }
        }
    }

    private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\t": true
        case "\u{0}"..."\u{1F}", "\u{7F}", "\u{FEFF}": false
        default: true
        }
    }
}
