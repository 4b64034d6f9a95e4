import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// Keys go out and come back in; the fingerprint is the RFC's.
final class VerificationKeyTests: XCTestCase {
    /// RFC 8037, appendix A.3.
    func testThumbprintOfRFC8037() throws {
        let jwk: JSONObject = [
            "kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
        ]
        let key = try XCTUnwrap(VerificationKey(jwk: jwk))
        XCTAssertEqual(
            Base64URL.encode(key.thumbprint.bytes),
            "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
        )
        XCTAssertEqual(key.fingerprint, "90fa cafe a9b1 5566")
    }

    func testKeysComeBackAsTheyWentOut() throws {
        let rsa = try RSAPrivateKey.generate().publicKey
        let own = try Ed25519PrivateKey(seed: [UInt8](repeating: 2, count: 32)).publicKey
        let p256: JSONObject = [
            "kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
        ]
        let keys = [.rsa(rsa), .ed25519(own), VerificationKey(jwk: p256)].compactMap(\.self)
        XCTAssertEqual(keys.map(\.algorithm), ["RS256", "EdDSA", "ES256"])
        for key in keys {
            let jwk = key.jwk(kid: "k")
            XCTAssertEqual(VerificationKey(jwk: jwk), key)
            XCTAssertEqual(jwk["kid"], "k")
            XCTAssertEqual(jwk["use"], "sig")
            let changes: [(String, JSONValue)] = [
                ("d", "AQ"), ("alg", "HS256"), ("alg", 1), ("use", "enc"), ("kty", "oct"),
            ]
            for (member, value) in changes {
                var changed = jwk
                changed[member] = value
                XCTAssertNil(VerificationKey(jwk: changed), "\(key.algorithm) \(member)")
            }
        }
        XCTAssertEqual(keys.map { $0.multikey == nil }, [true, false, true])
    }
}
