import AltasCrypto
import XCTest

final class HexTests: XCTestCase {
    func testEveryByteLeadsBackToItself() {
        let bytes = (0...255).map { UInt8($0) }
        XCTAssertEqual(Hex.encode([0x00, 0x9A, 0xBC, 0xFF]), "009abcff")
        XCTAssertEqual(Hex.decode(Hex.encode(bytes)), bytes)
        XCTAssertEqual(Hex.decode("00FFaA"), [0x00, 0xFF, 0xAA])
        XCTAssertEqual(Hex.decode(""), [])
    }

    func testWhatIsNotHexadecimalIsRefused() {
        for text in ["0", "0g", "0x", " 00", "00 ", "é0", "/0", ":0", "@0", "`0"] {
            XCTAssertNil(Hex.decode(text), text)
        }
    }
}
