extension ZipFile {
    private static let endLength = 22

    /// The files in an archive, in the order of its directory.
    ///
    /// The directory and the headers before each file must say the same, nothing may lie between or overlap, and only
    /// files that are stored or deflated are read: an archive that two programs could read differently is refused.
    ///
    /// - Throws: ``UnreadableContainer``.
    package static func files(
        in bytes: [UInt8],
        limits: ReadingLimits = ReadingLimits()
    ) throws(UnreadableContainer) -> [NamedFile] {
        guard bytes.starts(with: [0x50, 0x4B]) else { throw .otherFormat }
        let end = try end(of: bytes)
        guard end.count <= limits.files else { throw .tooLarge }
        var cursor = ByteCursor(bytes, at: end.directory)
        var place = 0
        var files: [NamedFile] = []
        var room = limits.bytes
        for _ in 0..<end.count {
            let entry = try ZipEntry(central: &cursor)
            guard entry.offset == place else { throw .damaged }
            let (file, next) = try entry.file(in: bytes, room: room)
            guard !files.contains(where: { $0.name == file.name }) else { throw .damaged }
            room -= file.bytes.count
            place = next
            files.append(file)
        }
        guard place == end.directory, cursor.position == end.position else { throw .damaged }
        return files
    }

    /// What the record at the end of the archive says.
    private struct End {
        var position: Int
        var directory: Int
        var count: Int
    }

    /// The last record whose comment ends with the file.
    private static func end(of bytes: [UInt8]) throws(UnreadableContainer) -> End {
        let first = max(0, bytes.count - endLength - 0xFFFF)
        for start in stride(from: bytes.count - endLength, through: first, by: -1) {
            var cursor = ByteCursor(bytes, at: start)
            guard try cursor.littleEndian(4) == endSignature else { continue }
            let disks = try cursor.littleEndian(4)
            let counts = [try cursor.littleEndian(2), try cursor.littleEndian(2)]
            let size = try cursor.littleEndian(4)
            let directory = try cursor.littleEndian(4)
            let comment = try cursor.littleEndian(2)
            guard start + endLength + comment == bytes.count else { throw .damaged }
            guard disks == 0, counts[0] < 0xFFFF, directory < 0xFFFF_FFFF else {
                throw .unsupported
            }
            guard counts[0] == counts[1], directory + size == start else { throw .damaged }
            return End(position: start, directory: directory, count: counts[0])
        }
        throw .truncated
    }
}
