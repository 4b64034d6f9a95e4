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
        return try text(of: document, kid: kid, sign: key.sign)
    }

    /// A token as it was made before, from its signature.
    ///
    /// - Throws: ``ProofProblem/malformed(member:)`` as for making one.
    package static func jwt(
        for document: JSONObject,
        kid: String,
        signature: [UInt8]
    ) throws -> String {
        try text(of: document, kid: kid) { _ in signature }
    }

    private static func text(
        of document: JSONObject,
        kid: String,
        sign: ([UInt8]) throws -> [UInt8]
    ) throws -> String {
        let payload = try TokenClaims.payload(for: document)
        return try CompactJWS.text(
            header: ["alg": "RS256", "kid": .string(kid), "typ": "JWT"],
            payload: Array(JSONValue.object(payload).text.utf8),
            sign: sign
        )
    }
}
