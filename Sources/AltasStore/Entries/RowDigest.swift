import AltasCrypto

/// The canonical bytes of a fact row and their SHA-256, so that any change of any column shows.
///
/// Bytes: the table's tag (1 byte); the number of columns (1); then each value as a type byte (0 NULL,
/// 1 INTEGER, 2 TEXT, 3 BLOB) and, unless NULL, either 8 bytes of integer or 4 bytes of length and the
/// content. Numbers have the highest byte first.
struct RowDigest {
    private var bytes: [UInt8] = []

    /// The digest of a row: `id`, the table's columns in order, `entry`.
    mutating func digest(_ values: [SQLValue], of table: FactTable) -> Digest {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(table.rawValue)
        bytes.append(UInt8(truncatingIfNeeded: values.count))
        for value in values { append(value) }
        return Digest.of(bytes)
    }

    private mutating func append(_ value: SQLValue) {
        switch value {
        case .null:
            bytes.append(0)
        case .integer(let number):
            bytes.append(1)
            append(UInt64(bitPattern: number), bytes: 8)
        case .text(let text):
            bytes.append(2)
            append(UInt64(text.utf8.count), bytes: 4)
            bytes.append(contentsOf: text.utf8)
        case .blob(let blob):
            bytes.append(3)
            append(UInt64(blob.count), bytes: 4)
            bytes.append(contentsOf: blob)
        }
    }

    private mutating func append(_ number: UInt64, bytes count: Int) {
        for shift in stride(from: (count - 1) * 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }
}
