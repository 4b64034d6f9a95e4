import AltasCrypto
import XCTest

@testable import AltasCredentials

/// A credential comes out of a PNG badge as it went in, and nothing doubtful does.
final class PNGBadgeTests: XCTestCase {
    private let chunks = PNGChunks([
        PNGChunks.Chunk(type: "IHDR", data: [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
        PNGChunks.Chunk(type: "IDAT", data: [1, 2, 3]),
    ])

    func testCredentialComesOutAsItWentIn() throws {
        for credential in [BakedCredential.jwt("a.b-_.c"), .json(Array(#"{"a":"æ😀"}"#.utf8))] {
            let badge = try PNGBadge.baking(credential, into: chunks.bytes)
            XCTAssertEqual(try PNGBadge.credential(in: badge), credential)
            let types = try PNGChunks(reading: badge).chunks.map(\.type)
            XCTAssertEqual(types, ["IHDR", "iTXt", "IDAT"])
        }
    }

    func testSealIsTheLastChunkAndCoversWhatComesBefore() throws {
        var sealed: Digest?
        let badge = try PNGBadge.baking(.jwt("a.b.c"), into: chunks.bytes) {
            sealed = $0
            return "altas-seal:1:k:s"
        }
        let seal = PNGChunks.Chunk(type: "seAl", data: Array("altas-seal:1:k:s".utf8)).bytes
        let end = PNGChunks.Chunk(type: "IEND", data: []).bytes
        XCTAssertEqual(Array(badge.suffix(seal.count + end.count)), seal + end)
        XCTAssertEqual(sealed, Digest.of(Array(badge.dropLast(seal.count + end.count))))
    }

    func testFlippingAnyByteOfTheFileIsNoticed() throws {
        let badge = try PNGBadge.baking(.jwt("a.b.c"), into: chunks.bytes)
        for index in badge.indices {
            var flipped = badge
            flipped[index] ^= 0x20
            XCTAssertThrowsError(try PNGBadge.credential(in: flipped), "byte \(index)")
        }
    }

    func testDoubtfulBadgesAreRefused() throws {
        let twice = credentialChunk([0, 0, 0, 0, 0])
        let cases: [([PNGChunks.Chunk], UnreadableContainer)] = [
            ([], .noCredential), ([twice, twice], .severalCredentials),
            ([credentialChunk([0, 1, 0, 0, 0])], .unsupported),
            ([credentialChunk([0, 0, 0])], .damaged),
            ([credentialChunk([0, 0, 0, 0, 0], type: "tEXt")], .damaged),
            ([credentialChunk([0, 0, 0, 0, 0, 0xFF])], .damaged),
        ]
        for (extra, expected) in cases {
            let bytes = PNGChunks(chunks.chunks + extra).bytes
            XCTAssertThrowsError(try PNGBadge.credential(in: bytes)) {
                XCTAssertEqual($0 as? UnreadableContainer, expected)
            }
        }
        let badge = try PNGBadge.baking(.jwt("a.b.c"), into: chunks.bytes)
        for count in 0..<badge.count {
            XCTAssertThrowsError(
                try PNGBadge.credential(in: Array(badge.prefix(count))),
                "\(count)"
            )
        }
        XCTAssertThrowsError(try PNGBadge.credential(in: badge + [0]))
    }

    private func credentialChunk(_ after: [UInt8], type: String = "iTXt") -> PNGChunks.Chunk {
        PNGChunks.Chunk(
            type: type,
            data: Array("openbadgecredential".utf8) + after + Array("a.b.c".utf8)
        )
    }
}
