extension Connection {
    /// Runs a statement whose rows, if it has any, nobody reads.
    ///
    /// - Throws: ``SQLiteError`` when SQLite refuses.
    package func execute(_ sql: SQL) throws(SQLiteError) {
        try preparedStatement(for: sql).run(sql.values)
    }

    /// Shows each row in turn, without holding more than one: for what may be a million rows.
    ///
    /// - Throws: ``SQLiteError``, or what `body` throws, which ends the query.
    package func forEachRow(_ sql: SQL, _ body: (borrowing Row) throws -> Void) throws {
        try preparedStatement(for: sql).forEachRow(sql.values, body)
    }

    /// What `body` makes of each row, in their order.
    ///
    /// - Throws: ``SQLiteError``, or what `body` throws, which ends the query.
    package func rows<T>(_ sql: SQL, _ body: (borrowing Row) throws -> T) throws -> [T] {
        var results: [T] = []
        try forEachRow(sql) { row in
            results.append(try body(row))
        }
        return results
    }

    /// What `body` makes of the first row; nil when there is none.
    ///
    /// - Throws: ``SQLiteError``, or what `body` throws.
    package func row<T>(_ sql: SQL, _ body: (borrowing Row) throws -> T) throws -> T? {
        try preparedStatement(for: sql).firstRow(sql.values, body)
    }

    /// A number that changes when any *other* connection has committed (`PRAGMA data_version`).
    ///
    /// It can be compared only with an earlier one of the same connection: see ``Database/dataVersion()``.
    ///
    /// - Throws: ``SQLiteError`` when the file cannot be read.
    package func dataVersion() throws(SQLiteError) -> Int {
        try number("PRAGMA data_version")
    }

    /// The number that a statement answers, 0 when it answers nothing.
    func number(_ sql: SQL) throws(SQLiteError) -> Int {
        try preparedStatement(for: sql).number(sql.values)
    }
}
