import AltasCrypto
import XCTest

final class P256Tests: XCTestCase {
    private let x = Base64URL.decode("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU") ?? []
    private let y = Base64URL.decode("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0") ?? []

    /// RFC 7515, A.3.
    func testVectorOfRFC7515() throws {
        let message = """
            eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGx\
            lLmNvbS9pc19yb290Ijp0cnVlfQ
            """
        let text = """
            DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q
            """
        let key = try XCTUnwrap(P256PublicKey(x: x, y: y))
        let signature = try XCTUnwrap(Base64URL.decode(text))
        XCTAssertTrue(key.isSignature(signature, of: Array(message.utf8)))
        XCTAssertFalse(key.isSignature(signature, of: Array(message.utf8) + [0]))
        XCTAssertFalse(key.isSignature(signature + [0], of: Array(message.utf8)))
        XCTAssertFalse(key.isSignature([], of: Array(message.utf8)))
        let zeros = [UInt8](repeating: 0, count: 64)
        XCTAssertFalse(key.isSignature(zeros, of: Array(message.utf8)))
    }

    func testAPointBesideTheCurveIsNoKey() {
        var other = y
        other[31] ^= 1
        XCTAssertNil(P256PublicKey(x: x, y: other))
        XCTAssertNil(P256PublicKey(x: x, y: []))
        XCTAssertNil(P256PublicKey(x: [0] + x, y: y))
    }
}
