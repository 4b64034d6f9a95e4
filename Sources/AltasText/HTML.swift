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
            for scalar in text.unicodeScalars {
                switch scalar {
                case "&": markup += "&amp;"
                case "<": markup += "&lt;"
                case ">": markup += "&gt;"
                case "\"": markup += "&quot;"
                case "'": markup += "&#39;"
                default: markup.unicodeScalars.append(scalar)
                }
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
