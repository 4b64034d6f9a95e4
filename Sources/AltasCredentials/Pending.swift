package import AltasCrypto
package import AltasJSON

package enum DataIntegrityProof {
    package static func proof(
        for document: JSONObject,
        key: Ed25519PrivateKey,
        method: String,
        created: Timestamp
    ) throws -> JSONObject { [:] }
    package static func object(method: String, created: Timestamp, value: String) -> JSONObject {
        [:]
    }
}
package enum JWTProof {
    package static func jwt(for document: JSONObject, key: RSAPrivateKey, kid: String) throws
        -> String
    { "" }
    package static func signingInput(of document: JSONObject, kid: String) throws -> String { "" }
}
package struct DIDKey {
    package let identifier: String; package let fragment: String
    package init(_ key: Ed25519PublicKey) { identifier = "did:key:"; fragment = "" }
}
package enum IssuerKey {
    case ed25519(Ed25519PublicKey), rsa(RSAPublicKey)
    package var fingerprint: String { "" }
}
package enum QRToken {
    package static func address(of claims: CertificateClaims, key: Ed25519PrivateKey, kid: String)
        throws -> String
    { "" }
}
package enum FileSeal {
    package static func text(over digest: Digest, key: Ed25519PrivateKey, fragment: String) throws
        -> String
    { "" }
}
package enum TypesettingFault: Error, Equatable { case missingLibrary, missingFont }
package struct NamedFile: Sendable { package var name: String; package var bytes: [UInt8] }
package struct CertificateBundle {
    package init(
        claims: CertificateClaims,
        json: String,
        jwt: String?,
        issuer: String,
        fingerprint: String,
        paper: String,
        seal: @escaping (Digest) throws -> String
    ) {}
    package func files() throws -> [NamedFile] { [] }
}
package enum DIDDocument {
    package static func object(of did: String, keys: [(String, IssuerKey)]) -> JSONObject { [:] }
}
extension IssuerKey { package var jwk: JSONObject { [:] } }
package struct StatusList {
    package init(count: Int, set: [Int]) {}
    package func credential(
        at: String,
        issuer: String,
        validFrom: Timestamp,
        validUntil: Timestamp,
        lifetime: Int
    ) -> JSONObject { [:] }
}
