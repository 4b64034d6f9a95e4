import CSQLite

/// A prepared statement, which it owns (`sqlite3_stmt`).
///
/// ``Connection`` keeps those it prepares for queries; ask it for one of your own to run the same statement
/// with thousands of rows of values.
package final class Statement {
    private let pointer: OpaquePointer
    private let sql: String

    /// Whether it stands on a row, so that running it again would move the row away.
    private(set) var isRunning = false

    /// Prepares one statement.
    ///
    /// - Throws: ``SQLiteError`` when SQLite does not understand it, or it is none, or more than one.
    init(_ sql: String, on handle: OpaquePointer) throws(SQLiteError) {
        var pointer: OpaquePointer?
        var rest = 0
        var text = sql
        let code = text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { characters in
                var tail: UnsafePointer<CChar>?
                let code = sqlite3_prepare_v3(
                    handle,
                    characters.baseAddress,
                    Int32(characters.count),
                    UInt32(SQLITE_PREPARE_PERSISTENT),
                    &pointer,
                    &tail
                )
                rest = Self.length(of: characters, from: tail)
                return code
            }
        }
        guard code == SQLITE_OK else { throw SQLiteError(code, on: handle, sql: sql) }
        guard let pointer, rest == 0 else {
            sqlite3_finalize(pointer)
            throw SQLiteError(.misuse, message: "expected exactly one statement", sql: sql)
        }
        self.pointer = pointer
        self.sql = sql
    }

    deinit {
        sqlite3_finalize(pointer)
    }

    /// Runs the statement to its end with these values, one for each `?`.
    ///
    /// - Throws: ``SQLiteError`` when SQLite refuses; the statement can be run again.
    package func run(_ values: [SQLValue]) throws(SQLiteError) {
        try begin(values)
        defer { end() }
        while try step() {}
    }

    /// Runs the statement and shows each row in turn.
    ///
    /// - Throws: ``SQLiteError``, or what `body` throws, which ends the statement.
    package func forEachRow(
        _ values: [SQLValue],
        _ body: (borrowing Row) throws -> Void
    ) throws {
        try begin(values)
        defer { end() }
        while try step() {
            try body(Row(of: pointer))
        }
    }

    /// What `body` makes of the first row; nil when there is none.
    ///
    /// - Throws: ``SQLiteError``, or what `body` throws.
    package func firstRow<T>(
        _ values: [SQLValue],
        _ body: (borrowing Row) throws -> T
    ) throws -> T? {
        try begin(values)
        defer { end() }
        return try step() ? body(Row(of: pointer)) : nil
    }

    /// The number in the first column of the first row; 0 when there is none.
    func number(_ values: [SQLValue]) throws(SQLiteError) -> Int {
        try begin(values)
        defer { end() }
        return try step() ? Row(of: pointer).int(0) : 0
    }

    private func begin(_ values: [SQLValue]) throws(SQLiteError) {
        precondition(!isRunning, "A statement that stands on a row cannot be started again.")
        precondition(
            values.count == Int(sqlite3_bind_parameter_count(pointer)),
            "A statement needs one value for each `?`."
        )
        for (index, value) in values.enumerated() {
            do {
                try check(bind(value, at: Int32(index + 1)))
            } catch {
                sqlite3_clear_bindings(pointer)
                throw error
            }
        }
        isRunning = true
    }

    /// Whether there is another row.
    private func step() throws(SQLiteError) -> Bool {
        let code = sqlite3_step(pointer)
        if code == SQLITE_ROW { return true }
        if code != SQLITE_DONE { try check(code) }
        return false
    }

    /// Lets go of locks and of the values; both calls only repeat what `step` has already said.
    private func end() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
        isRunning = false
    }

    private func check(_ code: Int32) throws(SQLiteError) {
        guard code == SQLITE_OK else {
            throw SQLiteError(code, on: sqlite3_db_handle(pointer), sql: sql)
        }
    }

    /// How many characters from `tail` on are not white space.
    private static func length(
        of characters: UnsafeBufferPointer<CChar>,
        from tail: UnsafePointer<CChar>?
    ) -> Int {
        guard let start = characters.baseAddress, let tail else { return 0 }
        let whitespace = " \n\r\t".utf8.map(CChar.init(bitPattern:))
        return characters[(tail - start)...].count { !whitespace.contains($0) }
    }
}

extension Statement {
    /// SQLite copies the bytes; a missing pointer would bind NULL, so emptiness is bound by other means.
    private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
        switch value {
        case .null:
            sqlite3_bind_null(pointer, index)
        case .integer(let number):
            sqlite3_bind_int64(pointer, index, number)
        case .text(let text):
            bind(text, at: index)
        case .blob(let bytes) where bytes.isEmpty:
            sqlite3_bind_zeroblob(pointer, index, 0)
        case .blob(let bytes):
            sqlite3_bind_blob64(
                pointer,
                index,
                bytes,
                UInt64(bytes.count),
                altas_sqlite_transient()
            )
        }
    }

    private func bind(_ text: String, at index: Int32) -> Int32 {
        guard !text.isEmpty else {
            return sqlite3_bind_text(pointer, index, "", 0, altas_sqlite_transient())
        }
        return text.utf8.span.withUnsafeBufferPointer { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_bind_text64(
                    pointer,
                    index,
                    characters.baseAddress,
                    UInt64(characters.count),
                    altas_sqlite_transient(),
                    UInt8(SQLITE_UTF8)
                )
            }
        }
    }
}
