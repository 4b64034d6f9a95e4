import AltasCredentials
import XCTest

extension KnownIssuers {
    /// The issuers that the official samples of 1EdTech invent, with the key that signed most of them.
    static let official: KnownIssuers = {
        let usual = "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi"
        let ids = [
            "https://example.com/issuers/876543", "https://example.edu/issuers/565049",
            "https://1edtech.edu/issuers/565049",
        ]
        return KnownIssuers(
            ids.map { id in
                let keys = [
                    usual, "z6Mknyb2Gb4NxzW3xSr9ChTtdQZ1zs77piQ3r9SaJ9vMzmrs",
                    "z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x",
                ]
                let methods = keys.compactMap { multikey in
                    VerificationKey(multikey: multikey).map {
                        VerificationMethod(issuer: id, fragment: multikey, key: $0)
                    }
                }
                return DIDDocument(id: id, methods: methods)
            }
        )
    }()

    /// The issuer of our own samples.
    static func own() throws -> KnownIssuers {
        var issuers = KnownIssuers()
        XCTAssertTrue(issuers.add(try CredentialSamples.bytes("own/did.json")))
        return issuers
    }
}

extension Timestamp {
    /// Noon on 22 November 2026.
    static let noon = Timestamp(seconds: 1_795_348_800)
}
