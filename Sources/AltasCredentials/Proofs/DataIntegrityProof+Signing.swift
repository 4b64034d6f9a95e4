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
        var proof: JSONObject = [
            "type": "DataIntegrityProof",
            "cryptosuite": .string(Suite.rdfc.rawValue),
            "created": .string(created.description),
            "verificationMethod": .string(method),
            "proofPurpose": "assertionMethod",
        ]
        let hashes: ProofHashes
        do {
            hashes = try ProofHashes(of: document, options: proof, suite: .rdfc)
        } catch .unsignable(let reason) {
            throw reason
        }
        proof["proofValue"] = .string(Multibase.base58(try key.sign(hashes.combined)))
        return proof
    }
}
