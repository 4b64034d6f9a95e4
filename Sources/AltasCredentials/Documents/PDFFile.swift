import AltasCrypto

/// Writes the objects of a PDF file, each once, and their table (ISO 32000-1, section 7.5).
struct PDFFile {
    private static let header = Array("%PDF-1.7\n%âãÏÓ\n".unicodeScalars.map { UInt8($0.value) })

    /// What each object is, by its number less one; nil for one that is reserved and not yet set.
    private var objects: [[UInt8]?] = []

    /// A number for an object that is set later.
    mutating func reserve() -> Int {
        objects.append(nil)
        return objects.count
    }

    /// Sets a reserved object.
    mutating func set(_ number: Int, _ object: PDFObject) {
        objects[number - 1] = object.bytes
    }

    /// Adds an object; its reference.
    mutating func add(_ object: PDFObject) -> PDFObject {
        objects.append(object.bytes)
        return .reference(objects.count)
    }

    /// Adds a stream, packed unless it must be readable as it is; its reference.
    ///
    /// - Throws: what zlib throws.
    mutating func add(
        stream bytes: [UInt8],
        _ dictionary: PDFDictionary = [:],
        isPacked: Bool = true
    ) throws -> PDFObject {
        var dictionary = dictionary
        let data = isPacked ? try Compression.compress(bytes, as: .zlib) : bytes
        if isPacked { dictionary["Filter"] = .name("FlateDecode") }
        dictionary["Length"] = .integer(data.count)
        let (begin, end) = (Array("\nstream\n".utf8), Array("\nendstream".utf8))
        objects.append(dictionary.bytes + begin + data + end)
        return .reference(objects.count)
    }

    /// The file but for its last lines; it begins at the catalog `root`, and its identifier is made from its content.
    func bytes(root: PDFObject, info: PDFObject) -> [UInt8] {
        var bytes = Self.header
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            guard let object else { preconditionFailure("Every reserved object is set.") }
            offsets.append(bytes.count)
            bytes += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let identifier = PDFObject.string(Array(Digest.of(bytes).bytes.prefix(16)))
        let trailer: PDFDictionary = [
            "Size": .integer(objects.count + 1), "Root": root, "Info": info,
            "ID": .array([identifier, identifier]),
        ]
        let table = bytes.count
        bytes += Self.table(offsets) + Array("trailer\n".utf8) + trailer.bytes
        return bytes + Array("\nstartxref\n\(table)\n".utf8)
    }

    /// A file with its last lines: the seal, where there is a sealing, and the mark of the end.
    ///
    /// - Throws: what `sealing` throws.
    static func ending(_ bytes: [UInt8], sealedBy sealing: Sealing? = nil) throws -> [UInt8] {
        var bytes = bytes
        if let sealing { bytes += Array("%\(try sealing(Digest.of(bytes)))\n".utf8) }
        return bytes + Array("%%EOF\n".utf8)
    }

    private static func table(_ offsets: [Int]) -> [UInt8] {
        let lines = offsets.map { offset in
            let digits = String(offset)
            return String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n \n"
        }
        return Array("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n\(lines.joined())".utf8)
    }
}
