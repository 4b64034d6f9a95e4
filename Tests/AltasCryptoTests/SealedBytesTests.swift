import AltasCrypto
import XCTest

final class SealedBytesTests: XCTestCase {
    private let key = [UInt8](repeating: 3, count: 32)
    private let nonce = [UInt8](repeating: 4, count: 12)

    /// Test cases 13 and 14 of the GCM specification (McGrew and Viega).
    func testVectorsOfGCM() throws {
        func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
        let empty = try SealedBytes(sealing: [], key: zeros(32), nonce: zeros(12))
        XCTAssertEqual(
            Hex.encode(Array(empty.bytes.dropFirst(12))),
            "530f8afbc74536b9a963b4f1c4cb738b"
        )
        let block = try SealedBytes(sealing: zeros(16), key: zeros(32), nonce: zeros(12))
        XCTAssertEqual(
            Hex.encode(Array(block.bytes.dropFirst(12))),
            "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"
        )
    }

    func testOnlyTheKeyOpensAndAnyChangeIsFound() throws {
        let secret = Array("a key of the organisation".utf8)
        let sealed = try SealedBytes(sealing: secret, key: key, nonce: nonce)
        XCTAssertEqual(sealed.bytes.count, 12 + secret.count + 16)
        XCTAssertEqual(Array(sealed.bytes.prefix(12)), nonce)
        let stored = try XCTUnwrap(SealedBytes(bytes: sealed.bytes))
        XCTAssertEqual(try stored.opened(with: key), secret)
        XCTAssertNil(try sealed.opened(with: [UInt8](repeating: 5, count: 32)))
        for place in sealed.bytes.indices {
            var changed = sealed.bytes
            changed[place] ^= 0x80
            XCTAssertNil(try SealedBytes(bytes: changed)?.opened(with: key), "\(place)")
        }
    }

    func testLengthsAreFixed() {
        XCTAssertNil(SealedBytes(bytes: [UInt8](repeating: 0, count: 27)))
        XCTAssertThrowsError(try SealedBytes(sealing: [], key: [1], nonce: nonce))
        XCTAssertThrowsError(try SealedBytes(sealing: [], key: key, nonce: [1]))
    }
}
