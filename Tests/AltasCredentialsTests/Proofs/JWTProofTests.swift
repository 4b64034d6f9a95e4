import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// Tokens are Open Badges' to the letter, and any change is found.
final class JWTProofTests: XCTestCase {
    private static let key = Result { try RSAPrivateKey.generate() }
    private let kid = "did:web:certs.example.org:issuers:fjordheim#rsa-2026"

    private func problem(_ text: String, key: VerificationKey) -> ProofProblem? {
        do throws(ProofProblem) {
            try JWTProof(text).check(key: key)
            return nil
        } catch {
            return error
        }
    }

    private func token(header: JSONObject, payload: JSONObject) throws -> String {
        try CompactJWS.text(
            header: header,
            payload: Array(JSONValue.object(payload).text.utf8),
            sign: Self.key.get().sign
        )
    }

    private func document() throws -> JSONObject {
        var document = try CredentialSamples.object("own/certificate.vc.json")
        document["proof"] = nil
        return document
    }

    func testOwnSamplesAreGenuine() throws {
        for name in ["certificate", "status-list.none-revoked", "status-list.revoked-94567"] {
            let text = try CredentialSamples.text("own/\(name).rs256.jwt")
            let proof = try JWTProof(text)
            let method = try XCTUnwrap(proof.method)
            let key = try SampleKeys.issuer().key(at: method)
            XCTAssertNoThrow(try proof.check(key: key), name)
            XCTAssertEqual(proof.warnings, name == "certificate" ? [] : [.missingEnd])
            XCTAssertNil(proof.document["iss"])
        }
    }

    func testOfficialTokenLacksItsSubjectAndItsClaimsAreOfAnOlderVersion() throws {
        XCTAssertThrowsError(try JWTProof(CredentialSamples.text("openbadges-3.0/simple.jwt"))) {
            XCTAssertEqual($0 as? ProofProblem, .otherClaim("iss"))
        }
    }

    func testTheHeadAndTheClaimsAreExact() throws {
        let document = try document()
        let text = try JWTProof.jwt(for: document, key: Self.key.get(), kid: kid)
        let jws = try CompactJWS(text, allowed: ["alg", "kid", "typ"])
        XCTAssertEqual(
            JSONValue.object(jws.header).text,
            #"{"alg":"RS256","kid":"\#(kid)","typ":"JWT"}"#
        )
        let payload = try StrictJSON.object(jws.payload)
        XCTAssertEqual(
            payload.members.map(\.name),
            document.members.map(\.name) + ["iss", "sub", "jti", "nbf", "exp"]
        )
        XCTAssertEqual(payload["iss"], "did:web:certs.example.org:issuers:fjordheim")
        XCTAssertEqual(payload["sub"], "urn:uuid:0d1e7c53-9f0c-4e39-8a0b-0b6b9dd8b8a1")
        XCTAssertEqual(payload["jti"], "urn:uuid:6f0b7a52-2e0e-4c1b-9a53-6f4a1f6b3d10")
        XCTAssertEqual(payload["nbf"], 1_795_165_200)
        XCTAssertEqual(payload["exp"], 1_826_755_199)
        let proof = try JWTProof(text)
        XCTAssertEqual(JSONValue.object(proof.document).text, JSONValue.object(document).text)
        XCTAssertEqual(proof.method, kid)
        XCTAssertNil(proof.ownKey)
        XCTAssertEqual(text, try JWTProof.jwt(for: document, key: Self.key.get(), kid: kid))
    }

    func testEveryChangedCharacterIsRefused() throws {
        let text = try JWTProof.jwt(for: try document(), key: Self.key.get(), kid: kid)
        let key = VerificationKey.rsa(try Self.key.get().publicKey)
        XCTAssertNil(problem(text, key: key))
        let characters = Array(text.utf8)
        for place in characters.indices {
            var changed = characters
            changed[place] =
                changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let variant = String(decoding: changed, as: UTF8.self)
            XCTAssertNotNil(problem(variant, key: key), "\(place)")
        }
        for variant in [text + "A", text + ".", "", "a.b", text + "\n", " " + text] {
            XCTAssertEqual(problem(variant, key: key), .malformed(member: "token"))
        }
    }

