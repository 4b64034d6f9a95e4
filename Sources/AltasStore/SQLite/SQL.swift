/// A statement, or a part of one, written as a literal.
///
/// `\(value)` binds the value, `\(sql)` puts in another literal, and no text becomes SQL otherwise: the
/// pieces are `StaticString`, so even an explicit `SQL(stringLiteral:)` takes only what stands in our code.
///
///     try connection.execute("DELETE FROM session WHERE ends < \(now)")
package struct SQL: ExpressibleByStringInterpolation, Equatable, Sendable {
    /// The text with a `?` for each value.
    let text: String
    /// The values, in the order of their `?`.
    let values: [SQLValue]

    /// A literal without values.
    package init(stringLiteral literal: StaticString) {
        text = literal.description
        values = []
    }

    /// A literal with values.
    package init(stringInterpolation interpolation: Interpolation) {
        text = interpolation.text
        values = interpolation.values
    }

    /// A PRAGMA that sets a number, which cannot be bound.
    static func pragma(_ name: StaticString, _ number: Int) -> SQL {
        SQL(text: "PRAGMA \(name) = \(number)")
    }

    /// Text that is put together from our own names, never from a value.
    init(text: String) {
        self.text = text
        values = []
    }

    /// A literal while it is put together.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var values: [SQLValue] = []

        /// An empty literal with room for its pieces.
        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        /// Adds a piece of SQL from our code.
        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
        }

        /// Adds a value to bind.
        package mutating func appendInterpolation(_ value: some SQLBindable) {
            text += "?"
            values.append(value.sqlValue)
        }

        /// Adds a value to bind, or NULL.
        package mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            text += "?"
            values.append(value.sqlValue)
        }

        /// Adds another literal with its values.
        package mutating func appendInterpolation(_ sql: SQL) {
            text += sql.text
            values += sql.values
        }
    }
}
