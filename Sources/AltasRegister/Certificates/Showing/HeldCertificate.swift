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
            DataIntegrityProof.object(
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
        let kid = issuer.method(of: try key(token))
        return try JWTProof.signingInput(of: document, kid: kid) + "." + token.value
    }

    /// All its files.
    func files(with keys: SigningKeys) throws -> CertificateFiles {
        let proofKey = try key(proof)
        let privateKey = try keys.proofKey(proofKey)
        let json = try json()
        let bundle = CertificateBundle(
            claims: claims,
            json: json,
            jwt: try jwt(),
            issuer: try issuer.document().text,
            fingerprint: try proofKey.fingerprint,
            paper: try QRToken.address(
                of: claims,
                key: privateKey,
                kid: issuer.method(of: proofKey)
            ),
            seal: { digest in
                try FileSeal.text(over: digest, key: privateKey, fragment: proofKey.fragment)
            }
        )
        do {
            return CertificateFiles(all: try bundle.files())
        } catch let fault as TypesettingFault {
            throw Refusal.certificate(
                fault == .missingLibrary ? .noTypesetting : .noFont(claims.holder)
            )
        }
    }
}

extension StoredKey {
    /// Its public half.
    ///
    /// - Throws: ``Refusal/damaged(_:)`` for what no program of ours wrote.
    func publicKey() throws -> IssuerKey {
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
        get throws { try publicKey().fingerprint }
    }
}