    func testEachClaimMustBeWhatTheCredentialSays() throws {
        let payload = try TokenClaims.payload(for: try document())
        let header: JSONObject = ["alg": "RS256", "kid": "x"]
        let key = VerificationKey.rsa(try Self.key.get().publicKey)
        for claim in ["iss", "sub", "jti", "nbf", "exp"] {
            let others: [JSONValue?] = [nil, "urn:uuid:other", 12, .null, .number("1795165200.0")]
            for other in others where !["sub", "exp"].contains(claim) || other != nil {
                var changed = payload
                changed[claim] = other
                XCTAssertEqual(
                    problem(try token(header: header, payload: changed), key: key),
                    .otherClaim(claim),
                    claim
                )
            }
        }
        var changed = payload
        changed["sub"] = nil
        changed["exp"] = nil
        let proof = try JWTProof(try token(header: header, payload: changed))
        XCTAssertEqual(proof.warnings, [.missingSubject, .missingEnd])
        XCTAssertNoThrow(try proof.check(key: key))
        changed = payload
        changed["validUntil"] = nil
        XCTAssertEqual(
            problem(try token(header: header, payload: changed), key: key),
            .otherClaim("exp")
        )
    }

    func testOnlyAFewMembersMayStandInTheHead() throws {
        let payload = try TokenClaims.payload(for: try document())
        let key = VerificationKey.rsa(try Self.key.get().publicKey)
        let cases: [(header: JSONObject, problem: ProofProblem?)] = [
            (["alg": "RS256", "kid": "x"], nil),
            (["alg": "RS256", "jwk": .object(key.jwk())], nil),
            (["alg": "RS256"], .unnamedKey),
            (["kid": "x"], .malformed(member: "alg")),
            (["alg": "none", "kid": "x"], .unknownKind("none")),
            (["alg": "HS256", "kid": "x"], .unknownKind("HS256")),
            (["alg": "ES256", "kid": "x"], .otherAlgorithm),
            (["alg": "EdDSA", "kid": "x"], .otherAlgorithm),
            (["alg": "RS256", "kid": "x", "typ": "vc+jwt"], .malformed(member: "typ")),
            (["alg": "RS256", "kid": 7], .malformed(member: "kid")),
            (["alg": "RS256", "jwk": "x"], .malformed(member: "jwk")),
            (["alg": "RS256", "kid": "x", "crit": ["b64"]], .forbiddenHeader("crit")),
            (["alg": "RS256", "kid": "x", "x5u": "https://x"], .forbiddenHeader("x5u")),
        ]
        for (header, expected) in cases {
            let text = try token(header: header, payload: payload)
            XCTAssertEqual(problem(text, key: key), expected, JSONValue.object(header).text)
        }
    }

    func testACredentialThatLacksWhatATokenNeedsIsNotSigned() throws {
        for (member, name) in [
            ("id", "jti"), ("issuer", "iss"), ("credentialSubject", "sub"),
            ("validFrom", "validFrom"),
        ] {
            var changed = try document()
            changed[member] = nil
            XCTAssertThrowsError(try JWTProof.jwt(for: changed, key: Self.key.get(), kid: kid)) {
                XCTAssertEqual($0 as? ProofProblem, .malformed(member: name))
            }
        }
        var changed = try document()
        changed["name"] = "e\u{301}"
        XCTAssertThrowsError(try JWTProof.jwt(for: changed, key: Self.key.get(), kid: kid)) {
            XCTAssertEqual($0 as? UnsignableDocument, .notComposed("e\u{301}"))
        }
    }

    func testTokensOfOtherAlgorithmsAreRead() throws {
        let seed = [UInt8](repeating: 5, count: 32)
        let own = try Ed25519PrivateKey(seed: seed)
        let payload = try TokenClaims.payload(for: try document())
        for algorithm in ["EdDSA", "Ed25519"] {
            let text = try CompactJWS.text(
                header: ["alg": .string(algorithm), "kid": "x"],
                payload: Array(JSONValue.object(payload).text.utf8),
                sign: own.sign
            )
            XCTAssertNil(problem(text, key: .ed25519(own.publicKey)))
        }
    }
}
