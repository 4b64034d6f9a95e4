import AltasStore

/// What is the least that keeping a decision can cost: SQLite with one table without indexes, one prepared statement, and
/// a commit of each row alone, in WAL mode with `synchronous=FULL`.
struct BareTable {
    private let connection: Connection
    private let insertion: Statement
    private let row: [SQLValue] = [
        .integer(10), .integer(1), .integer(200), .integer(300), .text("met"), .null, .null,
        .text("OBS"), .text("work"), .integer(20_250_101), .null, .null, .integer(10),
    ]

    /// Makes the table with so many rows.
    init(at path: String, rows: Int) throws {
        connection = try Connection.open(path, .readWrite(create: true))
        try connection.run(
            """
            CREATE TABLE decision (
                id INTEGER PRIMARY KEY, visit_id INTEGER NOT NULL, ordinal INTEGER NOT NULL,
                learner_id INTEGER NOT NULL, item_id INTEGER NOT NULL, result TEXT NOT NULL,
                scale TEXT, grade TEXT, method TEXT NOT NULL, setting TEXT NOT NULL,
                seen_on INTEGER NOT NULL, marked_on_id INTEGER, note BLOB, entry INTEGER NOT NULL
            ) STRICT
            """
        )
        insertion = try connection.statement(
            """
            INSERT INTO decision (
                visit_id, ordinal, learner_id, item_id, result, scale, grade, method, setting,
                seen_on, marked_on_id, note, entry
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        try connection.transaction {
            for _ in 0..<rows { try insert() }
        }
    }

    /// Adds a row; outside a transaction, that is a commit.
    func insert() throws {
        try insertion.run(row)
    }
}
