package import AltasCrypto
package import AltasJSON

extension VerificationKey {
    /// The key as a JSON Web Key (RFC 7517) with what it is for, and its name where one is given.
    package func jwk(kid: String? = nil) -> JSONObject {
        var jwk = required
        jwk["alg"] = .string(algorithm)
        jwk["use"] = "sig"
        jwk["kid"] = kid.map(JSONValue.string)
        return jwk
    }

    /// Reads a public key; nil for one of another kind, one that is too weak or too large, one for another
    /// algorithm, and one that gives its secret away.
    package init?(jwk: JSONObject) {
        func number(_ name: String) -> [UInt8] { jwk[name]?.string.flatMap(Base64URL.decode) ?? [] }
        let key: Self? =
            switch (jwk["kty"]?.string, jwk["crv"]?.string) {
            case ("OKP", "Ed25519"): Ed25519PublicKey(bytes: number("x")).map(Self.ed25519)
            case ("RSA", nil): RSAPublicKey(n: number("n"), e: number("e")).map(Self.rsa)
            case ("EC", "P-256"): P256PublicKey(x: number("x"), y: number("y")).map(Self.p256)
            default: nil
            }
        guard let key, jwk["d"] == nil, jwk["use"] ?? "sig" == "sig",
            key.signs(with: jwk["alg"] ?? .string(key.algorithm))
        else { return nil }
        self = key
    }

    /// Whether an algorithm's name in JOSE is that of this key; Ed25519 has two (RFC 8037, RFC 9864).
    func signs(with algorithm: JSONValue?) -> Bool {
        guard let name = algorithm?.string else { return false }
        if case .ed25519 = self, name == "Ed25519" { return true }
        return name == self.algorithm
    }

    /// The JWK thumbprint (RFC 7638) with SHA-256.
    package var thumbprint: Digest { Digest.of(JSONValue.object(required).canonicalText) }

    /// The beginning of the thumbprint as people compare it: `87f6 5a76 d401 4620`.
    package var fingerprint: String {
        let digits = thumbprint.description.prefix(16)
        return stride(from: 0, to: 16, by: 4)
            .map { digits.dropFirst($0).prefix(4) }
            .joined(separator: " ")
    }

    /// The members that make the key, and no others.
    private var required: JSONObject {
        func text(_ bytes: [UInt8]) -> JSONValue { .string(Base64URL.encode(bytes)) }
        switch self {
        case .ed25519(let key): return ["kty": "OKP", "crv": "Ed25519", "x": text(key.bytes)]
        case .rsa(let key): return ["kty": "RSA", "n": text(key.n), "e": text(key.e)]
        case .p256(let key):
            return ["kty": "EC", "crv": "P-256", "x": text(key.x), "y": text(key.y)]
        }
    }
}
