import AltasJSON
import XCTest

@testable import AltasCredentials

/// Canonical JSON is RFC 8785's to the byte.
final class JCSTests: XCTestCase {
    func testReferenceFilesOfRFC8785() throws {
        for name in ["arrays", "french", "structures", "unicode", "values", "weird"] {
            let input = try CredentialSamples.text("jcs-rfc8785/input/\(name).json")
            let value = try XCTUnwrap(JSONValue(text: input), name)
            let expected = try CredentialSamples.bytes("jcs-rfc8785/output/\(name).json")
            assertSameBytes(try value.jcs(), expected, name)
        }
    }

    func testNumbersArePrintedAsECMAScriptPrintsThem() throws {
        // RFC 8785, appendix B, and the edges between the four forms.
        let cases = [
            "0": "0", "-0": "0", "-0.0": "0", "5e-324": "5e-324", "-5e-324": "-5e-324",
            "1.7976931348623157e308": "1.7976931348623157e+308",
            "9007199254740992": "9007199254740992", "-9007199254740992": "-9007199254740992",
            "295147905179352830000.0": "295147905179352830000",
            "9.999999999999997e22": "9.999999999999997e+22", "1e23": "1e+23",
            "999999999999999700000.0": "999999999999999700000",
            "999999999999999900000.0": "999999999999999900000", "1e21": "1e+21",
            "9.999999999999997e-7": "9.999999999999997e-7", "0.000001": "0.000001",
            "1e-7": "1e-7", "333333333.3333332": "333333333.3333332", "4.50": "4.5",
            "1.0": "1", "10.0": "10", "123.456": "123.456", "0.5": "0.5", "1E+2": "100",
        ]
        for (text, expected) in cases {
            XCTAssertEqual(try ECMAScriptNumber.text(of: text), expected, text)
        }
    }

    func testNumbersThatReadersRoundAreRefused() {
        for text in ["9007199254740993", "-9007199254740993", "100000000000000000000", "1e400"] {
            XCTAssertThrowsError(try JSONValue.number(text).jcs()) {
                XCTAssertEqual($0 as? UnsignableDocument, .number(text))
            }
        }
    }
}
