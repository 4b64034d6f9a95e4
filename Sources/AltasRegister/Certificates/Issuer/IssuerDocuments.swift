import AltasCore
package import AltasCredentials
import AltasJSON
import AltasStore

extension IssuerInUse {
    /// The issuer's document: who it is, and with which keys it signs or has signed.
    func document() throws -> DIDDocument {
        DIDDocument(
            id: issuer.did,
            methods: try keys.map { key in
                VerificationMethod(
                    issuer: issuer.did,
                    fragment: key.fragment,
                    key: try key.verificationKey()
                )
            }
        )
    }
}

extension Register {
    /// The document of an issuer at this register, `did.json`; nil for a name that none has.
    ///
    /// - Parameter name: the last part of the issuer's identifier, as its address has it.
    /// - Returns: JSON.
    /// - Throws: ``Refusal/damaged(_:)``.
    package func issuerDocument(named name: String) throws -> String? {
        try read { connection in
            let moment = Moment.all(on: .distantFuture)
            let issuers = try connection.issuers()
            guard let issuer = issuers.last(where: { $0.did.hasSuffix(":issuers:\(name)") }) else {
                return nil
            }
            let document = try IssuerInUse(issuer, on: connection, at: moment).document()
            return JSONValue.object(document.json).text
        }
    }

    /// Every public key of every issuer at this register, as a JWK set; each says whose it is in `iss`.
    package func publicKeySet() throws -> String {
        let keys = try publicKeys().map { JSONValue.object($0.value) }
        return JSONValue.object(["keys": .array(keys)]).text
    }

    /// One public key as a JWK; nil for a name that none has.
    package func publicKey(named name: String) throws -> String? {
        try publicKeys().first { $0.name == name }.map { JSONValue.object($0.value).text }
    }

    /// The public keys as files: each issuer's document, and the set of all keys; for staff.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` for learners, ``Refusal/certificate(_:)`` while nobody issues.
    package func publicKeyFiles(as session: Session) throws -> [NamedFile] {
        let issuer = try issuer(as: session)
        let documents = try read { connection in
            try connection.issuers().uniqueByIdentifier.map { stored in
                let moment = Moment.all(on: .distantFuture)
                let document = try IssuerInUse(stored, on: connection, at: moment).document()
                return (stored.did, JSONValue.object(document.json).text)
            }
        }
        let files = documents.map { did, text in
            let name = did.split(separator: ":").last ?? "issuer"
            let path = did == issuer.identifier ? "did.json" : "\(name)/did.json"
            return NamedFile(name: path, bytes: Array(text.utf8))
        }
        return files + [NamedFile(name: "jwks.json", bytes: Array(try publicKeySet().utf8))]
    }

    /// Every public key as a JWK, by its name.
    func namedPublicKeys() throws -> [(name: String, key: String)] {
        try publicKeys().map { ($0.name, JSONValue.object($0.value).text) }
    }

    private func publicKeys() throws -> [(name: String, value: JSONObject)] {
        try read { connection in
            let moment = Moment.all(on: .distantFuture)
            var known: [(name: String, value: JSONObject)] = []
            for issuer in try connection.issuers().uniqueByIdentifier {
                let inUse = try IssuerInUse(issuer, on: connection, at: moment)
                for key in inUse.keys {
                    var jwk = try key.verificationKey().jwk(kid: inUse.method(of: key))
                    jwk["iss"] = .string(issuer.did)
                    known.append((key.fragment, jwk))
                }
            }
            return known
        }
    }
}

extension [StoredIssuer] {
    /// The newest row of each identifier, in the order in which they came.
    var uniqueByIdentifier: [StoredIssuer] {
        enumerated().filter { place, issuer in
            !dropFirst(place + 1).contains { $0.did == issuer.did }
        }.map(\.element)
    }
}
