import CSQLite

/// The row that a statement stands on: its columns are read from SQLite by place, from 0, when asked for.
///
/// It cannot be kept: with the next row it would be another. The typed readings trust the STRICT schema;
/// of a NULL, the ones that are not optional make 0, "" or no bytes.
package struct Row: ~Copyable {
    private let statement: OpaquePointer

    init(of statement: OpaquePointer) {
        self.statement = statement
    }

    /// How many columns the row has.
    package var columnCount: Int { Int(sqlite3_column_count(statement)) }

    /// Whether the column holds NULL.
    package func isNull(_ column: Int) -> Bool {
        type(of: column) == SQLITE_NULL
    }

    /// The INTEGER in a column.
    package func int(_ column: Int) -> Int {
        Int(int64(column))
    }

    /// The INTEGER in a column, for an identifier.
    package func int64(_ column: Int) -> Int64 {
        sqlite3_column_int64(statement, Int32(column))
    }

    /// The TEXT in a column; bytes that are not UTF-8 are read as U+FFFD.
    package func text(_ column: Int) -> String {
        guard let start = sqlite3_column_text(statement, Int32(column)) else { return "" }
        return String(decoding: bytes(of: column, from: start), as: UTF8.self)
    }

    /// The BLOB in a column.
    package func blob(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, Int32(column)) else { return [] }
        return Array(bytes(of: column, from: start.assumingMemoryBound(to: UInt8.self)))
    }

    /// The INTEGER in a column, or nil for NULL.
    package func optionalInt(_ column: Int) -> Int? {
        isNull(column) ? nil : int(column)
    }

    /// The TEXT in a column, or nil for NULL.
    package func optionalText(_ column: Int) -> String? {
        isNull(column) ? nil : text(column)
    }

    /// The value in a column whatever its type; a fraction, which only an expression can make, as its text.
    package func value(_ column: Int) -> SQLValue {
        switch type(of: column) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(int64(column))
        case SQLITE_BLOB: .blob(blob(column))
        default: .text(text(column))
        }
    }

    private func type(of column: Int) -> Int32 {
        sqlite3_column_type(statement, Int32(column))
    }

    /// `sqlite3_column_bytes` is only right after the call that gave `start`.
    private func bytes(
        of column: Int,
        from start: UnsafePointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        let count = sqlite3_column_bytes(statement, Int32(column))
        return UnsafeBufferPointer(start: start, count: Int(count))
    }
}
