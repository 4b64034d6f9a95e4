/// Reads bytes from front to back, and refuses to read past their end.
struct ByteCursor {
    private let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    var isAtEnd: Bool { position >= bytes.endIndex }

    /// The next so many bytes.
    ///
    /// - Throws: ``UnreadableContainer/truncated`` when there are fewer.
    mutating func take(_ count: Int) throws(UnreadableContainer) -> ArraySlice<UInt8> {
        guard position >= 0, count >= 0, position <= bytes.endIndex,
            count <= bytes.endIndex - position
        else { throw .truncated }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// A whole number of so many bytes, the highest byte first.
    ///
    /// - Throws: ``UnreadableContainer/truncated``.
    mutating func bigEndian(_ count: Int) throws(UnreadableContainer) -> Int {
        try take(count).reduce(0) { $0 << 8 | Int($1) }
    }

    /// A whole number of so many bytes, the lowest byte first.
    ///
    /// - Throws: ``UnreadableContainer/truncated``.
    mutating func littleEndian(_ count: Int) throws(UnreadableContainer) -> Int {
        try take(count).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}

extension Array<UInt8> {
    /// Adds a whole number as so many bytes, the highest byte first.
    mutating func append(_ value: some BinaryInteger, bigEndian count: Int) {
        for index in (0..<count).reversed() {
            append(UInt8(truncatingIfNeeded: value >> (8 * index)))
        }
    }

    /// Adds a whole number as so many bytes, the lowest byte first.
    mutating func append(_ value: some BinaryInteger, littleEndian count: Int) {
        for index in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }
}
