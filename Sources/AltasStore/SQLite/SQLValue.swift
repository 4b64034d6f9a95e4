/// A value as SQLite keeps it; there are no fractions in the register.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])
}

/// A type whose values can stand in a statement.
///
/// An enum with raw values, or a wrapper of one value that is `RawRepresentable`, needs no code.
package protocol SQLBindable {
    /// The value as SQLite is to keep it.
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable {
    /// The value itself.
    package var sqlValue: SQLValue { self }
}

extension Int: SQLBindable {
    /// An INTEGER.
    package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLBindable {
    /// An INTEGER.
    package var sqlValue: SQLValue { .integer(self) }
}

extension String: SQLBindable {
    /// A TEXT.
    package var sqlValue: SQLValue { .text(self) }
}

extension [UInt8]: SQLBindable {
    /// A BLOB.
    package var sqlValue: SQLValue { .blob(self) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    /// The value, or NULL.
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension SQLBindable where Self: RawRepresentable, RawValue: SQLBindable {
    /// The raw value.
    package var sqlValue: SQLValue { rawValue.sqlValue }
}
