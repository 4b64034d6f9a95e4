import AltasJSON

/// A credential and the registered claims of JSON Web Token (RFC 7519) that repeat parts of it.
struct TokenClaims {
    private static let names: Set<String> = ["iss", "sub", "jti", "nbf", "exp", "iat"]

    /// The credential alone.
    let document: JSONObject
    private let claims: JSONObject

    /// Takes a token's payload apart.
    init(payload: JSONObject) {
        document = JSONObject(payload.members.filter { !Self.names.contains($0.name) })
        claims = JSONObject(payload.members.filter { Self.names.contains($0.name) })
    }

    /// Makes sure that each claim is what the credential says (Open Badges 3.0, section 8.2.4.1).
    ///
    /// - Returns: What is missing without harm.
    /// - Throws: ``ProofProblem`` when one differs, or is missing although it must be there.
    func check() throws(ProofProblem) -> [JWTProof.Warning] {
        for claim in Self.texts(of: document) where claim.name != "sub" || claims["sub"] != nil {
            try Self.check(claim, in: claims)
        }
        try check("nbf", is: "validFrom")
        if claims["exp"] != nil { try check("exp", is: "validUntil") }
        var warnings: [JWTProof.Warning] = claims["sub"] == nil ? [.missingSubject] : []
        if claims["exp"] == nil, document["validUntil"] != nil { warnings.append(.missingEnd) }
        return warnings
    }

    private func check(_ name: String, is member: String) throws(ProofProblem) {
        let instant = document[member]?.string.flatMap(Timestamp.init)
        guard let instant, claims[name] == .number(String(instant.seconds)) else {
            throw .otherClaim(name)
        }
    }

    private static func check(
        _ claim: (name: String, value: String?),
        in claims: JSONObject
    ) throws(ProofProblem) {
        guard let value = claim.value, let claimed = claims[claim.name]?.string,
            value.utf8.elementsEqual(claimed.utf8)
        else { throw .otherClaim(claim.name) }
    }

    private static func texts(of document: JSONObject) -> [(name: String, value: String?)] {
        let issuer = document["issuer"]
        return [
            ("iss", issuer?.string ?? issuer?.object?["id"]?.string),
            ("sub", document["credentialSubject"]?.object?["id"]?.string),
            ("jti", document["id"]?.string),
        ]
    }

    /// The payload for a credential: its own members, then the claims.
    ///
    /// - Throws: ``ProofProblem/malformed(member:)`` when a member that a claim repeats is missing or no
    ///   instant.
    static func payload(for document: JSONObject) throws(ProofProblem) -> JSONObject {
        var payload = document
        payload["proof"] = nil
        for (name, value) in texts(of: document) {
            guard let value else { throw .malformed(member: name) }
            payload[name] = .string(value)
        }
        for (name, member) in [("nbf", "validFrom"), ("exp", "validUntil")] {
            guard let text = document[member] else { continue }
            guard let instant = text.string.flatMap(Timestamp.init) else {
                throw .malformed(member: member)
            }
            payload[name] = .number(String(instant.seconds))
        }
        guard payload["nbf"] != nil else { throw .malformed(member: "validFrom") }
        return payload
    }
}
