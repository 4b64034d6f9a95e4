import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// What we sign is accepted, and nothing of it can be changed.
final class DataIntegritySigningTests: XCTestCase {
    private let method = "did:web:certs.example.org:issuers:fjordheim#ed25519-2026"
    private let created = Timestamp(seconds: 1_795_165_200)

    private func unsigned() throws -> JSONObject {
        var document = try CredentialSamples.object("own/certificate.vc.json")
        document["proof"] = nil
        return document
    }

    private func signed() throws -> (document: JSONObject, key: VerificationKey) {
        let key = try Ed25519PrivateKey(seed: [UInt8](repeating: 9, count: 32))
        var document = try unsigned()
        document["proof"] = .object(
            try DataIntegrityProof.proof(
                for: document,
                key: key,
                method: method,
                created: created
            )
        )
        return (document, .ed25519(key.publicKey))
    }

    private func problem(of document: JSONObject, key: VerificationKey) -> ProofProblem? {
        do throws(ProofProblem) {
            guard let proof = DataIntegrityProof.proofs(of: document).first else {
                return .malformed(member: "proof")
            }
            try proof.get().check(document, key: key)
            return nil
        } catch {
            return error
        }
    }

    func testTheSampleIsSignedToTheByte() throws {
        let sample = try CredentialSamples.object("own/certificate.vc.json")
        let proof = try DataIntegrityProof.proof(
            for: sample,
            key: SampleKeys.w3c(),
            method: method,
            created: created
        )
        XCTAssertEqual(JSONValue.object(proof).text, sample["proof"]?.text)
    }

    func testEveryChangedMemberIsRefused() throws {
        let (document, key) = try signed()
        XCTAssertNil(problem(of: document, key: key))
        let changed = Tampering.variants(of: document)
        XCTAssertGreaterThan(changed.count, 200)
        for (what, variant) in changed {
            XCTAssertNotNil(problem(of: variant, key: key), what)
        }
    }

    func testAnotherKeyDoesNotFit() throws {
        let (document, _) = try signed()
        let other = try Ed25519PrivateKey(seed: [UInt8](repeating: 1, count: 32)).publicKey
        XCTAssertEqual(problem(of: document, key: .ed25519(other)), .doesNotFit)
        let rsa = try RSAPrivateKey.generate().publicKey
        XCTAssertEqual(problem(of: document, key: .rsa(rsa)), .otherAlgorithm)
    }

    func testTheShapeOfAProofIsChecked() throws {
        let (document, key) = try signed()
        let proof = try XCTUnwrap(document["proof"]?.object)
        let cases: [(member: String, value: JSONValue?, problem: ProofProblem)] = [
            ("type", nil, .malformed(member: "type")),
            ("type", "Ed25519Signature2020", .unknownKind("Ed25519Signature2020")),
            ("cryptosuite", nil, .malformed(member: "cryptosuite")),
            ("cryptosuite", "ecdsa-sd-2023", .unknownKind("ecdsa-sd-2023")),
            ("cryptosuite", "eddsa-jcs-2022", .doesNotFit),
            ("proofPurpose", nil, .malformed(member: "proofPurpose")),
            ("proofPurpose", "authentication", .wrongPurpose),
            ("verificationMethod", nil, .malformed(member: "verificationMethod")),
            ("verificationMethod", " ", .malformed(member: "verificationMethod")),
            ("created", "yesterday", .malformed(member: "created")),
            ("expires", 12, .malformed(member: "expires")),
            ("proofValue", nil, .malformed(member: "proofValue")),
            ("proofValue", "z2222", .malformed(member: "proofValue")),
            ("proofValue", "m2222", .malformed(member: "proofValue")),
            ("previousProof", "urn:uuid:1", .chained),
            ("@context", ["https://www.w3.org/ns/credentials/v2"], .otherContexts),
            ("note", "x", .unsignable(.undefinedTerm("note"))),
        ]
        for (member, value, expected) in cases {
            var changed = (document: document, proof: proof)
            changed.proof[member] = value
            changed.document["proof"] = .object(changed.proof)
            let name = "\(member): \(value?.text ?? "")"
            XCTAssertEqual(problem(of: changed.document, key: key), expected, name)
        }
        var none = document
        none["proof"] = ["x"]
        XCTAssertEqual(problem(of: none, key: key), .malformed(member: "proof"))
    }

