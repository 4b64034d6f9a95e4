/// Making bytes smaller with zlib, and bringing them back.
///
/// The same bytes become the same bytes on every machine with the same zlib: nothing of the day or
/// of the machine is written.
package enum Compression {
    /// What stands around the compressed bytes.
    package enum Format: Sendable, CaseIterable {
        /// zlib's own frame (RFC 1950), as PDF and PNG have it.
        case zlib
        /// A gzip member (RFC 1952), without a name and a time.
        case gzip
        /// Nothing (RFC 1951), as ZIP has it.
        case raw

        /// The number by which `deflateInit2` and `inflateInit2` know it.
        var windowBits: Int32 {
            switch self {
            case .zlib: 15
            case .gzip: 31
            case .raw: -15
            }
        }
    }

    /// The largest number of bytes taken at once.
    static let most = Int(Int32.max)

    /// The bytes, compressed as zlib does by default.
    ///
    /// Its best takes several times as long over a picture, for a file a few parts in a hundred smaller.
    ///
    /// - Throws: ``CompressionFault`` when there is no memory, or there are over 2 GiB of bytes.
    package static func compress(
        _ bytes: [UInt8],
        as format: Format
    ) throws(CompressionFault) -> [UInt8] {
        guard bytes.count <= most else { throw .tooLarge(limit: most) }
        var compressed = try Deflater(format).compress(bytes)
        // The operating system that gzip's header names; 255 says that it is not known.
        if format == .gzip { compressed[9] = 255 }
        return compressed
    }

    /// The bytes that were compressed, at most `limit` of them.
    ///
    /// - Throws: ``CompressionFault`` when they are damaged, when something follows them, or when they
    ///   would be more than `limit`; never more than that is held.
    package static func decompress(
        _ bytes: [UInt8],
        as format: Format,
        limit: Int
    ) throws(CompressionFault) -> [UInt8] {
        guard bytes.count <= most else { throw .tooLarge(limit: most) }
        return try Inflater(format).decompress(bytes, limit: limit)
    }
}
