import AltasStore

/// What SQLite alone takes to keep a decision: one table with the columns and the indexes of `decision`, one prepared
/// statement, and a commit of each row alone, in WAL mode with `synchronous=FULL`.
///
/// No visit around it, no entry, no chain, no foreign keys, and nothing is checked or looked up.
final class BareTable {
    private let connection: Connection
    private let insertion: Statement
    private var count: Int64 = 0

    /// Makes the table with so many rows.
    init(at path: String, rows: Int) throws {
        connection = try Connection.open(path, .readWrite(create: true))
        try connection.run(Self.schema)
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
    ///
    /// Learners and items follow each other as in the large set.
    func insert() throws {
        try insertion.run([
            .integer(count / 96), .integer(count % 96), .integer(count / 12 % 10_000),
            .integer(count / 120_000 * 12 + count % 12), .text("met"), .null, .null,
            .text("OBS"), .text("work"), .integer(20_250_101), .null, .null,
            .integer(count / 96),
        ])
        count += 1
    }

    private static let schema: StaticString = """
        CREATE TABLE decision (
            id INTEGER PRIMARY KEY, visit_id INTEGER NOT NULL, ordinal INTEGER NOT NULL,
            learner_id INTEGER NOT NULL, item_id INTEGER NOT NULL, result TEXT NOT NULL,
            scale TEXT, grade TEXT, method TEXT NOT NULL, setting TEXT NOT NULL,
            seen_on INTEGER NOT NULL, marked_on_id INTEGER, note BLOB, entry INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX decision_by_visit ON decision (visit_id);
        CREATE INDEX decision_by_item ON decision (item_id);
        CREATE INDEX decision_by_learner ON decision (
            learner_id, item_id, seen_on, id, result, method, setting, visit_id, entry
        );
        """
}
