import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// What we sign is accepted by programs that others have written, and refused once it is changed.
final class OtherVerifierTests: XCTestCase {
    private let issuer = "did:web:certs.example.org:issuers:fjordheim"
    private let list = "https://certs.example.org/status/2026-a"

    func testOtherProgramsAcceptWhatWeSignAndNothingElse() throws {
        let output = try CredentialScript.output(of: "verify", files: files())
        XCTAssertEqual(
            output,
            """
            certificate: openbadgeslib accepts it
            certificate: openvc accepts it
            token: openbadgeslib accepts it
            token: joserfc accepts it
            withdrawn certificate: openbadgeslib refuses it
            withdrawn token: openbadgeslib refuses it
            clear list: openvc accepts it
            places of the clear list: openvc accepts it
            set list: openvc accepts it
            places of the set list: openvc accepts it
            code: joserfc accepts it
            changed code: joserfc refuses it
            changed token: openbadgeslib refuses it
            changed token: joserfc refuses it

            """
        )
    }

    private func files() throws -> [String: String] {
        let keys = try Keys(issuer: issuer)
        let document = document()
        let signed = try keys.signed(document)
        let token = try keys.token(document)
        var files = [
            "did.json": JSONValue.object(keys.issuer.json).text,
            "jwks.json": JSONValue.object(keys.issuer.jwks).text,
            "certificate.json": JSONValue.object(signed).text,
            "certificate.jwt": token,
            "changed.jwt": changed(token),
            "expected.json": JSONValue.object(["name": "Łukasz 😀", "set": [0, 94567]]).text,
        ]
        for (name, places) in [("clear", []), ("set", [0, 94567])] {
            let published = try self.published(places).document()
            files["\(name).json"] = JSONValue.object(try keys.signed(published)).text
            files["\(name).jwt"] = try keys.token(published)
        }
        let code = try qr(keys)
        files["qr.txt"] = code
        files["changed-qr.txt"] = changed(code)
        // Linked data knows no doubles: unlike ours, other programs may overlook a value that comes again.
        let variants = Tampering.variants(of: signed)
            .filter { !$0.what.hasSuffix("doubled") }
            .map { JSONValue.object($0.document) }
        files["changed.json"] = JSONValue.array(variants).text
        return files
    }

    private func document() -> JSONObject {
        [
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ],
            "id": "urn:uuid:6f0b7a52-2e0e-4c1b-9a53-6f4a1f6b3d10",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": "Digital care – ŵ",
            "issuer": [
                "id": .string(issuer), "type": ["Profile"], "name": "Fjordheim Omsorg AS",
            ],
            "validFrom": "2020-01-01T00:00:00Z",
            "validUntil": "2099-12-31T23:59:59Z",
            "awardedDate": "2020-01-01T00:00:00Z",
            "credentialSubject": [
                "id": "urn:uuid:0d1e7c53-9f0c-4e39-8a0b-0b6b9dd8b8a1",
                "type": ["AchievementSubject"],
                "name": "Łukasz 😀",
                "identifier": [
                    [
                        "type": "IdentityObject", "hashed": false, "identityHash": "Łukasz 😀",
                        "identityType": "name",
                    ]
                ],
                "achievement": [
                    "id": "https://certs.example.org/achievements/1", "type": ["Achievement"],
                    "name": "Digital care", "description": "In practice.",
                    "criteria": ["narrative": "Seen at work."],
                    "alignment": [
                        [
                            "type": ["Alignment"], "targetName": "a",
                            "targetUrl": "https://x.example/a",
                        ],
                        [
                            "type": ["Alignment"], "targetName": "b",
                            "targetUrl": "https://x.example/b",
                        ],
                    ],
                ],
            ],
            "credentialStatus": .object(
                StatusEntry(place: StatusPlace(list: list, index: 94567)).json
            ),
        ]
    }

    private func published(_ places: [Int]) -> PublishedStatusList {
        var bits = StatusList()
        for place in places { bits.set(place) }
        return PublishedStatusList(
            id: list,
            issuer: issuer,
            validFrom: Timestamp(seconds: 1_577_836_800),
            validUntil: Timestamp(seconds: 4_102_444_799),
            ttl: 43_200_000,
            list: bits
        )
    }

    private func qr(_ keys: Keys) throws -> String {
        let token = QRToken(
            code: CertificateCode(random: Array(0..<16)),
            name: "Łukasz 😀",
            title: "Digital care",
            from: Timestamp(seconds: 1_577_836_800),
            until: nil
        )
        return try token.signed(key: keys.own, kid: "ed25519-2026")
    }

    /// The same token with one letter of what is signed changed.
    private func changed(_ token: String) -> String {
        var letters = Array(token)
        let place = letters.count / 3
        letters[place] = letters[place] == "A" ? "B" : "A"
        return String(letters)
    }

    /// The keys of an issuer, and what is signed with them.
    private struct Keys {
        let own: Ed25519PrivateKey
        let rsa: RSAPrivateKey
        let issuer: DIDDocument

        init(issuer id: String) throws {
            own = try Ed25519PrivateKey(seed: [UInt8](repeating: 11, count: 32))
            rsa = try RSAPrivateKey.generate()
            let keys = [
                ("ed25519-2026", .ed25519(own.publicKey)),
                ("rsa-2026", VerificationKey.rsa(rsa.publicKey)),
            ]
            issuer = DIDDocument(
                id: id,
                methods: keys.map { VerificationMethod(issuer: id, fragment: $0, key: $1) }
            )
        }

        func signed(_ document: JSONObject) throws -> JSONObject {
            var signed = document
            signed["proof"] = .object(
                try DataIntegrityProof.proof(
                    for: document,
                    key: own,
                    method: "\(issuer.id)#ed25519-2026",
                    created: Timestamp(seconds: 1_577_836_800)
                )
            )
            return signed
        }

        func token(_ document: JSONObject) throws -> String {
            try JWTProof.jwt(for: document, key: rsa, kid: "\(issuer.id)#rsa-2026")
        }
    }
}
