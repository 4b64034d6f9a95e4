import AltasCrypto

/// ZIP archives (PKWARE's APPNOTE 6.3.3) of a few files in memory: the same files always make the same bytes.
package enum ZipFile {
    static let localSignature = 0x0403_4B50
    static let centralSignature = 0x0201_4B50
    static let endSignature = 0x0605_4B50
    /// The bit that says that names are UTF-8.
    static let utf8Names = 0x0800

    /// An archive of these files, all of one time, in this order.
    ///
    /// A seal is the archive's comment. Its length stands before it and is sealed too, so the sealing is asked twice.
    ///
    /// - Throws: what `sealing` and zlib throw.
    package static func bytes(
        of files: [NamedFile],
        at time: Timestamp,
        sealedBy sealing: Sealing? = nil
    ) throws -> [UInt8] {
        let stamp = DOSTime(time)
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let entry = try PackedFile(file, stamp)
            directory += entry.central(at: bytes.count)
            bytes += entry.local
        }
        let directoryOffset = bytes.count
        bytes += directory
        bytes.append(endSignature, littleEndian: 4)
        bytes += [0, 0, 0, 0]
        bytes.append(files.count, littleEndian: 2)
        bytes.append(files.count, littleEndian: 2)
        bytes.append(directory.count, littleEndian: 4)
        bytes.append(directoryOffset, littleEndian: 4)
        return try bytes + comment(after: bytes, sealing)
    }

    private static func comment(after bytes: [UInt8], _ sealing: Sealing?) throws -> [UInt8] {
        guard let sealing else { return [0, 0] }
        var length: [UInt8] = []
        length.append(try sealing(Digest.of(bytes)).utf8.count, littleEndian: 2)
        return length + Array(try sealing(Digest.of(bytes + length)).utf8)
    }
}
