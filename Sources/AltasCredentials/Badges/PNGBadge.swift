import AltasCrypto

/// Badges in PNG: the credential is one uncompressed `iTXt` chunk (Open Badges 3.0, section 5.3.1).
package enum PNGBadge {
    private static let keyword = Array("openbadgecredential".utf8)
    private static let sealType = "seAl"

    /// The picture with the credential put before its pixels and, where there is a sealing, the seal as its last chunk.
    ///
    /// - Throws: ``UnreadableContainer`` when `picture` is no PNG or holds a credential already; what `sealing` throws.
    package static func baking(
        _ credential: BakedCredential,
        into picture: [UInt8],
        sealedBy sealing: Sealing? = nil
    ) throws -> [UInt8] {
        var file = try PNGChunks(reading: picture)
        guard !file.chunks.contains(where: isCredential) else {
            throw UnreadableContainer.severalCredentials
        }
        let place = file.chunks.firstIndex { $0.type == "IDAT" } ?? file.chunks.endIndex
        file.chunks.insert(chunk(credential), at: place)
        if let sealing {
            let seal = try sealing(Digest.of(file.body))
            file.chunks.append(PNGChunks.Chunk(type: sealType, data: Array(seal.utf8)))
        }
        return file.bytes
    }

    /// The credential in a badge.
    ///
    /// - Throws: ``UnreadableContainer`` when the file is damaged anywhere, or holds no credential or more than one.
    package static func credential(
        in bytes: [UInt8]
    ) throws(UnreadableContainer) -> BakedCredential {
        let found = try PNGChunks(reading: bytes).chunks.filter(isCredential)
        guard let chunk = found.first else { throw .noCredential }
        guard found.count == 1 else { throw .severalCredentials }
        return try BakedCredential(text: text(of: chunk))
    }

    private static func isCredential(_ chunk: PNGChunks.Chunk) -> Bool {
        ["iTXt", "tEXt", "zTXt"].contains(chunk.type) && chunk.data.starts(with: keyword + [0])
    }

    /// Two flags of no compression, then no language and no translated keyword, each ended by a null byte.
    private static let preamble = keyword + [0, 0, 0, 0, 0]

    private static func chunk(_ credential: BakedCredential) -> PNGChunks.Chunk {
        PNGChunks.Chunk(type: "iTXt", data: preamble + Array(credential.text.utf8))
    }

    private static func text(of chunk: PNGChunks.Chunk) throws(UnreadableContainer) -> String {
        let rest = chunk.data.dropFirst(keyword.count + 1)
        guard chunk.type == "iTXt", rest.count >= 2 else { throw .damaged }
        guard rest.starts(with: [0, 0]) else { throw .unsupported }
        let fields = rest.dropFirst(2).split(
            separator: 0,
            maxSplits: 2,
            omittingEmptySubsequences: false
        )
        guard fields.count == 3, let text = String(validating: fields[2], as: UTF8.self) else {
            throw .damaged
        }
        return text
    }
}
