import AltasCrypto

@testable import AltasStore

/// The chain computed a second time, from plain queries and what the documentation says of the bytes.
struct DocumentedChain {
    let connection: Connection

    /// The hash of each entry, from the first.
    func hashes() throws -> [Digest] {
        var previous = Array(repeating: UInt8(0), count: 32)
        return try connection.rows(
            """
            SELECT number, time, actor, coalesce(actor_id, ''), act, coalesce(request_id, ''),
                request_id IS NOT NULL
            FROM entry ORDER BY number
            """
        ) { row in
            var bytes = previous + eight(row.int64(0)) + eight(row.int64(1))
            for column in 2...5 {
                let part = Array(row.text(column).utf8)
                bytes += eight(Int64(part.count)) + part
            }
            bytes += eight(row.int64(6))
            for table in FactTable.allCases {
                bytes += try run(of: table, in: row.int64(0))
            }
            let hash = Digest.of(bytes)
            previous = hash.bytes
            return hash
        }
    }

    private func run(of table: FactTable, in entry: Int64) throws -> [UInt8] {
        let columns = (["id"] + table.columns + ["entry"])
        let query = SQL(text: "SELECT \(columns.joined(separator: ", ")) FROM \(table.name)")
        var first: Int64?
        let digests = try connection.rows("\(query) WHERE entry = \(entry) ORDER BY id") { row in
            first = first ?? row.int64(0)
            var bytes = [table.rawValue, UInt8(columns.count)]
            for column in columns.indices { bytes += encoded(row.value(column)) }
            return Digest.of(bytes).bytes
        }
        guard let first else { return [] }
        return eight(Int64(table.rawValue)) + eight(first) + eight(Int64(digests.count))
            + digests.flatMap { $0 }
    }

    private func encoded(_ value: SQLValue) -> [UInt8] {
        switch value {
        case .null: [0]
        case .integer(let number): [1] + eight(number)
        case .text(let text): [2] + eight(Int64(text.utf8.count))[4...] + Array(text.utf8)
        case .blob(let bytes): [3] + eight(Int64(bytes.count))[4...] + bytes
        }
    }

    private func eight(_ number: Int64) -> [UInt8] {
        (0..<8).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
