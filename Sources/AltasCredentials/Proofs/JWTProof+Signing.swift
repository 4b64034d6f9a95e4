package import AltasCrypto
package import AltasJSON

extension JWTProof {
    /// A credential as a token signed with `RS256`, the algorithm that every reader of Open Badges knows.
    ///
    /// - `kid`: the full address of the key, as the issuer's document has it.
    /// - Throws: ``ProofProblem/malformed(member:)`` for a credential without an id, an issuer, a subject or
    ///   dates; ``UnsignableDocument`` for texts that are not in Unicode's composed form; ``CryptoFault``
    ///   when libcrypto refuses.
    package static func jwt(
        for document: JSONObject,
        key: RSAPrivateKey,
        kid: String
    ) throws -> String {
        try JSONValue.object(document).checkComposed()
        let payload = try TokenClaims.payload(for: document)
        return try CompactJWS.text(
            header: ["alg": "RS256", "kid": .string(kid), "typ": "JWT"],
            payload: Array(JSONValue.object(payload).text.utf8),
            sign: key.sign
        )
    }
}
