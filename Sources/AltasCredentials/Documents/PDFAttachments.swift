/// The files attached to a PDF document (ISO 32000-1, section 7.11.4).
package enum PDFAttachments {
    private static let depthLimit = 6
    private static let nodeLimit = 256

    /// The attached files, in the order of the document's list.
    ///
    /// Files of ours are read, and what other programs make of them in the classic form; a document with
    /// cross-reference streams or encryption is refused as unsupported. A document without attachments has none.
    ///
    /// - Throws: ``UnreadableContainer``.
    package static func files(
        in bytes: [UInt8],
        limits: ReadingLimits = ReadingLimits()
    ) throws(UnreadableContainer) -> [NamedFile] {
        let reader = try PDFReader(bytes)
        let names = try reader.dictionary(try reader.catalog()["Names"])
        var specifications: [PDFObject] = []
        var nodes = 0
        try collect(names["EmbeddedFiles"], reader, 0, &nodes, &specifications)
        guard specifications.count <= limits.files else { throw .tooLarge }
        var room = limits.bytes
        var files: [NamedFile] = []
        for specification in specifications {
            let file = try file(try reader.dictionary(specification), reader, room)
            guard !files.contains(where: { $0.name == file.name }) else { throw .damaged }
            room -= file.bytes.count
            files.append(file)
        }
        return files
    }

    /// Walks the name tree (section 7.9.6).
    private static func collect(
        _ node: PDFObject?,
        _ reader: PDFReader,
        _ depth: Int,
        _ nodes: inout Int,
        _ found: inout [PDFObject]
    ) throws(UnreadableContainer) {
        nodes += 1
        guard depth < depthLimit, nodes <= nodeLimit else { throw .tooLarge }
        let node = try reader.dictionary(node)
        let names = try reader.array(node["Names"])
        guard names.count.isMultiple(of: 2) else { throw .damaged }
        guard names.count <= 2 * nodeLimit else { throw .tooLarge }
        found += stride(from: 1, to: names.count, by: 2).map { names[$0] }
        for kid in try reader.array(node["Kids"]) {
            try collect(kid, reader, depth + 1, &nodes, &found)
        }
    }

    private static func file(
        _ specification: PDFDictionary,
        _ reader: PDFReader,
        _ room: Int
    ) throws(UnreadableContainer) -> NamedFile {
        let streams = try reader.dictionary(specification["EF"])
        let name = try reader.resolved(specification["UF"] ?? specification["F"]).text
        guard let name, let stream = streams["F"] ?? streams["UF"] else { throw .damaged }
        return NamedFile(name: name, bytes: try reader.stream(stream, limit: room))
    }
}
