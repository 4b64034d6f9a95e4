/// A piece of HTML, written as a literal: interpolated text is escaped, interpolated ``HTML`` is not.
///
///     let row: HTML = "<td>\(learner.name)</td>"
package struct HTML: ExpressibleByStringInterpolation, Hashable, Sendable,
    CustomStringConvertible
{
    /// The markup.
    package let description: String

    /// A literal without values.
    package init(stringLiteral literal: StaticString) {
        description = literal.description
    }

    /// A literal with values.
    package init(stringInterpolation interpolation: Interpolation) {
        description = interpolation.markup
    }

    /// A literal while it is put together.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var markup = ""

        /// An empty literal with room for its pieces.
        package init(literalCapacity: Int, interpolationCount: Int) {
            markup.reserveCapacity(literalCapacity)
        }

        /// Adds a piece of markup from our code.
        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { markup += String(decoding: $0, as: UTF8.self) }
        }

        /// Adds text, escaped for content and for quoted attributes.
        package mutating func appendInterpolation(_ text: String) {
            // Most text has nothing to escape. The marks are ASCII, so bytes tell.
            guard text.utf8.contains(where: { Self.escape(of: $0) != nil }) else {
                markup += text
                return
            }
            for scalar in text.unicodeScalars {
                let escape = UInt8(exactly: scalar.value).flatMap(Self.escape)
                if let escape { markup += escape } else { markup.unicodeScalars.append(scalar) }
            }
        }

        private static func escape(of byte: UInt8) -> String? {
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            case UInt8(ascii: "'"): "&#39;"
            default: nil
            }
        }

        /// Adds a number.
        package mutating func appendInterpolation(_ number: Int) {
            markup += String(number)
        }

        /// Adds markup.
        package mutating func appendInterpolation(_ html: HTML) {
            markup += html.description
        }

        /// Adds pieces of markup one after the other.
        package mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { markup += piece.description }
        }
    }
}
