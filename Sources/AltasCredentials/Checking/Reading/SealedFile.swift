package import AltasCrypto

/// A file around a signed text, with the seal that it ends with.
package struct SealedFile: Hashable, Sendable {
    /// What kind of file it is.
    package let kind: FileKind
    /// What stands in the place of a seal.
    package let ending: Ending

    /// What stands in the place of a seal.
    package enum Ending: Hashable, Sendable {
        /// A seal, and the digest of all that comes before it.
        case seal(FileSeal, Digest)
        /// Something that is none.
        case other
        /// Nothing, in an archive: somebody else packed it, and only what is in it counts.
        case nothing
    }

    /// How long the end of a file is that can hold a seal.
    private static let longest = 512

    /// Looks at the end of a file.
    init(_ bytes: [UInt8], _ kind: FileKind) {
        self.kind = kind
        guard let seal = Self.lastSeal(in: bytes.suffix(Self.longest)) else {
            ending = kind == .zip && Self.hasNoComment(bytes) ? .nothing : .other
            return
        }
        let end = Self.end(of: kind, with: seal)
        let isRight = bytes.suffix(end.count).elementsEqual(end)
        ending = isRight ? .seal(seal, Digest.of(bytes.dropLast(end.count))) : .other
    }

    private static func lastSeal(in bytes: ArraySlice<UInt8>) -> FileSeal? {
        let mark = Array(FileSeal.mark.utf8)
        let starts = bytes.indices.filter { bytes[$0...].starts(with: mark) }
        guard let start = starts.last,
            let colon = bytes[(start + mark.count)...].firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let text = bytes[start...].prefix(colon - start + 1 + FileSeal.signatureTextLength)
        return FileSeal(String(decoding: text, as: UTF8.self))
    }

    /// How a sealed file of a kind ends; what comes before that is sealed.
    private static func end(of kind: FileKind, with seal: FileSeal) -> [UInt8] {
        switch kind {
        case .pdf: Array("%\(seal)\n%%EOF\n".utf8)
        case .svg: Array("<!--\(seal)-->\n".utf8)
        case .png: pictureEnd(seal)
        case .zip, .json, .jwt, .qr: Array(seal.description.utf8)
        }
    }

    private static func pictureEnd(_ seal: FileSeal) -> [UInt8] {
        let chunk = PNGChunks.Chunk(type: "seAl", data: Array(seal.description.utf8))
        return chunk.bytes + PNGChunks.Chunk(type: "IEND", data: []).bytes
    }

    /// Whether an archive ends with the record of its directory, without a comment.
    private static func hasNoComment(_ bytes: [UInt8]) -> Bool {
        let record = bytes.suffix(22)
        return record.starts(with: [0x50, 0x4B, 0x05, 0x06]) && record.suffix(2) == [0, 0]
    }
}
