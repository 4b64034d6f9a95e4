package import AltasJSON

/// An issuer's document: who it is and which keys it signs with (Decentralized Identifiers 1.0).
package struct DIDDocument: Equatable, Sendable {
    /// The issuer's identifier.
    package let id: String
    /// Where it is as well.
    package let alsoKnownAs: [String]
    /// Its keys, also those that it has retired: what they signed stays signed.
    package let methods: [VerificationMethod]
    /// The addresses of the keys that it signs credentials with.
    package let assertionMethods: [String]

    /// The document of an issuer with these keys, all of which sign credentials.
    ///
    /// RSA keys come first, each kind in the order given: some readers check tokens with the first key
    /// whatever the token says.
    package init(id: String, alsoKnownAs: [String] = [], methods: [VerificationMethod]) {
        self.id = id
        self.alsoKnownAs = alsoKnownAs
        func isRSA(_ method: VerificationMethod) -> Bool {
            if case .rsa = method.key { true } else { false }
        }
        let (rsa, others) = (methods.filter(isRSA), methods.filter { !isRSA($0) })
        self.methods = rsa + others
        assertionMethods = (others + rsa).map(\.id)
    }

    /// Reads a document.
    ///
    /// - Throws: ``UnreadableIssuer/malformed(member:)`` when a member that we use is not what the
    ///   specification has there, or two keys have one address.
    package init(_ json: JSONObject) throws(UnreadableIssuer) {
        guard let id = json.text("id"), id.hasPrefix("did:") else { throw .malformed(member: "id") }
        self.id = id
        alsoKnownAs = try Self.texts("alsoKnownAs", of: json)
        assertionMethods = try Self.texts("assertionMethod", of: json)
        var methods: [VerificationMethod] = []
        for value in json["verificationMethod"]?.array ?? [] {
            guard let object = value.object else { throw .malformed(member: "verificationMethod") }
            methods.append(try VerificationMethod(object))
        }
        guard Set(methods.map(\.id)).count == methods.count, !methods.isEmpty else {
            throw .malformed(member: "verificationMethod")
        }
        self.methods = methods
    }

    private static func texts(
        _ member: String,
        of json: JSONObject
    ) throws(UnreadableIssuer) -> [String] {
        guard let value = json[member] else { return [] }
        guard let texts = value.strings else { throw .malformed(member: member) }
        return texts
    }
}

extension DIDDocument {
    /// The document as it is published.
    package var json: JSONObject {
        [
            "@context": [
                "https://www.w3.org/ns/did/v1",
                "https://w3id.org/security/multikey/v1",
                "https://w3id.org/security/jwk/v1",
            ],
            "id": .string(id),
            "alsoKnownAs": alsoKnownAs.isEmpty ? nil : .array(alsoKnownAs.map(JSONValue.string)),
            "verificationMethod": .array(methods.map { .object($0.json) }),
            "assertionMethod": .array(assertionMethods.map(JSONValue.string)),
        ]
    }

    /// The keys as a JSON Web Key Set (RFC 7517, 5), each with whose it is.
    package var jwks: JSONObject {
        let keys = methods.compactMap { method in
            method.key.map { key in
                var jwk = key.jwk(kid: method.id)
                jwk["iss"] = .string(id)
                return JSONValue.object(jwk)
            }
        }
        return ["keys": .array(keys)]
    }

    /// The key at an address, for checking what this issuer signed.
    ///
    /// - Throws: ``UnreadableIssuer`` when there is none, when it is somebody else's, when it is not for
    ///   credentials, or when we cannot check with it.
    package func key(at method: String) throws(UnreadableIssuer) -> VerificationKey {
        guard let found = methods.first(where: { $0.id.utf8.elementsEqual(method.utf8) }) else {
            throw .unknownMethod(method)
        }
        guard found.controller.utf8.elementsEqual(id.utf8) else { throw .otherController(method) }
        guard assertionMethods.contains(where: { $0.utf8.elementsEqual(method.utf8) }) else {
            throw .notForAssertions(method)
        }
        guard let key = found.key else { throw .unreadableKey(method) }
        return key
    }
}
