package import AltasCrypto
package import AltasJSON

extension DataIntegrityProof {
    /// A proof by linked data (`eddsa-rdfc-2022`) for a document, to be added as its `proof`.
    ///
    /// - `method`: the full address of the key, as the issuer's document has it.
    /// - Throws: ``UnsignableDocument`` for a document whose statements would not cover all of it, or whose
    ///   texts are not in Unicode's composed form; ``CryptoFault`` when libcrypto refuses.
    package static func proof(
        for document: JSONObject,
        key: Ed25519PrivateKey,
        method: String,
        created: Timestamp
    ) throws -> JSONObject {
        try JSONValue.object(document).checkComposed()
        let options = options(method: method, created: created)
        let hashes: ProofHashes
        do {
            hashes = try ProofHashes(of: document, options: options, suite: .rdfc)
        } catch .unsignable(let reason) {
            throw reason
        }
        let value = Multibase.base58(try key.sign(hashes.combined))
        return proof(method: method, created: created, value: value)
    }

    /// A proof by linked data as it was made before, from its value.
    package static func proof(method: String, created: Timestamp, value: String) -> JSONObject {
        var proof = options(method: method, created: created)
        proof["proofValue"] = .string(value)
        return proof
    }

    private static func options(method: String, created: Timestamp) -> JSONObject {
        [
            "type": "DataIntegrityProof",
            "cryptosuite": .string(Suite.rdfc.rawValue),
            "created": .string(created.description),
            "verificationMethod": .string(method),
            "proofPurpose": "assertionMethod",
        ]
    }
}
