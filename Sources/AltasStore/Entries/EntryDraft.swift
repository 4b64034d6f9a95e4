import AltasCrypto

/// An entry while its transaction is open: every fact row of the transaction goes through it.
package final class EntryDraft {
    /// The number the entry will have.
    package let number: Int64
    /// When it is made, in seconds since 1970 UTC.
    package let time: Int64
    /// The connection that the transaction runs on.
    package let connection: Connection

    private var header: EntryHeader
    private var contents = EntryContents()
    private var nextIDs: [FactTable: Int64] = [:]
    private var rowDigest = RowDigest()
    private var inserts: [FactTable: Statement] = [:]

    fileprivate init(_ header: EntryHeader, on connection: Connection) {
        self.header = header
        self.connection = connection
        number = header.number
        time = header.time
    }

    /// Adds a fact and answers its id, which follows the newest of its table.
    ///
    /// - Parameters:
    ///   - table: the table.
    ///   - values: one for each of ``FactTable/columns``, in their order.
    /// - Returns: The id.
    /// - Throws: ``SQLiteError``: `.constraint` when the schema does not allow the row.
    package func add(_ table: FactTable, _ values: [SQLValue]) throws -> Int64 {
        precondition(values.count == table.columns.count, "A fact needs a value for each column.")
        let id = try nextID(in: table)
        let row = [.integer(id)] + values + [.integer(number)]
        try insert(into: table).run(row)
        contents.add(rowDigest.digest(row, of: table), of: id, in: table)
        nextIDs[table] = id + 1
        return id
    }

    /// The id that the next row of a table will get.
    ///
    /// - Throws: ``SQLiteError`` when the table cannot be read.
    package func nextID(in table: FactTable) throws -> Int64 {
        if let next = nextIDs[table] { return next }
        let query = SQL(text: "SELECT max(id) FROM \(table.name)")
        let newest = try connection.row(query) { $0.int64(0) }
        let next = (newest ?? 0) + 1
        nextIDs[table] = next
        return next
    }

    private func insert(into table: FactTable) throws -> Statement {
        if let statement = inserts[table] { return statement }
        let statement = try connection.preparedStatement(for: table.insertion)
        inserts[table] = statement
        return statement
    }

    fileprivate func close() throws -> Entry.Head {
        let hash = contents.hash(of: header)
        try connection.execute(
            """
            INSERT INTO entry
                (number, time, actor, actor_id, act, request_id, contents, previous, hash)
            VALUES (
                \(header.number), \(header.time), \(header.actorKind), \(header.actorID),
                \(header.act), \(header.requestID), \(contents.stored),
                \(header.previous.bytes), \(hash.bytes)
            )
            """
        )
        return Entry.Head(number: number, hash: hash)
    }
}

extension Connection {
    /// Runs `body` as one entry of the chain.
    ///
    /// Call it once in a write transaction.
    ///
    /// - Parameters:
    ///   - act: what is done.
    ///   - actor: who does it.
    ///   - now: seconds since 1970 UTC; an entry is never earlier than the one before.
    ///   - requestID: the number of the request, when it must not be done twice.
    ///   - body: adds the facts.
    /// - Returns: What `body` answers, and the new head.
    /// - Throws: What `body` throws, or ``SQLiteError``.
    package func entry<T>(
        _ act: Entry.Act,
        by actor: Entry.Actor,
        at now: Int64,
        requestID: String? = nil,
        _ body: (EntryDraft) throws -> T
    ) throws -> (T, Entry.Head) {
        let newest = try row("SELECT number, time, hash FROM entry ORDER BY number DESC LIMIT 1") {
            (number: $0.int64(0), time: $0.int64(1), hash: Digest(bytes: $0.blob(2)))
        }
        let header = EntryHeader(
            number: (newest?.number ?? 0) + 1,
            time: max(now, newest?.time ?? now),
            actorKind: actor.kind,
            actorID: actor.id,
            act: act.rawValue,
            requestID: requestID,
            previous: newest?.hash ?? Digest.zero
        )
        let draft = EntryDraft(header, on: self)
        let result = try body(draft)
        return (result, try draft.close())
    }
}

extension FactTable {
    /// The statements that add a row, put together once.
    private static let insertions = Dictionary(
        uniqueKeysWithValues: allCases.map { table in
            let columns = ["id"] + table.columns + ["entry"]
            let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
            let text = """
                INSERT INTO \(table.name) (\(columns.joined(separator: ", ")))
                VALUES (\(places))
                """
            return (table, SQL(text: text))
        }
    )

    /// The statement that adds a row of the table.
    fileprivate var insertion: SQL {
        guard let insertion = Self.insertions[self] else {
            preconditionFailure("Every table of facts has a statement that adds to it.")
        }
        return insertion
    }
}

extension Digest {
    /// 32 zero bytes: what the first entry names as the hash before it.
    static let zero = Digest(bytes: Array(repeating: 0, count: Digest.byteCount)) ?? Digest.of("")
}
