/// Finds the objects of a PDF file through its cross-reference tables (ISO 32000-1, section 7.5.4).
///
/// Cross-reference streams and object streams are not read, nor anything encrypted.
struct PDFReader {
    private static let sectionLimit = 16
    private static let objectLimit = 100_000
    private static let tailLength = 2048

    private let bytes: [UInt8]
    private var offsets: [Int: Int] = [:]
    private var trailer = PDFDictionary()

    /// Reads the tables.
    ///
    /// - Throws: ``UnreadableContainer``.
    init(_ bytes: [UInt8]) throws(UnreadableContainer) {
        guard bytes.starts(with: "%PDF-".utf8) else { throw .otherFormat }
        self.bytes = bytes
        var next: Int? = try Self.lastTable(in: bytes)
        var sections = 0
        while let offset = next {
            sections += 1
            guard sections <= Self.sectionLimit else { throw .tooLarge }
            let trailer = try readSection(at: offset)
            guard trailer["Encrypt"] == nil, trailer["XRefStm"] == nil else { throw .unsupported }
            if sections == 1 { self.trailer = trailer }
            next = trailer["Prev"]?.integer
        }
    }

    /// The catalog.
    ///
    /// - Throws: ``UnreadableContainer``.
    func catalog() throws(UnreadableContainer) -> PDFDictionary {
        try dictionary(trailer["Root"])
    }

    /// A dictionary, itself or by reference; an empty one where there is nothing.
    ///
    /// - Throws: ``UnreadableContainer/damaged`` where something else is.
    func dictionary(_ object: PDFObject?) throws(UnreadableContainer) -> PDFDictionary {
        switch try resolved(object) {
        case .dictionary(let dictionary): return dictionary
        case .null: return [:]
        default: throw .damaged
        }
    }

    /// An array, itself or by reference; an empty one where there is nothing.
    ///
    /// - Throws: ``UnreadableContainer/damaged`` where something else is.
    func array(_ object: PDFObject?) throws(UnreadableContainer) -> [PDFObject] {
        switch try resolved(object) {
        case .array(let array): return array
        case .null: return []
        default: throw .damaged
        }
    }

    /// An object itself; references lead to no further reference.
    ///
    /// - Throws: ``UnreadableContainer``.
    func resolved(_ object: PDFObject?) throws(UnreadableContainer) -> PDFObject {
        guard case .reference(let number) = object else { return object ?? .null }
        var parser = try parser(of: number)
        let found = try parser.object()
        if case .reference = found { throw .damaged }
        return found
    }

    /// The data of a stream, expanded.
    ///
    /// - Throws: ``UnreadableContainer``: `tooLarge` when it is longer than `limit`, `unsupported` for another filter
    ///   than `FlateDecode`.
    func stream(_ object: PDFObject?, limit: Int) throws(UnreadableContainer) -> [UInt8] {
        guard case .reference(let number) = object else { throw .damaged }
        var parser = try parser(of: number)
        guard case .dictionary(let dictionary) = try parser.object() else { throw .damaged }
        guard parser.takeWord("stream") else { throw .damaged }
        try parser.skipLineEnd()
        guard let length = try resolved(dictionary["Length"]).integer else { throw .damaged }
        var cursor = ByteCursor(bytes, at: parser.position)
        let data = Array(try cursor.take(length))
        var after = try PDFParser(bytes, at: cursor.position)
        guard after.takeWord("endstream") else { throw .damaged }
        return try expanded(data, dictionary, limit)
    }

    private func expanded(
        _ data: [UInt8],
        _ dictionary: PDFDictionary,
        _ limit: Int
    ) throws(UnreadableContainer) -> [UInt8] {
        let filter = try resolved(dictionary["Filter"])
        let names = filter == .null ? [] : filter.array ?? [filter]
        guard names.count <= 1, try resolved(dictionary["DecodeParms"]) == .null else {
            throw .unsupported
        }
        switch names.first {
        case nil:
            guard data.count <= limit else { throw .tooLarge }
            return data
        case .name("FlateDecode"): return try Inflated.bytes(of: data, as: .zlib, limit: limit)
        default: throw .unsupported
        }
    }

    /// A parser that stands before an object's value.
    private func parser(of number: Int) throws(UnreadableContainer) -> PDFParser {
        guard let offset = offsets[number] else { throw .damaged }
        var parser = try PDFParser(bytes, at: offset)
        guard try parser.count() == number, try parser.count() == 0, parser.takeWord("obj") else {
            throw .damaged
        }
        return parser
    }

    /// Where the last table begins, as the end of the file says.
    private static func lastTable(in bytes: [UInt8]) throws(UnreadableContainer) -> Int {
        let tail = bytes.suffix(tailLength)
        let word = Array("startxref".utf8)
        var place = tail.endIndex - word.count
        while place >= tail.startIndex {
            if tail[place..<place + word.count].elementsEqual(word) {
                var parser = try PDFParser(bytes, at: place + word.count)
                return try parser.count()
            }
            place -= 1
        }
        throw .truncated
    }

    /// Reads one table, whose entries yield to those of later ones, and the trailer after it.
    private mutating func readSection(
        at offset: Int
    ) throws(UnreadableContainer) -> PDFDictionary {
        var parser = try PDFParser(bytes, at: offset)
        guard parser.takeWord("xref") else { throw .unsupported }
        while !parser.takeWord("trailer") {
            let first = try parser.count()
            let count = try parser.count()
            guard first <= Self.objectLimit, count <= Self.objectLimit else { throw .tooLarge }
            for number in first..<first + count {
                let place = try parser.count()
                let generation = try parser.count()
                let isFree = parser.takeWord("f")
                guard isFree || parser.takeWord("n") else { throw .damaged }
                guard isFree || generation == 0 else { throw .unsupported }
                if offsets[number] == nil { offsets[number] = isFree ? -1 : place }
            }
            guard offsets.count <= Self.objectLimit else { throw .tooLarge }
        }
        guard case .dictionary(let trailer) = try parser.object() else { throw .damaged }
        return trailer
    }
}
