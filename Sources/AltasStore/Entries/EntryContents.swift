import AltasCrypto

/// What an entry added: for each table a run of consecutive ids with the digests of their rows.
///
/// The entry's hash covers the whole digests; the file keeps their first four bytes, enough to name the row that does not
/// fit when the hash does not.
struct EntryContents {
    struct Run: Equatable {
        let table: FactTable
        let first: Int64
        var digests: DigestList
    }

    private(set) var runs: [Run] = []

    /// Adds a row, whose id follows the last one of its table.
    mutating func add(_ digest: Digest, of id: Int64, in table: FactTable) {
        if let position = runs.firstIndex(where: { $0.table == table }) {
            precondition(runs[position].first + Int64(runs[position].digests.count) == id)
            runs[position].digests.append(digest)
        } else {
            runs.append(Run(table: table, first: id, digests: DigestList(digest)))
            runs.sort { $0.table.rawValue < $1.table.rawValue }
        }
    }

    /// For each run: the table's tag (1 byte), the first id (8), the count (4), then 4 bytes of
    /// each digest.
    var stored: [UInt8] {
        var bytes: [UInt8] = []
        for run in runs {
            bytes.append(run.table.rawValue)
            bytes.append(bigEndian: UInt64(bitPattern: run.first), count: 8)
            bytes.append(bigEndian: UInt64(run.digests.count), count: 4)
            for digest in run.digests { bytes.append(contentsOf: digest.bytes.prefix(4)) }
        }
        return bytes
    }

    /// SHA-256 over the entry and the whole digests of its rows; numbers have 8 bytes, the highest first.
    ///
    /// The previous hash; the number; the time; the kind of actor, the actor's id in decimal digits or
    /// nothing, the act and the request's number or nothing, each after the length of its UTF-8; 1 when
    /// there is a request's number, else 0; for each run, by tag: the tag, the first id, the count, and
    /// the digests.
    func hash(of entry: EntryHeader) -> Digest {
        var hasher = Hasher256()
        hasher.update(entry.previous)
        hasher.update(bigEndian: UInt64(bitPattern: entry.number))
        hasher.update(bigEndian: UInt64(bitPattern: entry.time))
        let parts = [
            entry.actorKind, entry.actorID.map(String.init) ?? "", entry.act, entry.requestID ?? "",
        ]
        for part in parts {
            hasher.update(bigEndian: UInt64(part.utf8.count))
            hasher.update(part)
        }
        hasher.update(bigEndian: entry.requestID == nil ? 0 : 1)
        for run in runs {
            hasher.update(bigEndian: UInt64(run.table.rawValue))
            hasher.update(bigEndian: UInt64(bitPattern: run.first))
            hasher.update(bigEndian: UInt64(run.digests.count))
            for digest in run.digests { hasher.update(digest) }
        }
        return hasher.finish()
    }
}

/// The parts of an entry that its hash covers beside the rows, as the file holds them.
struct EntryHeader {
    var number: Int64
    var time: Int64
    var actorKind: String
    var actorID: Int64?
    var act: String
    var requestID: String?
    var previous: Digest
}

/// What the file says an entry added, read back to be checked against the rows.
struct StoredContents {
    struct Run {
        let table: FactTable
        let first: Int64
        let marks: [[UInt8]]
    }

    let runs: [Run]

    /// Nil when the bytes are not what ``EntryContents/stored`` writes: each table once, by its tag.
    init?(_ bytes: [UInt8]) {
        var runs: [Run] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let run = Run(&rest) else { return nil }
            if let last = runs.last, last.table.rawValue >= run.table.rawValue { return nil }
            runs.append(run)
        }
        self.runs = runs
    }
}

extension StoredContents.Run {
    fileprivate init?(_ rest: inout ArraySlice<UInt8>) {
        guard rest.count >= 13, let table = FactTable(rawValue: rest.removeFirst()) else {
            return nil
        }
        let first = Int64(bitPattern: rest.takeBigEndian(8))
        let count = Int(rest.takeBigEndian(4))
        guard first > 0, first < Int64.max - Int64(count), count > 0, count <= rest.count / 4
        else { return nil }
        self.table = table
        self.first = first
        marks = (0..<count).map { _ in
            let mark = Array(rest.prefix(4))
            rest.removeFirst(4)
            return mark
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(bigEndian number: UInt64, count: Int) {
        for shift in stride(from: (count - 1) * 8, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate mutating func takeBigEndian(_ count: Int) -> UInt64 {
        defer { removeFirst(count) }
        return prefix(count).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
