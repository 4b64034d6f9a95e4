import AltasCrypto

/// Recomputes the chain from the rows and names the first record that does not fit.
package struct ChainCheck: Sendable, Equatable {
    /// How many entries fit.
    package var entries: Int64 = 0
    /// How many fact rows fit.
    package var rows: Int64 = 0
    /// The newest entry that fits.
    package var head: Entry.Head?
    /// The first thing that does not fit; nil when all do.
    package var problem: Problem?

    /// A check that has found nothing so far, or only a problem.
    package init(problem: Problem? = nil) {
        self.problem = problem
    }

    /// Something that does not fit.
    package enum Problem: Sendable, Equatable {
        /// SQLite finds the file itself damaged.
        case file(String)
        /// An entry does not follow from the one before, or its hash is not that of its content.
        case entry(Int64)
        /// A row was changed.
        case changed(table: String, id: Int64, entry: Int64)
        /// A row is gone.
        case missing(table: String, id: Int64, entry: Int64)
        /// A row is there that no entry added.
        case added(table: String, id: Int64)
        /// A name, note or reason was changed.
        case text(table: String, id: Int64)
        /// A name, note or reason is gone without having been erased.
        case missingText(table: String, id: Int64)
        /// The entry that a receipt names is not there or has another hash.
        case head(Entry.Head)
        /// A trigger that keeps facts as they were added is missing, was changed, or is not ours.
        case safeguard(String)
    }
}

extension Connection {
    /// Checks the file, every entry, every fact row and every erasable text.
    ///
    /// Reads the whole register.
    ///
    /// - Parameters:
    ///   - head: an entry that must be part of the chain, such as one printed on a receipt.
    ///   - progress: called now and then with how many entries are done.
    /// - Returns: What fits, and the first thing that does not.
    /// - Throws: ``SQLiteError`` when the file cannot be read at all.
    package func checkChain(
        including head: Entry.Head? = nil,
        progress: (Int64) -> Void = { _ in }
    ) throws -> ChainCheck {
        var check = ChainCheck()
        check.problem = try fileProblem()
        guard check.problem == nil else { return check }
        var walk = ChainWalk(self)
        var wanted = head
        while let entry = try walk.nextEntry() {
            check.problem = try walk.problem(in: entry)
            guard check.problem == nil else { break }
            check.entries += 1
            check.head = entry.head
            if entry.head == wanted { wanted = nil }
            if check.entries.isMultiple(of: 1000) { progress(check.entries) }
        }
        check.rows = walk.rowCount
        check.problem =
            try check.problem ?? walk.leftOver() ?? textProblem() ?? wanted.map { .head($0) }
            ?? safeguardProblem()
        return check
    }

    /// What SQLite itself finds wrong with the file: pages, indexes, types and the promises of the schema.
    private func fileProblem() throws -> ChainCheck.Problem? {
        let answer = try row("PRAGMA integrity_check(1)") { $0.text(0) }
        return answer == "ok" ? nil : .file(answer ?? "no answer")
    }

    /// The first trigger by name that differs from those of a register that was just made.
    private func safeguardProblem() throws -> ChainCheck.Problem? {
        let (found, known) = (try triggers(), try Self.safeguards.get())
        let names = Set(found.keys).union(known.keys).sorted()
        return names.first { found[$0] != known[$0] }.map { .safeguard($0) }
    }

    /// The triggers that our own steps make.
    private static let safeguards = Result {
        let fresh = try Connection.inMemory()
        try Schema.migrator.run(on: fresh)
        return try fresh.triggers()
    }

    private func triggers() throws -> [String: String] {
        let triggers = try rows(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
        ) { ($0.text(0), $0.text(1)) }
        return Dictionary(triggers) { first, _ in first }
    }

    /// The first erasable text that is not what its fact says.
    private func textProblem() throws -> ChainCheck.Problem? {
        for (table, column) in FactTable.textColumns {
            let found = try row(
                SQL(
                    text: """
                        SELECT f.id FROM \(table.name) f LEFT JOIN text t ON t.digest = f.\(column)
                        WHERE f.\(column) IS NOT NULL AND t.digest IS NULL AND NOT EXISTS
                            (SELECT 1 FROM erasure e WHERE e.digest = f.\(column))
                        ORDER BY f.id LIMIT 1
                        """
                )
            ) { $0.int64(0) }
            if let found { return .missingText(table: table.name, id: found) }
        }
        return try changedText()
    }

    private func changedText() throws -> ChainCheck.Problem? {
        var changed: [UInt8]?
        try forEachRow("SELECT digest, salt, body FROM text ORDER BY digest") { row in
            let text = ErasableText(row.text(2), salt: row.blob(1))
            if changed == nil, !text.fits(row.blob(0)) { changed = row.blob(0) }
        }
        guard let changed else { return nil }
        for (table, column) in FactTable.textColumns {
            let query = SQL(text: "SELECT id FROM \(table.name) WHERE \(column) = ")
            if let id = try row("\(query)\(changed)", { $0.int64(0) }) {
                return .text(table: table.name, id: id)
            }
        }
        return .text(table: "text", id: 0)
    }
}

extension FactTable {
    /// The columns that hold the digest of an erasable text.
    static let textColumns: [(FactTable, String)] = [
        (.name, "body"), (.decision, "note"), (.evidence, "name"), (.correction, "reason"),
        (.adoptionUndo, "reason"), (.settlement, "reason"), (.linkReview, "note"),
        (.linkEnd, "reason"), (.dispute, "reason"), (.disputeEnd, "reason"),
        (.erasure, "reason"), (.issuer, "name"), (.certificateVersion, "document"),
        (.certificateVersion, "claims"), (.withdrawal, "reason"),
    ]
}
