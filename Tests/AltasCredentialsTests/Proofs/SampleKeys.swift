import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// Keys that anybody may know.
enum SampleKeys {
    /// A private key that W3C has published for tests.
    static func w3c(_ path: String = "w3c-vc-di-eddsa/keyPair.json", pair: String? = nil) throws
        -> Ed25519PrivateKey
    {
        let file = try CredentialSamples.object(path)
        let object = try XCTUnwrap(pair.map { file[$0]?.object } ?? file)
        let bytes = try XCTUnwrap(Multibase.base58(object["privateKeyMultibase"]?.string))
        XCTAssertEqual(Array(bytes.prefix(2)), [0x80, 0x26])
        return try Ed25519PrivateKey(seed: Array(bytes.dropFirst(2)))
    }

    /// The document of the issuer of our own samples.
    static func issuer() throws -> DIDDocument {
        try DIDDocument(CredentialSamples.object("own/did.json"))
    }

    /// The key of `did:key` and similar addresses: what stands last.
    static func key(inFragmentOf method: String) throws -> VerificationKey {
        let fragment = try XCTUnwrap(method.split { $0 == "#" || $0 == ":" }.last)
        return try XCTUnwrap(VerificationKey(multikey: String(fragment)), method)
    }
}
