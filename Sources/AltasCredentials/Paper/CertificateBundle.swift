package import AltasCrypto
import AltasText

/// All the files of a certificate, as its holder gets them: each stands for itself, and one archive has them all.
package struct CertificateBundle {
    private let claims: CertificateClaims
    private let json: String
    private let jwt: String?
    private let issuer: String
    private let fingerprint: String
    private let paper: String
    private let seal: (Digest) throws -> String

    /// Puts together what the files are made of.
    ///
    /// - Parameters:
    ///   - claims: what the certificate says.
    ///   - json: the credential with its proof.
    ///   - jwt: the credential as a token; nil where its issuer makes none.
    ///   - issuer: the issuer's document with its keys.
    ///   - fingerprint: the fingerprint of the issuer's key, as it is printed.
    ///   - paper: what the code on the paper says.
    ///   - seal: makes the seal of a file.
    package init(
        claims: CertificateClaims,
        json: String,
        jwt: String?,
        issuer: String,
        fingerprint: String,
        paper: String,
        seal: @escaping (Digest) throws -> String
    ) {
        self.claims = claims
        self.json = json
        self.jwt = jwt
        self.issuer = issuer
        self.fingerprint = fingerprint
        self.paper = paper
        self.seal = seal
    }

    /// The paper first, then the badges, what was signed, the issuer's keys, and the archive of them all.
    ///
    /// - Throws: ``TypesettingFault`` when this machine cannot set the paper, ``PaperFault``, ``CompressionFault``, and
    ///   what `seal` throws.
    package func files() throws -> [NamedFile] {
        let files = [try pdf()] + (try badges()) + signed
        let archive = try ZipFile.bytes(of: files, at: claims.validFrom, sealedBy: seal)
        return files + [NamedFile(name: "certificate.zip", bytes: archive)]
    }

    /// What was signed, and the keys to check it with.
    private var signed: [NamedFile] {
        var files = [NamedFile(name: "certificate.vc.json", bytes: Array(json.utf8))]
        if let jwt { files.append(NamedFile(name: "certificate.jwt", bytes: Array(jwt.utf8))) }
        return files + [NamedFile(name: "issuer-did.json", bytes: Array(issuer.utf8))]
    }

    private func pdf() throws -> NamedFile {
        let pdf = CertificatePDF(
            claims: claims,
            attachments: signed.map(attachment),
            qr: paper,
            fingerprint: fingerprint
        )
        return NamedFile(name: "certificate.pdf", bytes: try pdf.bytes(sealedBy: seal))
    }

    private func attachment(_ file: NamedFile) -> Attachment {
        let isKeys = file.name == "issuer-did.json"
        let words =
            isKeys ? Words.Certificate.issuersKeys : Words.Certificate.signedCertificate
        return Attachment(
            name: file.name,
            mediaType: file.name.hasSuffix(".jwt") ? "text/plain" : "application/json",
            description: words[claims.language],
            bytes: file.bytes
        )
    }

    /// The badges hold the token where there is one: every program reads it the same.
    private func badges() throws -> [NamedFile] {
        let drawing = try BadgeDrawing(claims)
        let credential = jwt.map(BakedCredential.jwt) ?? .json(Array(json.utf8))
        let svg = try SVGBadge.baking(credential, into: drawing.svg, sealedBy: seal)
        let png = try PNGBadge.baking(credential, into: drawing.png(), sealedBy: seal)
        return [NamedFile(name: "badge.svg", bytes: svg), NamedFile(name: "badge.png", bytes: png)]
    }
}
