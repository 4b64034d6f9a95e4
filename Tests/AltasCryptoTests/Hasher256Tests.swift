import AltasCrypto
import XCTest

final class Hasher256Tests: XCTestCase {
    func testPiecesGiveTheDigestOfTheWhole() {
        let message = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
        for size in [1, 7, 63, 64, 65, 1000] {
            var hasher = Hasher256()
            for start in stride(from: 0, to: message.count, by: size) {
                hasher.update(Array(message[start..<min(start + size, message.count)]))
            }
            XCTAssertEqual(hasher.finish(), Digest.of(message), "pieces of \(size)")
        }
    }

    func testTextsNumbersAndDigestsAreTheirBytes() {
        var hasher = Hasher256()
        hasher.update("é\0")
        hasher.update(bigEndian: 0x0102)
        hasher.update(Digest.of("abc"))
        let bytes = [0xC3, 0xA9, 0, 0, 0, 0, 0, 0, 0, 1, 2] + Digest.of("abc").bytes
        XCTAssertEqual(hasher.finish(), Digest.of(bytes))
    }

    func testFinishingAndCopyingLeaveTheHasherAsItWas() {
        var hasher = Hasher256()
        hasher.update("a")
        var copy = hasher
        XCTAssertEqual(hasher.finish(), Digest.of("a"))
        hasher.update("b")
        copy.update("c")
        XCTAssertEqual(hasher.finish(), Digest.of("ab"))
        XCTAssertEqual(copy.finish(), Digest.of("ac"))
    }
}
