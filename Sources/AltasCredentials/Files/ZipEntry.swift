/// What an archive's directory says about one file.
struct ZipEntry {
    private let name: ArraySlice<UInt8>
    private let flags: Int
    private let method: Int
    private let stamp: Int
    private let check: Int
    private let packedSize: Int
    private let size: Int
    /// Where the file's own header begins.
    let offset: Int

    /// Reads the next entry of the directory.
    ///
    /// - Throws: ``UnreadableContainer``.
    init(central cursor: inout ByteCursor) throws(UnreadableContainer) {
        guard try cursor.littleEndian(4) == ZipFile.centralSignature else { throw .damaged }
        _ = try cursor.take(4)
        flags = try cursor.littleEndian(2)
        method = try cursor.littleEndian(2)
        stamp = try cursor.littleEndian(4)
        check = try cursor.littleEndian(4)
        packedSize = try cursor.littleEndian(4)
        size = try cursor.littleEndian(4)
        let nameLength = try cursor.littleEndian(2)
        let otherLength = try cursor.littleEndian(2) + cursor.littleEndian(2)
        _ = try cursor.take(8)
        offset = try cursor.littleEndian(4)
        name = try cursor.take(nameLength)
        _ = try cursor.take(otherLength)
        guard flags & ~ZipFile.utf8Names == 0 || flags & ~ZipFile.utf8Names == 2,
            [0, 8].contains(method)
        else { throw .unsupported }
    }

    /// The file, and where what follows it begins.
    ///
    /// - Throws: ``UnreadableContainer``: `tooLarge` for one that is larger than `room`.
    func file(
        in bytes: [UInt8],
        room: Int
    ) throws(UnreadableContainer) -> (file: NamedFile, next: Int) {
        var cursor = ByteCursor(bytes, at: offset)
        try checkHeader(&cursor)
        guard size <= room else { throw .tooLarge }
        let packed = Array(try cursor.take(packedSize))
        let data = method == 0 ? packed : try Inflated.bytes(of: packed, as: .raw, limit: size)
        guard data.count == size, Int(CyclicCheck.of(data)) == check else { throw .damaged }
        return (NamedFile(name: try safeName(), bytes: data), cursor.position)
    }

    /// Reads the file's own header, which says the same.
    private func checkHeader(_ cursor: inout ByteCursor) throws(UnreadableContainer) {
        guard try cursor.littleEndian(4) == ZipFile.localSignature else { throw .damaged }
        _ = try cursor.take(2)
        let header = [
            try cursor.littleEndian(2), try cursor.littleEndian(2), try cursor.littleEndian(4),
            try cursor.littleEndian(4), try cursor.littleEndian(4), try cursor.littleEndian(4),
        ]
        let nameLength = try cursor.littleEndian(2)
        let otherLength = try cursor.littleEndian(2)
        guard header == [flags, method, stamp, check, packedSize, size],
            try cursor.take(nameLength) == name
        else { throw .damaged }
        _ = try cursor.take(otherLength)
    }

    /// The name, which leads nowhere outside a folder.
    private func safeName() throws(UnreadableContainer) -> String {
        guard let text = String(validating: name, as: UTF8.self), !text.isEmpty,
            text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0 != "\\" && $0 != ":" }),
            !text.hasPrefix("/"), !text.split(separator: "/").contains("..")
        else { throw .damaged }
        return text
    }
}
