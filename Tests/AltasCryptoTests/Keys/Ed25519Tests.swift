import AltasCrypto
import XCTest

final class Ed25519Tests: XCTestCase {
    /// RFC 8032, 7.1: secret key, public key, message, signature.
    private let vectors: [(seed: String, key: String, message: String, signature: String)] = [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da0"
                + "85ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ]

    func testVectorsOfRFC8032() throws {
        for vector in vectors {
            let key = try Ed25519PrivateKey(seed: try XCTUnwrap(Hex.decode(vector.seed)))
            let message = try XCTUnwrap(Hex.decode(vector.message))
            let signature = try key.sign(message)
            XCTAssertEqual(Hex.encode(key.publicKey.bytes), vector.key)
            XCTAssertEqual(Hex.encode(signature), vector.signature)
            XCTAssertTrue(key.publicKey.isSignature(signature, of: message))
        }
    }

    func testAnyChangeIsNoSignature() throws {
        let key = try Ed25519PrivateKey(seed: [UInt8](repeating: 7, count: 32))
        let other = try Ed25519PrivateKey(seed: [UInt8](repeating: 8, count: 32))
        let message = Array("certificate".utf8)
        let signature = try key.sign(message)
        for place in signature.indices {
            var changed = signature
            changed[place] ^= 1
            XCTAssertFalse(key.publicKey.isSignature(changed, of: message), "\(place)")
        }
        XCTAssertFalse(key.publicKey.isSignature(signature, of: message + [0]))
        XCTAssertFalse(other.publicKey.isSignature(signature, of: message))
        XCTAssertFalse(key.publicKey.isSignature([], of: message))
        XCTAssertFalse(key.publicKey.isSignature(signature + [0], of: message))
    }

    func testKeysHave32Bytes() {
        for count in [0, 31, 33] {
            XCTAssertNil(Ed25519PublicKey(bytes: [UInt8](repeating: 1, count: count)))
            XCTAssertThrowsError(
                try Ed25519PrivateKey(seed: [UInt8](repeating: 1, count: count))
            ) { XCTAssertTrue($0 is CryptoFault) }
        }
    }
}