    func testWhatASignatureWouldNotCoverIsNotSigned() throws {
        let key = try Ed25519PrivateKey(seed: [UInt8](repeating: 9, count: 32))
        let cases: [(member: String, value: JSONValue, reason: UnsignableDocument)] = [
            ("nickname", "x", .undefinedTerm("nickname")),
            ("\u{212A}id", "x", .notComposed("\u{212A}id")),
            ("description", .null, .unsupportedValue(in: "description")),
            ("description", [], .unsupportedValue(in: "description")),
            ("description", ["a", "a"], .unsupportedValue(in: "description")),
            ("description", [["a"]], .unsupportedValue(in: "description")),
            ("description", [:], .unsupportedValue(in: "description")),
            ("description", "a\u{7}", .controlCharacter(in: "description")),
            ("description", .number("1.5"), .number("1.5")),
            ("description", .number("-0"), .number("-0")),
            ("description", .number("9007199254740993"), .number("9007199254740993")),
            ("description", "e\u{301}", .notComposed("e\u{301}")),
            ("description", ["@value": "x"], .undefinedTerm("@value")),
            ("id", "certificate", .notAnAddress("certificate")),
            ("id", "urn:a b", .notAnAddress("urn:a b")),
            ("id", "name:x", .notAnAddress("name:x")),
            ("id", "_:b", .notAnAddress("_:b")),
            ("type", ["VerifiableCredential", "Diploma"], .undefinedTerm("Diploma")),
            (
                "@context", ["https://example.org/context"],
                .unknownContext("https://example.org/context")
            ),
            ("@context", [["name": "https://schema.org/name"]], .unknownContext("")),
        ]
        for (member, value, reason) in cases {
            var document = try unsigned()
            document[member] = value
            XCTAssertThrowsError(
                try DataIntegrityProof.proof(
                    for: document,
                    key: key,
                    method: method,
                    created: created
                ),
                value.text
            ) { error in
                if case .unknownContext("") = reason,
                    case .unknownContext = error as? UnsignableDocument
                {
                    return
                }
                XCTAssertEqual(error as? UnsignableDocument, reason)
            }
        }
    }

    /// To linked data a date is the same at the top and inside a mention of the document.
    func testNothingCanBeHiddenInAMentionOfTheDocument() throws {
        let key = try Ed25519PrivateKey(seed: [UInt8](repeating: 9, count: 32))
        var document = try unsigned()
        let id = try XCTUnwrap(document["id"])
        document["evidence"] = .object(["id": id])
        var signed = document
        signed["proof"] = .object(
            try DataIntegrityProof.proof(
                for: document,
                key: key,
                method: method,
                created: created
            )
        )
        XCTAssertNil(problem(of: signed, key: .ed25519(key.publicKey)))
        var hidden = signed
        hidden["validUntil"] = nil
        hidden["evidence"] = .object([
            "id": id, "type": "VerifiableCredential", "validUntil": signed["validUntil"],
        ])
        XCTAssertEqual(
            problem(of: hidden, key: .ed25519(key.publicKey)),
            .unsignable(.unsupportedValue(in: "evidence"))
        )
    }

    func testContextsWithinContextsEnd() throws {
        let contexts: JSONValue = [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ]
        func nested(_ depth: Int) -> JSONObject {
            var document: JSONObject = ["@context": contexts, "type": "Profile", "name": "x"]
            for _ in 1..<depth {
                document = [
                    "@context": contexts, "type": "Profile", "parentOrg": .object(document),
                ]
            }
            return document
        }
        XCTAssertNoThrow(try Canonical.nquads(of: nested(8)))
        XCTAssertThrowsError(try Canonical.nquads(of: nested(13))) {
            XCTAssertEqual($0 as? UnsignableDocument, .tooMuchWork)
        }
    }
}
