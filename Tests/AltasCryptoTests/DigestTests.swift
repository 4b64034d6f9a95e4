import AltasCrypto
import Foundation
import XCTest

final class DigestTests: XCTestCase {
    func testMessagesOfFIPS180() {
        let cases = [
            "": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "abc": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq":
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
            String(repeating: "a", count: 1_000_000):
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
        ]
        for (message, digest) in cases {
            XCTAssertEqual(Digest.of(message).description, digest, "\(message.prefix(60))")
            XCTAssertEqual(Digest.of(Array(message.utf8)).description, digest)
        }
    }

    func testBytesAndDigitsLeadBackToTheSameDigest() throws {
        let digest = Digest.of("abc")
        XCTAssertEqual(digest.bytes.count, Digest.byteCount)
        XCTAssertEqual(digest.bytes.first, 0xBA)
        XCTAssertEqual(Digest(bytes: digest.bytes), digest)
        XCTAssertEqual(Digest(hex: digest.description), digest)
        XCTAssertEqual(Digest(hex: digest.description.uppercased()), digest)
        XCTAssertNotEqual(Digest(bytes: digest.bytes.reversed()), digest)
    }

    func testWhatIsNo32BytesIsNoDigest() {
        let digits = Digest.of("abc").description
        XCTAssertNil(Digest(bytes: []))
        XCTAssertNil(Digest(bytes: [UInt8](repeating: 0, count: 31)))
        XCTAssertNil(Digest(bytes: [UInt8](repeating: 0, count: 33)))
        for text in ["", String(digits.dropLast()), digits + "00", "g" + digits.dropFirst()] {
            XCTAssertNil(Digest(hex: text), text)
        }
    }

    func testJSONHoldsTheDigits() throws {
        let digest = Digest.of("abc")
        let json = try JSONEncoder().encode([digest])
        XCTAssertEqual(String(decoding: json, as: UTF8.self), "[\"\(digest)\"]")
        XCTAssertEqual(try JSONDecoder().decode([Digest].self, from: json), [digest])
        XCTAssertThrowsError(try JSONDecoder().decode([Digest].self, from: Data(#"["ab"]"#.utf8)))
    }
}
