package import AltasJSON

/// A credential as a signed token (Open Badges 3.0, section 8.2), read but not yet checked.
package struct JWTProof: Equatable, Sendable {
    private static let header: Set<String> = ["alg", "kid", "jwk", "typ"]
    private static let algorithms: Set<String> = ["RS256", "ES256", "EdDSA", "Ed25519"]

    /// The credential, without what the token adds to it.
    package let document: JSONObject
    /// The address of the key, if it says so; it goes before ``ownKey``.
    package let method: String?
    /// The key that the token brings along, which nobody vouches for.
    package let ownKey: VerificationKey?
    /// What is not as it should be, but does no harm.
    package let warnings: [Warning]
    private let jws: CompactJWS

    /// What a token may lack.
    package enum Warning: Equatable, Sendable {
        /// It does not repeat who it is about, as tokens of others lack.
        case missingSubject
        /// It does not repeat when the credential ends, which the credential itself says.
        case missingEnd
    }

    /// Reads a token.
    ///
    /// - `limit`: how many bytes the credential may have.
    /// - Throws: ``ProofProblem`` when it has not the shape that the specification asks for, or claims
    ///   something else than the credential in it.
    package init(_ text: String, limit: Int = StrictJSON.largest) throws(ProofProblem) {
        guard text.utf8.count <= limit * 2 else {
            throw .unreadable(.tooLarge(limit: limit))
        }
        jws = try CompactJWS(text, allowed: Self.header)
        guard let algorithm = jws.header["alg"]?.string else { throw .malformed(member: "alg") }
        guard Self.algorithms.contains(algorithm) else { throw .unknownKind(algorithm) }
        guard jws.header["typ"] ?? "JWT" == "JWT" else { throw .malformed(member: "typ") }
        let claims: TokenClaims
        do {
            claims = TokenClaims(payload: try StrictJSON.object(jws.payload, limit: limit))
        } catch {
            throw .unreadable(error)
        }
        document = claims.document
        warnings = try claims.check()
        (method, ownKey) = try Self.key(named: jws.header)
    }

    private static func key(
        named header: JSONObject
    ) throws(ProofProblem) -> (String?, VerificationKey?) {
        let method = header["kid"]
        guard method == nil || header.text("kid") != nil else { throw .malformed(member: "kid") }
        let key = header["jwk"]?.object.flatMap(VerificationKey.init(jwk:))
        guard header["jwk"] == nil || key != nil else { throw .malformed(member: "jwk") }
        guard method != nil || key != nil else { throw .unnamedKey }
        return (method?.string, key)
    }

    /// Makes sure that it was signed with this key.
    ///
    /// - Throws: ``ProofProblem`` when it was not.
    package func check(key: VerificationKey) throws(ProofProblem) {
        try jws.check(key: key)
    }
}
