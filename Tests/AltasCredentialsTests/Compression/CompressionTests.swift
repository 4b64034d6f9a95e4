import XCTest

@testable import AltasCredentials

/// What is compressed comes back, and what is hostile costs little.
final class CompressionTests: XCTestCase {
    private let samples: [[UInt8]] = [
        [], [0], Array("certificate".utf8), [UInt8](repeating: 0, count: 300_000),
        (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 2_654_435_761 >> 11) },
    ]

    func testWhatIsCompressedComesBack() throws {
        for format in Compression.Format.allCases {
            for sample in samples {
                let small = try Compression.compress(sample, as: format)
                let back = try Compression.decompress(small, as: format, limit: sample.count)
                XCTAssertEqual(back, sample, "\(format), \(sample.count) bytes")
            }
        }
    }

    func testGzipSaysNothingOfTheDayAndTheMachine() throws {
        let small = try Compression.compress([1, 2, 3], as: .gzip)
        XCTAssertEqual(Array(small.prefix(10)), [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
        XCTAssertEqual(small, try Compression.compress([1, 2, 3], as: .gzip))
    }

    func testMoreThanTheLimitIsRefused() throws {
        let bomb = try Compression.compress([UInt8](repeating: 0, count: 8 << 20), as: .zlib)
        for limit in [0, 1, 1 << 20, (8 << 20) - 1] {
            XCTAssertThrowsError(try Compression.decompress(bomb, as: .zlib, limit: limit)) {
                XCTAssertEqual($0 as? CompressionFault, .tooLarge(limit: limit))
            }
        }
    }

    func testDamageIsFound() throws {
        for format in [Compression.Format.zlib, .gzip] {
            let whole = try Compression.compress(Array("to whom it may concern".utf8), as: format)
            var changed = whole
            changed[whole.count - 1] ^= 1
            for bytes in [[], Array(whole.dropLast()), whole + [0], changed, [1, 2, 3]] {
                XCTAssertThrowsError(try Compression.decompress(bytes, as: format, limit: 100)) {
                    XCTAssertEqual($0 as? CompressionFault, .damaged, "\(bytes)")
                }
            }
        }
    }
}
