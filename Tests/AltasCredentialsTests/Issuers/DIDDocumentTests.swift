import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// An issuer's document gives the key that was asked for, and only where it may be used.
final class DIDDocumentTests: XCTestCase {
    private let id = "did:web:certs.example.org:issuers:fjordheim"

    func testTheSampleIsWrittenToTheByte() throws {
        let sample = try CredentialSamples.object("own/did.json")
        let read = try DIDDocument(sample)
        XCTAssertEqual(JSONValue.object(read.json).text, JSONValue.object(sample).text)
        let built = DIDDocument(
            id: id,
            alsoKnownAs: ["https://certs.example.org/issuers/fjordheim"],
            methods: [
                VerificationMethod(
                    issuer: id,
                    fragment: "ed25519-2026",
                    key: try read.key(at: "\(id)#ed25519-2026")
                ),
                VerificationMethod(
                    issuer: id,
                    fragment: "rsa-2026",
                    key: try read.key(at: "\(id)#rsa-2026")
                ),
            ]
        )
        XCTAssertEqual(built, read)
        XCTAssertEqual(read.methods.map(\.fragment), ["rsa-2026", "ed25519-2026"])
    }

    func testKeySetSaysWhoseTheKeysAre() throws {
        let keys = try XCTUnwrap(try SampleKeys.issuer().jwks["keys"]?.array).compactMap(\.object)
        XCTAssertEqual(keys.map { $0["kty"]?.string }, ["RSA", "OKP"])
        XCTAssertEqual(keys.map { $0["iss"]?.string }, [id, id])
        XCTAssertEqual(keys.map { $0["kid"]?.string }, ["\(id)#rsa-2026", "\(id)#ed25519-2026"])
    }

    func testOnlyAnOwnKeyForAssertionsIsGiven() throws {
        var json = try CredentialSamples.object("own/did.json")
        let method = "\(id)#ed25519-2026"
        XCTAssertNoThrow(try DIDDocument(json).key(at: method))
        assertRefused(json, "\(id)#ed25519-2025", .unknownMethod("\(id)#ed25519-2025"))
        json["assertionMethod"] = [.string("\(id)#rsa-2026")]
        assertRefused(json, method, .notForAssertions(method))
        json = try CredentialSamples.object("own/did.json")
        var methods = try XCTUnwrap(json["verificationMethod"]?.array?.compactMap(\.object))
        methods[1]["controller"] = "did:web:example.org"
        json["verificationMethod"] = .array(methods.map(JSONValue.object))
        assertRefused(json, method, .otherController(method))
        methods[1]["controller"] = .string(id)
        methods[1]["publicKeyMultibase"] = "z2222"
        json["verificationMethod"] = .array(methods.map(JSONValue.object))
        assertRefused(json, method, .unreadableKey(method))
    }

    private func assertRefused(_ json: JSONObject, _ method: String, _ error: UnreadableIssuer) {
        XCTAssertThrowsError(try DIDDocument(json).key(at: method)) {
            XCTAssertEqual($0 as? UnreadableIssuer, error)
        }
    }

    func testDocumentsWithoutShapeAreRefused() throws {
        let json = try CredentialSamples.object("own/did.json")
        let first = try XCTUnwrap(json["verificationMethod"]?.array?.first)
        let changes: [(member: String, value: JSONValue?)] = [
            ("id", nil), ("id", "https://x"), ("verificationMethod", nil),
            ("verificationMethod", []), ("verificationMethod", ["x"]),
            ("verificationMethod", [first, first]), ("verificationMethod", [["id": "x"]]),
            ("assertionMethod", "x"), ("assertionMethod", [["id": "x"]]), ("alsoKnownAs", [1]),
        ]
        for (member, value) in changes {
            var changed = json
            changed[member] = value
            XCTAssertThrowsError(try DIDDocument(changed), "\(member): \(value?.text ?? "")") {
                XCTAssertEqual($0 as? UnreadableIssuer, .malformed(member: member))
            }
        }
    }

    func testAKeyCanBeAnIdentifier() throws {
        let multikey = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
        let did = "did:key:\(multikey)"
        let document = try XCTUnwrap(DIDKey.document(of: did))
        let key = try document.key(at: "\(did)#\(multikey)")
        XCTAssertEqual(document.id, did)
        XCTAssertEqual(DIDKey.key(at: did), key)
        XCTAssertEqual(DIDKey.key(at: "\(did)#\(multikey)"), key)
        XCTAssertNil(DIDKey.key(at: "\(did)#other"))
        guard case .ed25519(let own) = key else { return XCTFail("\(key)") }
        XCTAssertEqual(DIDKey.id(of: own), did)
        for other in ["did:key:z2222", "did:key:", "did:web:x", "did:key:\(multikey)2", ""] {
            XCTAssertNil(DIDKey.document(of: other), other)
            XCTAssertNil(DIDKey.key(at: other), other)
        }
    }
}
