import AltasJSON

/// A key in an issuer's document (Controlled Identifiers 1.0, section 2.2).
package struct VerificationMethod: Equatable, Sendable {
    /// Its full address: the issuer's identifier, a `#`, and a fragment.
    package let id: String
    /// Whose key it is.
    package let controller: String
    /// The key; nil for one of a kind that we do not check with.
    package let key: VerificationKey?

    /// A key of an issuer.
    package init(issuer: String, fragment: String, key: VerificationKey) {
        id = "\(issuer)#\(fragment)"
        controller = issuer
        self.key = key
    }

    /// Reads one.
    ///
    /// - Throws: ``UnreadableIssuer/malformed(member:)`` without an address, a type and a controller, and
    ///   for one that gives its key in two ways.
    init(_ json: JSONObject) throws(UnreadableIssuer) {
        guard let id = json.text("id"), json.text("type") != nil,
            let controller = json.text("controller")
        else { throw .malformed(member: "verificationMethod") }
        self.id = id
        self.controller = controller
        switch (json["publicKeyJwk"], json["publicKeyMultibase"]) {
        case (.object(let jwk)?, nil): key = VerificationKey(jwk: jwk)
        case (nil, .string(let text)?): key = VerificationKey(multikey: text)
        case (nil, nil): key = nil
        default: throw .malformed(member: "verificationMethod")
        }
    }

    /// What tells it from the issuer's other keys: what follows the `#`.
    package var fragment: String {
        id.split(separator: "#", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
    }

    /// The method as the issuer's document has it: a Multikey where there is one, else a JSON Web Key.
    var json: JSONObject {
        let multikey = key?.multikey
        return [
            "id": .string(id),
            "type": multikey == nil ? "JsonWebKey" : "Multikey",
            "controller": .string(controller),
            "publicKeyJwk": multikey == nil ? (key?.jwk(kid: id)).map(JSONValue.object) : nil,
            "publicKeyMultibase": multikey.map(JSONValue.string),
        ]
    }
}
