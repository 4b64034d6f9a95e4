import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// The code on the paper can be checked without asking anybody.
final class QRTokenTests: XCTestCase {
    private let token = QRToken(
        code: CertificateCode(random: Array(0..<16)),
        name: "Núria Åsgård-Sørensen",
        title: "Moving and handling",
        from: Timestamp(seconds: 1_795_165_200),
        until: Timestamp(seconds: 1_826_755_199)
    )

    private func key() throws -> Ed25519PrivateKey {
        try Ed25519PrivateKey(seed: [UInt8](repeating: 6, count: 32))
    }

    private func isGenuine(_ text: String, key: VerificationKey) -> Bool {
        guard let signed = try? SignedQRToken(text) else { return false }
        return (try? signed.check(key: key)) != nil
    }

    func testTheSampleIsGenuine() throws {
        let text = try CredentialSamples.text("own/qr-token-url.txt")
        let fragment = try XCTUnwrap(text.split(separator: "#").last)
        let jws = try CompactJWS(String(fragment), allowed: ["alg", "kid"])
        let jwk = try CredentialSamples.object("own/ed25519-2026.public.jwk.json")
        let key = try XCTUnwrap(VerificationKey(jwk: jwk))
        XCTAssertNoThrow(try jws.check(key: key))
        XCTAssertEqual(key.multikey, "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")
    }

    func testWhatIsSignedIsRead() throws {
        for until in [token.until, nil] {
            var token = token
            token.until = until
            let text = try token.signed(key: try key(), kid: "ed25519-2026")
            let signed = try SignedQRToken(text)
            XCTAssertEqual(signed.token, token)
            XCTAssertEqual(signed.kid, "ed25519-2026")
            XCTAssertNoThrow(try signed.check(key: .ed25519(try key().publicKey)))
        }
    }

    func testTheTextIsShortAndExact() throws {
        let text = try token.signed(key: try key(), kid: "ed25519-2026")
        let parts = text.split(separator: ".").map(String.init)
        let decoded = parts.compactMap(Base64URL.decode).map { String(decoding: $0, as: UTF8.self) }
        XCTAssertEqual(decoded[0], #"{"alg":"EdDSA","kid":"ed25519-2026"}"#)
        XCTAssertEqual(
            decoded[1],
            #"{"c":"0123456789ABCDEF","n":"Núria Åsgård-Sørensen","t":"Moving and handling","#
                + #""f":1795165200,"u":1826755199}"#
        )
        XCTAssertLessThan(text.utf8.count, 340)
    }

    func testEveryChangedCharacterIsRefused() throws {
        let text = Array(try token.signed(key: try key(), kid: "k").utf8)
        let key = VerificationKey.ed25519(try key().publicKey)
        for place in text.indices {
            var changed = text
            changed[place] =
                changed[place] == UInt8(ascii: "Q") ? UInt8(ascii: "g") : UInt8(ascii: "Q")
            XCTAssertFalse(
                isGenuine(String(decoding: changed, as: UTF8.self), key: key),
                "\(place)"
            )
        }
    }

    func testOtherContentsAreRefused() throws {
        let whole: JSONObject = ["c": "0123456789ABCDEF", "n": "a", "t": "b", "f": 1, "u": 2]
        XCTAssertNotNil(QRToken(whole))
        let changes: [(String, JSONValue?)] = [
            ("c", nil), ("c", "0123456789abcdef"), ("c", "0"), ("n", " "), ("n", nil), ("t", nil),
            ("f", "1"), ("f", nil), ("f", .number("1.5")), ("u", "2"), ("u", .null), ("x", 1),
        ]
        for (member, value) in changes {
            var changed = whole
            changed[member] = value
            XCTAssertNil(QRToken(changed), "\(member): \(value?.text ?? "")")
        }
        let long = String(repeating: "A", count: 4097)
        XCTAssertThrowsError(try SignedQRToken(long)) {
            XCTAssertEqual($0 as? ProofProblem, .unreadable(.tooLarge(limit: 4096)))
        }
    }
}
