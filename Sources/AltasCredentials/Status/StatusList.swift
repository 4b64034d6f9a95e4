/// A list with a place for each certificate, set for those that are withdrawn (Bitstring Status List
/// 1.0).
package struct StatusList: Equatable, Sendable {
    /// How many places a list has at least, so that a reader's question tells nothing (section 6.1).
    package static let fewest = 131_072
    /// How many bytes a list of somebody else may have.
    private static let largest = 4 << 20

    /// The places, eight to a byte, the first one highest.
    private var bytes: [UInt8]

    /// A list in which nothing is set, of at least so many places and never fewer than ``fewest``.
    package init(count: Int = fewest) {
        bytes = [UInt8](repeating: 0, count: (max(count, Self.fewest) + 7) / 8)
    }

    /// How many places it has.
    package var count: Int { bytes.count * 8 }

    /// Whether a place is set; nil for a place that it has not.
    package func isSet(_ index: Int) -> Bool? {
        guard index >= 0, index < count else { return nil }
        return bytes[index / 8] & Self.mask(index) != 0
    }

    /// Sets a place that it has.
    package mutating func set(_ index: Int) {
        precondition(isSet(index) != nil, "A status list has no place \(index).")
        bytes[index / 8] |= Self.mask(index)
    }

    private static func mask(_ index: Int) -> UInt8 { 0x80 >> UInt8(index % 8) }
}

extension StatusList {
    /// The packed list, as it is published: gzip in base 64 after a `u` (section 3.3).
    ///
    /// - Throws: ``CompressionFault`` when zlib fails.
    package func encoded() throws(CompressionFault) -> String {
        Multibase.base64URL(try Compression.compress(bytes, as: .gzip))
    }

    /// Unpacks a list.
    ///
    /// - Throws: ``UnreadableStatusList`` when it is damaged, too short, or over 4 MiB.
    package init(encoded: String) throws(UnreadableStatusList) {
        guard let packed = Multibase.base64URL(encoded) else {
            throw .malformed(member: "encodedList")
        }
        do {
            bytes = try Compression.decompress(packed, as: .gzip, limit: Self.largest)
        } catch {
            throw .damaged(error)
        }
        guard count >= Self.fewest else { throw .tooShort }
    }
}
