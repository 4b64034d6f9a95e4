import CSQLite

/// One connection to a database (`sqlite3`), with the statements it has prepared.
///
/// It is not `Sendable`: one caller uses it at a time, and ``Database`` sees to that. Foreign keys are
/// enforced, `"text"` in double quotes is never a string, the schema is not trusted to call functions,
/// and a commit has reached the disk before it returns (`synchronous=FULL`).
package final class Connection {
    /// How many prepared statements are kept before all are dropped; ours are a few hundred literals.
    private static let mostKeptStatements = 512

    /// How long a lock that another connection holds is waited for, in milliseconds.
    private static let busyTimeout: Int32 = 30_000

    /// How many transactions, one in the other, the callers believe they are in.
    var transactionDepth = 0

    /// What was decoded of frameworks that never change.
    var kept = KeptFrameworks()

    private let handle: OpaquePointer
    private var statements: [String: Statement] = [:]

    /// Opens what `name` stands for and reads its first page, so that what cannot be used is found here.
    init(name: String, flags: Int32) throws(SQLiteError) {
        handle = try Self.handle(name, flags: flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE)
        try configure()
        try run("PRAGMA schema_version")
    }

    deinit {
        // The handle lives on until the last statement is finalised, then closes by itself.
        sqlite3_close_v2(handle)
    }

    private static func handle(_ name: String, flags: Int32) throws(SQLiteError) -> OpaquePointer {
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(name, &handle, flags, nil)
        guard code == SQLITE_OK, let handle else {
            defer { sqlite3_close_v2(handle) }
            throw SQLiteError(code, on: handle)
        }
        return handle
    }

    private func configure() throws(SQLiteError) {
        try check(sqlite3_busy_timeout(handle, Self.busyTimeout))
        try set(SQLITE_DBCONFIG_DEFENSIVE, true)
        try set(SQLITE_DBCONFIG_ENABLE_FKEY, true)
        try set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)
        try set(SQLITE_DBCONFIG_DQS_DML, false)
        try set(SQLITE_DBCONFIG_DQS_DDL, false)
        try run("PRAGMA synchronous = FULL")
        // Without it, INSERT OR REPLACE would delete rows behind the back of their triggers.
        try run("PRAGMA recursive_triggers = ON")
        // What is erased leaves no bytes behind in the file.
        try run("PRAGMA secure_delete = ON")
    }

    private func set(_ option: Int32, _ isOn: Bool) throws(SQLiteError) {
        try check(altas_sqlite_db_config(handle, option, isOn ? 1 : 0))
    }

    private func check(_ code: Int32) throws(SQLiteError) {
        guard code == SQLITE_OK else { throw SQLiteError(code, on: handle) }
    }
}

extension Connection {
    /// Whether the file, or the way it was opened, allows no writing.
    package var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

    /// Whether a transaction is open.
    package var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// How many rows the latest INSERT, UPDATE or DELETE changed, without what its triggers did.
    package var changes: Int { Int(sqlite3_changes64(handle)) }

    /// How many rows all statements of this connection have changed since it was opened.
    package var totalChanges: Int { Int(sqlite3_total_changes64(handle)) }

    /// Runs statements that bind nothing and whose rows nobody reads: a migration, a PRAGMA.
    ///
    /// - Throws: ``SQLiteError`` from the first statement that fails; those before it have run.
    package func run(_ script: StaticString) throws(SQLiteError) {
        let code = sqlite3_exec(handle, script.description, nil, nil, nil)
        guard code == SQLITE_OK else {
            throw SQLiteError(code, on: handle, sql: script.description)
        }
    }

    /// Prepares a statement of one's own, to run with many rows of values; write `?` for each of them.
    ///
    /// - Throws: ``SQLiteError`` when SQLite does not understand it.
    package func statement(_ sql: SQL) throws(SQLiteError) -> Statement {
        precondition(
            sql.values.isEmpty,
            "A statement to run many times gets its values when it runs."
        )
        return try Statement(sql.text, on: handle)
    }

    /// The statement prepared for this text, unless it is busy further up: then another.
    ///
    /// After SQLite itself has rolled back, on a full disk for instance, nothing more may run in what the
    /// caller still takes for one transaction: each statement would commit alone.
    func preparedStatement(for sql: SQL) throws(SQLiteError) -> Statement {
        guard transactionDepth == 0 || isInTransaction else {
            throw SQLiteError(
                .abort,
                message: "the transaction is already rolled back",
                sql: sql.text
            )
        }
        if let kept = statements[sql.text], !kept.isRunning { return kept }
        let statement = try Statement(sql.text, on: handle)
        if statements.count >= Self.mostKeptStatements { statements.removeAll() }
        statements[sql.text] = statement
        return statement
    }
}

extension Connection {
    /// Copies the whole database, as it is at this moment, into the database at `path`.
    ///
    /// Others read and write meanwhile (the online backup API). What is at `path` is replaced, so choose a
    /// new name and rename the file when it is whole.
    ///
    /// - Throws: ``SQLiteError``, of the copy or of the original.
    package func backup(to path: String) throws(SQLiteError) {
        let copy = try Connection(name: path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        guard let backup = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
            throw SQLiteError(sqlite3_errcode(copy.handle), on: copy.handle)
        }
        // A step that could not finish shows in what `finish` answers, except for locks and SQLITE_DONE.
        let stepped = sqlite3_backup_step(backup, -1)
        let finished = sqlite3_backup_finish(backup)
        guard stepped == SQLITE_DONE, finished == SQLITE_OK else {
            throw SQLiteError(finished == SQLITE_OK ? stepped : finished, on: copy.handle)
        }
    }
}
