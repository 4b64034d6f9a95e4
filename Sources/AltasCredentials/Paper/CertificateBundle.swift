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
        let files = try unpacked()
        return files + [try archive(of: files)]
    }

    /// The archive of all the others.
    ///
    /// - Throws: as ``files()``.
    package func archive() throws -> NamedFile { try archive(of: unpacked()) }

    /// All that the archive has in it.
    private func unpacked() throws -> [NamedFile] {
        let drawing = try BadgeDrawing(claims)
        return [try pdf(), try svg(drawing), try png(drawing)] + signed
    }

    private func archive(of files: [NamedFile]) throws -> NamedFile {
        NamedFile(
            name: "certificate.zip",
            bytes: try ZipFile.bytes(of: files, at: claims.validFrom, sealedBy: seal)
        )
    }

    /// The credential with its proof.
    package var credential: NamedFile {
        NamedFile(name: "certificate.vc.json", bytes: Array(json.utf8))
    }

    /// The credential as a token; nil where its issuer makes none.
    package var token: NamedFile? {
        jwt.map { NamedFile(name: "certificate.jwt", bytes: Array($0.utf8)) }
    }

    /// What was signed, and the keys to check it with.
    private var signed: [NamedFile] {
        let keys = NamedFile(name: "issuer-did.json", bytes: Array(issuer.utf8))
        return [credential, token, keys].compactMap(\.self)
    }

    /// The document to print.
    ///
    /// - Throws: ``TypesettingFault``, ``PaperFault``, ``CompressionFault``, and what `seal` throws.
    package func pdf() throws -> NamedFile {
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

    /// What the badges hold: the token where there is one, since every program reads it the same.
    private var baked: BakedCredential {
        jwt.map(BakedCredential.jwt) ?? .json(Array(json.utf8))
    }

    /// The badge as a drawing.
    ///
    /// - Throws: ``TypesettingFault``, and what `seal` throws.
    package func svg() throws -> NamedFile { try svg(BadgeDrawing(claims)) }

    /// The badge as a picture.
    ///
    /// - Throws: ``TypesettingFault``, ``CompressionFault``, and what `seal` throws.
    package func png() throws -> NamedFile { try png(BadgeDrawing(claims)) }

    private func svg(_ drawing: BadgeDrawing) throws -> NamedFile {
        let bytes = try SVGBadge.baking(baked, into: drawing.svg, sealedBy: seal)
        return NamedFile(name: "badge.svg", bytes: bytes)
    }

    private func png(_ drawing: BadgeDrawing) throws -> NamedFile {
        let bytes = try PNGBadge.baking(baked, into: drawing.png(), sealedBy: seal)
        return NamedFile(name: "badge.png", bytes: bytes)
    }
}
