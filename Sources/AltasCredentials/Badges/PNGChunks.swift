/// The chunks of a PNG file (ISO/IEC 15948, clause 5).
struct PNGChunks: Equatable {
    /// What every PNG file begins with.
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let limit = 10_000

    /// The chunks in order, `IEND` not among them.
    var chunks: [Chunk]

    /// One chunk.
    struct Chunk: Equatable {
        /// Four letters.
        var type: String
        /// What it holds.
        var data: [UInt8]
    }

    /// These chunks, in this order.
    init(_ chunks: [Chunk]) {
        self.chunks = chunks
    }

    /// Reads a whole file, which ends with `IEND`.
    ///
    /// - Throws: ``UnreadableContainer``: also when a chunk's check does not fit, or something follows the end.
    init(reading bytes: [UInt8]) throws(UnreadableContainer) {
        guard bytes.starts(with: Self.signature) else { throw .otherFormat }
        var cursor = ByteCursor(bytes, at: Self.signature.count)
        chunks = []
        while true {
            let chunk = try Self.chunk(&cursor)
            guard chunk.type != "IEND" else { break }
            chunks.append(chunk)
            guard chunks.count <= Self.limit else { throw .tooLarge }
        }
        guard cursor.isAtEnd, chunks.first?.type == "IHDR" else { throw .damaged }
    }

    private static func chunk(_ cursor: inout ByteCursor) throws(UnreadableContainer) -> Chunk {
        let length = try cursor.bigEndian(4)
        let type = try cursor.take(4)
        let data = try cursor.take(length)
        let check = try cursor.bigEndian(4)
        guard Int(CyclicCheck.of(Array(type + data))) == check else { throw .damaged }
        return Chunk(type: String(decoding: type, as: UTF8.self), data: Array(data))
    }

    /// The file, up to its end chunk.
    var body: [UInt8] { chunks.reduce(into: Self.signature) { $0 += $1.bytes } }

    /// The file.
    var bytes: [UInt8] { body + Chunk(type: "IEND", data: []).bytes }
}

extension PNGChunks.Chunk {
    /// Its length, its type, its data and their check.
    var bytes: [UInt8] {
        let checked = Array(type.utf8) + data
        var result: [UInt8] = []
        result.append(data.count, bigEndian: 4)
        result += checked
        result.append(CyclicCheck.of(checked), bigEndian: 4)
        return result
    }
}
