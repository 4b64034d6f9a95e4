/// The pixels of a picture as PNG files have them: eight bits a channel, filtered and compressed.
struct PackedPicture: Equatable, Sendable {
    let width: Int
    let height: Int
    let pixels: [UInt8]

    /// The picture as a PNG file, with a name.
    func file(title: String) -> [UInt8] {
        var header: [UInt8] = []
        header.append(width, bigEndian: 4)
        header.append(height, bigEndian: 4)
        header += [8, 6, 0, 0, 0]
        let name = Array("Title\0\0\0\0\0".utf8) + Array(title.utf8)
        return PNGChunks([
            PNGChunks.Chunk(type: "IHDR", data: header),
            PNGChunks.Chunk(type: "sRGB", data: [0]),
            PNGChunks.Chunk(type: "iTXt", data: name),
            PNGChunks.Chunk(type: "IDAT", data: pixels),
        ]).bytes
    }
}
