package import AltasCrypto

/// Identifiers that are a key themselves (the `did:key` method), for issuers without an address.
package enum DIDKey {
    private static let prefix = "did:key:"

    /// The identifier of a key.
    package static func id(of key: Ed25519PublicKey) -> String {
        prefix + multikey(of: key)
    }

    /// The document of an identifier, which no one needs to be asked for; nil for other identifiers, and for
    /// keys that are not for Ed25519.
    package static func document(of id: String) -> DIDDocument? {
        guard id.hasPrefix(prefix) else { return nil }
        let multikey = String(id.dropFirst(prefix.count))
        guard let key = VerificationKey(multikey: multikey) else { return nil }
        let method = VerificationMethod(issuer: id, fragment: multikey, key: key)
        return DIDDocument(id: id, methods: [method])
    }

    /// The key at an address: the identifier with or without itself behind a `#`, as some write it; nil
    /// for other addresses.
    package static func key(at method: String) -> VerificationKey? {
        let parts = method.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        guard let document = document(of: parts[0]), let own = document.methods.first,
            method == own.id || parts.count == 1
        else { return nil }
        return own.key
    }

    private static func multikey(of key: Ed25519PublicKey) -> String {
        VerificationKey.ed25519(key).multikey ?? ""
    }
}
