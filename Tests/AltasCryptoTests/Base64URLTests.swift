import AltasCrypto
import Foundation
import XCTest

final class Base64URLTests: XCTestCase {
    func testVectorsOfRFC4648() {
        let cases = [
            "": "", "f": "Zg", "fo": "Zm8", "foo": "Zm9v",
            "foob": "Zm9vYg", "fooba": "Zm9vYmE", "foobar": "Zm9vYmFy",
        ]
        for (plain, encoded) in cases {
            XCTAssertEqual(Base64URL.encode(Array(plain.utf8)), encoded)
            XCTAssertEqual(Base64URL.decode(encoded), Array(plain.utf8))
        }
        XCTAssertEqual(Base64URL.encode([0xFB, 0xFF, 0xFE]), "-__-")
    }

    func testEveryLengthAgreesWithFoundation() {
        for count in 0..<70 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ count) }
            let expected = Data(bytes).base64EncodedString()
                .replacingOccurrences(of: "+", with: "-")
                .replacingOccurrences(of: "/", with: "_")
                .replacingOccurrences(of: "=", with: "")
            XCTAssertEqual(Base64URL.encode(bytes), expected)
            XCTAssertEqual(Base64URL.decode(expected), bytes)
        }
    }

    func testWhatIsNotCanonicalIsRefused() {
        for text in ["Z", "Zg==", "Zh", "Zm9", "Zm+v", "Zm/v", "Zm9v\n", "Zm9vé", "Zm9vZ"] {
            XCTAssertNil(Base64URL.decode(text), text)
        }
    }
}
