import AltasCore
import XCTest

@testable import AltasRegister

final class CheckTests: XCTestCase {
    func testNamesThatCommandAScreenAreRefused() throws {
        for name in ["a\u{202E}b", "a\u{2066}b", "a\u{2028}b", "a\u{9B}31mb", "a\tb", "a\u{1B}b"] {
            XCTAssertThrowsError(try Check.name(name)) {
                XCTAssertEqual(
                    $0 as? Refusal,
                    .invalid(field: .name, value: "", reason: .controlCharacter)
                )
            }
        }
        XCTAssertEqual(try Check.name("مريم\u{200F} O’Neill"), "مريم\u{200F} O’Neill")
        XCTAssertEqual(try Check.note("a\nb", field: .reason), "a\nb")
    }
}
