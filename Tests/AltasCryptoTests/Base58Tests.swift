import AltasCrypto
import XCTest

final class Base58Tests: XCTestCase {
    /// The examples of draft-msporny-base58, section 5.
    func testExamplesOfTheDraft() {
        let cases = [
            "48656c6c6f20576f726c6421": "2NEpo7TZRRrLZSi2U",
            "54686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a7920646f672e":
                "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
            "0000287fb4cd": "11233QC4", "": "", "00": "1",
        ]
        for (bytes, text) in cases {
            XCTAssertEqual(Hex.decode(bytes).map(Base58.encode), text)
            XCTAssertEqual(Base58.decode(text).map(Hex.encode), bytes)
        }
    }

    func testOtherCharactersAreRefused() {
        for text in ["0", "O", "I", "l", "2NEpo7 ", "é", String(repeating: "2", count: 4097)] {
            XCTAssertNil(Base58.decode(text), text)
        }
    }
}
