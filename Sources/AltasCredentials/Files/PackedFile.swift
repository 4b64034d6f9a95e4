/// A file as a ZIP archive holds it: deflated where that is shorter, else stored.
struct PackedFile {
    private let name: [UInt8]
    private let data: [UInt8]
    /// What both headers say: from the flags to the length of the extra fields.
    private let description: [UInt8]

    /// - Throws: what zlib throws.
    init(_ file: NamedFile, _ stamp: DOSTime) throws {
        name = Array(file.name.utf8)
        let deflated = try Compression.compress(file.bytes, as: .raw)
        let isShorter = deflated.count < file.bytes.count
        data = isShorter ? deflated : file.bytes
        var description: [UInt8] = []
        for value in [ZipFile.utf8Names, isShorter ? 8 : 0, stamp.time, stamp.date] {
            description.append(value, littleEndian: 2)
        }
        description.append(CyclicCheck.of(file.bytes), littleEndian: 4)
        description.append(data.count, littleEndian: 4)
        description.append(file.bytes.count, littleEndian: 4)
        description.append(name.count, littleEndian: 2)
        description.append(0, littleEndian: 2)
        self.description = description
    }

    /// The local header and the data.
    var local: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(ZipFile.localSignature, littleEndian: 4)
        bytes.append(20, littleEndian: 2)
        return bytes + description + name + data
    }

    /// The entry in the central directory, for a local header at an offset.
    func central(at offset: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(ZipFile.centralSignature, littleEndian: 4)
        bytes.append(20, littleEndian: 2)
        bytes.append(20, littleEndian: 2)
        bytes += description
        bytes.append(0, littleEndian: 10)
        bytes.append(offset, littleEndian: 4)
        return bytes + name
    }
}
