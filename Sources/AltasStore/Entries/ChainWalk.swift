import AltasCrypto

/// Goes through the entries in order, with one cursor in each table of facts, so that every row is
/// read once.
struct ChainWalk {
    struct StoredEntry {
        let header: EntryHeader
        let contents: [UInt8]
        let previous: Digest?
        let hash: Digest

        var head: Entry.Head { Entry.Head(number: header.number, hash: hash) }
    }

    private let connection: Connection
    private var cursors: [FactTable: FactCursor] = [:]
    private var previous = Digest.zero
    private var number: Int64 = 0
    private var isAtStart = true
    private var rowDigest = RowDigest()
    private(set) var rowCount: Int64 = 0

    init(_ connection: Connection) {
        self.connection = connection
        for table in FactTable.allCases {
            cursors[table] = FactCursor(table, on: connection)
        }
    }

    /// The entry after the one last taken; nil at the end.
    ///
    /// A gap in the numbers shows as a problem of the next.
    mutating func nextEntry() throws -> StoredEntry? {
        try connection.row(
            """
            SELECT number, time, actor, actor_id, act, request_id, contents, previous, hash
            FROM entry WHERE number >= \(isAtStart ? Int64.min : number + 1)
            ORDER BY number LIMIT 1
            """
        ) { row in
            let previous = Digest(bytes: row.blob(7))
            return StoredEntry(
                header: EntryHeader(
                    number: row.int64(0),
                    time: row.int64(1),
                    actorKind: row.text(2),
                    actorID: row.isNull(3) ? nil : row.int64(3),
                    act: row.text(4),
                    requestID: row.optionalText(5),
                    previous: previous ?? .zero
                ),
                contents: row.blob(6),
                previous: previous,
                hash: Digest(bytes: row.blob(8)) ?? .zero
            )
        }
    }

    /// What does not fit in an entry, named as closely as possible: a row before the entry as a
    /// whole.
    mutating func problem(in entry: StoredEntry) throws -> ChainCheck.Problem? {
        guard entry.header.number == number + 1, entry.previous == previous,
            let stored = StoredContents(entry.contents)
        else { return .entry(entry.header.number) }
        var contents = EntryContents()
        for run in stored.runs {
            if let problem = try add(run, of: entry.header.number, to: &contents) {
                return try isListChanged(of: entry) ? .entry(entry.header.number) : problem
            }
        }
        guard contents.hash(of: entry.header) == entry.hash else {
            return .entry(entry.header.number)
        }
        number = entry.header.number
        previous = entry.hash
        isAtStart = false
        return nil
    }

    /// Whether the rows that name an entry are those that it added, so that not they but its own list
    /// of them was changed.
    private func isListChanged(of entry: StoredEntry) throws -> Bool {
        var contents = EntryContents()
        var rowDigest = RowDigest()
        for table in FactTable.allCases {
            var rows = FactCursor(table, of: entry.header.number, on: connection)
            var next: Int64?
            while let row = try rows.peek() {
                guard row.id == next ?? row.id, row.id < Int64.max else { return false }
                contents.add(rowDigest.digest(row.values, of: table), of: row.id, in: table)
                next = row.id + 1
                rows.advance()
            }
        }
        return contents.hash(of: entry.header) == entry.hash && contents.stored != entry.contents
    }

    private mutating func add(
        _ run: StoredContents.Run,
        of entry: Int64,
        to contents: inout EntryContents
    ) throws -> ChainCheck.Problem? {
        for (offset, mark) in run.marks.enumerated() {
            let id = run.first + Int64(offset)
            let name = run.table.name
            guard let row = try cursors[run.table]?.peek() else {
                return .missing(table: name, id: id, entry: entry)
            }
            if row.id > id { return .missing(table: name, id: id, entry: entry) }
            if row.id < id { return .added(table: name, id: row.id) }
            cursors[run.table]?.advance()
            let digest = rowDigest.digest(row.values, of: run.table)
            guard Array(digest.bytes.prefix(4)) == mark, row.values.last == .integer(entry) else {
                return .changed(table: name, id: id, entry: entry)
            }
            contents.add(digest, of: id, in: run.table)
            rowCount += 1
        }
        return nil
    }

    /// A row after all that the entries added.
    mutating func leftOver() throws -> ChainCheck.Problem? {
        for table in FactTable.allCases {
            if let row = try cursors[table]?.peek() {
                return .added(table: table.name, id: row.id)
            }
        }
        return nil
    }
}

/// Reads a table of facts in the order of its ids, some hundreds of rows at a time.
struct FactCursor {
    struct FactRow {
        let id: Int64
        let values: [SQLValue]
    }

    private let query: SQL
    private let connection: Connection
    private var rows: ArraySlice<FactRow> = []
    private var next: Int64? = Int64.min

    init(_ table: FactTable, on connection: Connection) {
        query = "\(Self.columns(of: table)) WHERE"
        self.connection = connection
    }

    /// Reads only the rows that name an entry.
    init(_ table: FactTable, of entry: Int64, on connection: Connection) {
        query = "\(Self.columns(of: table)) WHERE entry = \(entry) AND"
        self.connection = connection
    }

    private static func columns(of table: FactTable) -> SQL {
        let columns = (["id"] + table.columns + ["entry"]).joined(separator: ", ")
        return SQL(text: "SELECT \(columns) FROM \(table.name)")
    }

    /// The row it stands on, without leaving it; nil at the end.
    mutating func peek() throws -> FactRow? {
        if rows.isEmpty, let next { try read(from: next) }
        return rows.first
    }

    mutating func advance() {
        rows = rows.dropFirst()
    }

    private mutating func read(from first: Int64) throws {
        rows = try connection.rows("\(query) id >= \(first) ORDER BY id LIMIT 512") { row in
            FactRow(id: row.int64(0), values: (0..<row.columnCount).map { row.value($0) })
        }[...]
        next = rows.last.flatMap { $0.id < Int64.max ? $0.id + 1 : nil }
    }
}
