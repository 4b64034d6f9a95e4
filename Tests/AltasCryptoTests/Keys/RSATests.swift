import AltasCrypto
import XCTest

final class RSATests: XCTestCase {
    /// RFC 7515, A.2.
    func testVectorOfRFC7515() throws {
        let n = """
            ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0\
            Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXnd\
            S5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJ\
            H7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ
            """
        let signature = """
            cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2\
            Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQ\
            BMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6Ie\
            YI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw
            """
        let message = """
            eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGx\
            lLmNvbS9pc19yb290Ijp0cnVlfQ
            """
        let modulus = try XCTUnwrap(Base64URL.decode(n))
        let key = try XCTUnwrap(RSAPublicKey(n: modulus, e: [1, 0, 1]))
        var bytes = try XCTUnwrap(Base64URL.decode(signature))
        XCTAssertTrue(key.isSignature(bytes, of: Array(message.utf8)))
        XCTAssertFalse(key.isSignature(bytes, of: Array(message.utf8) + [0]))
        bytes[100] ^= 1
        XCTAssertFalse(key.isSignature(bytes, of: Array(message.utf8)))
        XCTAssertFalse(key.isSignature([], of: Array(message.utf8)))
    }

    func testANewKeySignsAndComesBackFromItsBytes() throws {
        let key = try RSAPrivateKey.generate()
        let again = try RSAPrivateKey(pkcs8: key.pkcs8)
        let message = Array("certificate".utf8)
        let signature = try again.sign(message)
        XCTAssertEqual(key.publicKey.n.count, 384)
        XCTAssertEqual(key.publicKey.e, [1, 0, 1])
        XCTAssertEqual(again.publicKey, key.publicKey)
        XCTAssertEqual(signature, try key.sign(message))
        XCTAssertTrue(key.publicKey.isSignature(signature, of: message))
        XCTAssertThrowsError(try RSAPrivateKey(pkcs8: key.pkcs8 + [0]))
        XCTAssertThrowsError(try RSAPrivateKey(pkcs8: Array(key.pkcs8.dropLast())))
        XCTAssertThrowsError(try RSAPrivateKey(pkcs8: []))
    }

    func testWeakAndOversizedKeysAreRefused() {
        func modulus(bits: Int) -> [UInt8] {
            [UInt8](repeating: 0xFF, count: bits / 8)
        }
        XCTAssertNotNil(RSAPublicKey(n: modulus(bits: 2048), e: [1, 0, 1]))
        XCTAssertNotNil(RSAPublicKey(n: [0] + modulus(bits: 8192), e: [3]))
        XCTAssertNil(RSAPublicKey(n: modulus(bits: 2040), e: [1, 0, 1]))
        XCTAssertNil(RSAPublicKey(n: [0x7F] + modulus(bits: 2040), e: [1, 0, 1]))
        XCTAssertNil(RSAPublicKey(n: [1] + modulus(bits: 8192), e: [1, 0, 1]))
        XCTAssertNil(RSAPublicKey(n: modulus(bits: 2040) + [0xFE], e: [1, 0, 1]))
        for exponent: [UInt8] in [[], [0], [1], [2], [1, 0, 0], [UInt8](repeating: 1, count: 9)] {
            XCTAssertNil(RSAPublicKey(n: modulus(bits: 2048), e: exponent), "\(exponent)")
        }
    }
}
