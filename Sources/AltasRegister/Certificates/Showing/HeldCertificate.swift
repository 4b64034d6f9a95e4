import AltasCore
import AltasCredentials
import AltasCrypto
import AltasJSON
import AltasStore

/// A certificate as its holder has it: what was signed, with everything that its files are made of.
struct HeldCertificate {
    let claims: CertificateClaims
    private let code: String
    private let document: JSONObject
    private let proof: StoredCertificate.Signature
    private let token: StoredCertificate.Signature?
    private let issuer: IssuerInUse

    /// - Throws: ``Refusal/certificate(_:)`` when what it said was erased.
    init(_ certificate: StoredCertificate, on connection: Connection, at moment: Moment) throws {
        let version = certificate.newest
        claims = try certificate.claims()
        guard let text = version.document, let object = JSONValue(text: text)?.object,
            let stored = try connection.issuer(version.issuer)
        else { throw Refusal.certificate(.erased(certificate.printedCode)) }
        code = certificate.printedCode
        document = object
        proof = version.proof
        token = version.token
        issuer = try IssuerInUse(stored, on: connection, at: moment)
    }

    private func key(_ signature: StoredCertificate.Signature) throws -> StoredKey {
        guard let key = issuer.keys.first(where: { $0.id == signature.key }) else {
            throw Refusal.certificate(.noKey(code))
        }
        return key
    }

    /// The credential with its proof, as it was signed.
    func json() throws -> String {
        var signed = document
        signed["proof"] = .object(
            DataIntegrityProof.proof(
                method: issuer.method(of: try key(proof)),
                created: claims.validFrom,
                value: proof.value
            )
        )
        return JSONValue.object(signed).text
    }

    /// The credential as a token, as it was signed; nil for an issuer that makes none.
    func jwt() throws -> String? {
        guard let token else { return nil }
        return try JWTProof.jwt(
            for: document,
            kid: issuer.method(of: try key(token)),
            signature: Base64URL.decode(token.value) ?? []
        )
    }

    /// Makes of its files what `making` asks for.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when a key is missing, or text cannot be set here.
    func made<Made>(
        with keys: SigningKeys,
        _ making: (CertificateBundle) throws -> Made
    ) throws -> Made {
        do {
            return try making(bundle(with: keys))
        } catch let fault as TypesettingFault {
            throw Refusal.certificate(
                fault == .missingLibrary ? .noTypesetting : .noFont(claims.holder)
            )
        }
    }

    private func bundle(with keys: SigningKeys) throws -> CertificateBundle {
        let proofKey = try key(proof)
        let privateKey = try keys.proofKey(proofKey)
        return CertificateBundle(
            claims: claims,
            json: try json(),
            jwt: try jwt(),
            issuer: JSONValue.object(try issuer.document().json).text,
            fingerprint: try proofKey.fingerprint,
            paper: try paperCode(privateKey, proofKey.fragment),
            seal: { digest in
                try FileSeal.text(over: digest, key: privateKey, fragment: proofKey.fragment)
            }
        )
    }
}

extension HeldCertificate {
    /// What the code on the paper says: the public page, and behind it what is printed, signed.
    fileprivate func paperCode(_ key: Ed25519PrivateKey, _ fragment: String) throws -> String {
        let token = QRToken(
            code: claims.code,
            name: claims.holder,
            title: claims.title(in: claims.language),
            from: claims.awarded,
            until: claims.validUntil
        )
        let signed = try token.signed(key: key, kid: fragment)
        return claims.issuer.url.map { "\($0)/v/\(claims.code.characters)#\(signed)" } ?? signed
    }
}

extension StoredKey {
    /// Its public half.
    ///
    /// - Throws: ``Refusal/damaged(_:)`` for what no program of ours wrote.
    func verificationKey() throws -> VerificationKey {
        switch algorithm {
        case .ed25519:
            guard let key = Ed25519PublicKey(bytes: publicKey) else {
                throw Refusal.damaged("signing_key \(id)")
            }
            return .ed25519(key)
        case .rsa:
            guard let key = RSAPublicKey(n: publicKey, e: [1, 0, 1]) else {
                throw Refusal.damaged("signing_key \(id)")
            }
            return .rsa(key)
        }
    }

    /// What people compare.
    var fingerprint: String {
        get throws { try verificationKey().fingerprint }
    }
}
