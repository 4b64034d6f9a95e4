import AltasStore
import Foundation

/// How fast the large set's decisions were recorded, beside the `sqlite3` shell putting the same rows into the same tables.
struct BulkRow {
    let set: LargeSet
    /// The register with its people and without decisions.
    let empty: RegisterFile
    let full: RegisterFile
    let shell: String
    let folder: BenchFolder

    /// The shell reads the rows from the finished register, which spares it the parsing of text; tables, indexes,
    /// triggers, foreign keys, durability and the rows of each transaction are the same.
    func run() throws -> Finding {
        let script = folder.file("import.sql")
        try text.write(toFile: script, atomically: true, encoding: .utf8)
        let importing = try timed {
            try ChildProcess(program: shell, words: [empty.path, ".read '\(script)'"]).run()
        }
        let imported = try empty.database.read { connection in
            try connection.row("SELECT count(*) FROM decision") { $0.int(0) }
        }
        guard imported == set.decisions else {
            throw BenchProblem.unexpected("The sqlite3 shell did not import every decision.")
        }
        let batch = LargeSet.visitsInTransaction
        return Finding(
            "Recording \(Figures.count(set.decisions)) decisions, to the sqlite3 shell's speed",
            """
            \(Figures.rate(set.decisions, in: set.seconds)), \(batch) visits a commit; the shell \
            \(Figures.rate(set.decisions, in: importing.seconds)); both in WAL mode with \
            synchronous=FULL
            """,
            .ratio(importing.seconds / set.seconds),
            .atLeast(1.0 / 3)
        )
    }

    private var text: String {
        let start = """
            .bail on
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = ON;
            PRAGMA recursive_triggers = ON;
            ATTACH '\(full.path)' AS source;

            """
        return start
            + zip(set.commits, set.commits.dropFirst()).map { before, after in
                """
                BEGIN IMMEDIATE;
                INSERT INTO entry SELECT * FROM source.entry
                    WHERE number > \(before.entry) AND number <= \(after.entry) ORDER BY number;
                INSERT INTO visit SELECT * FROM source.visit
                    WHERE id > \(before.visit) AND id <= \(after.visit) ORDER BY id;
                INSERT INTO decision SELECT * FROM source.decision
                    WHERE id > \(before.decision) AND id <= \(after.decision) ORDER BY id;
                COMMIT;

                """
            }.joined()
    }
}
