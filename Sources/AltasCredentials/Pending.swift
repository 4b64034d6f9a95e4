package import AltasCrypto

package enum FileSeal { package static func text(over digest: Digest, key: Ed25519PrivateKey, fragment: String) throws -> String { "" } }
package enum TypesettingFault: Error, Equatable { case missingLibrary, missingFont }
package struct NamedFile: Sendable { package var name: String; package var bytes: [UInt8] }
package struct CertificateBundle {
    package init(claims: CertificateClaims, json: String, jwt: String?, issuer: String, fingerprint: String, paper: String, seal: @escaping (Digest) throws -> String) {}
    package func files() throws -> [NamedFile] { [] }
}
