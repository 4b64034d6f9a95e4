import XCTest

@testable import AltasCredentials

/// A certificate's code is typed from paper as people type.
final class CertificateCodeTests: XCTestCase {
    func testCodeIsReadAsPeopleTypeIt() {
        let code = CertificateCode(random: Array(0..<16))
        XCTAssertEqual(code.description, "0123-4567-89AB-CDEF")
        for text in ["0123-4567-89AB-CDEF", "o123 4567 89ab cdef", "OI23456789ABCDEF"] {
            XCTAssertEqual(CertificateCode(text), code, text)
        }
    }

    func testAnythingElseIsNoCode() {
        for text in ["", "0123-4567-89AB-CDE", "0123-4567-89AB-CDEU", "0123-4567-89AB-CDEF-0"] {
            XCTAssertNil(CertificateCode(text), text)
        }
    }
}
