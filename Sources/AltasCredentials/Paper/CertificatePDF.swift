import AltasText

/// The paper of a certificate: one page to hang up, which carries the signed files.
package struct CertificatePDF: Equatable, Sendable {
    /// What it says.
    package var claims: CertificateClaims
    /// The signed files, and the issuer's keys.
    package var attachments: [Attachment]
    /// What the code to scan says: the address of the certificate's page with its signed token, or the token alone.
    package var qr: String
    /// The fingerprint of the issuer's key, as it is printed.
    package var fingerprint: String

    /// A paper for these claims.
    package init(
        claims: CertificateClaims,
        attachments: [Attachment],
        qr: String,
        fingerprint: String
    ) {
        self.claims = claims
        self.attachments = attachments
        self.qr = qr
        self.fingerprint = fingerprint
    }

    /// The file, in PDF/A-3a and PDF/UA-1; the same certificate is the same bytes wherever the same fonts are.
    ///
    /// - Throws: ``TypesettingFault`` when the machine cannot set it, ``PaperFault``, ``CompressionFault``, and what
    ///   `sealing` throws.
    package func bytes(sealedBy sealing: Sealing? = nil) throws -> [UInt8] {
        try PDFFile.ending(unsealed(.withAttachments), sealedBy: sealing)
    }

    /// The same page without the files that it carries, in PDF/A-1b.
    ///
    /// - Throws: as ``bytes(sealedBy:)``.
    package func bytesWithoutAttachments() throws -> [UInt8] {
        try PDFFile.ending(unsealed(.withoutAttachments))
    }

    /// The characters of the holder's name that no font of this machine has; each is a box on the page, and itself in
    /// the text beneath.
    ///
    /// - Throws: ``TypesettingFault``.
    package func charactersWithoutAFont() throws -> [String] {
        try Typesetter.withShared { typesetter in
            try typesetter.paragraph(
                claims.holder,
                TextStyle(size: 12, language: claims.language.rawValue)
            ).missing
        }
    }

    /// All of the file but its last lines.
    private func unsealed(_ conformance: DocumentFacts.Conformance) throws -> [UInt8] {
        try Typesetter.withShared { typesetter in
            let page = try CertificatePage.page(
                claims,
                qr: qr,
                fingerprint: fingerprint,
                typesetter
            )
            return try TaggedDocument(
                page: page,
                facts: facts(conformance),
                attachments: conformance == .withAttachments ? attachments : []
            ).bytes()
        }
    }

    private func facts(_ conformance: DocumentFacts.Conformance) -> DocumentFacts {
        DocumentFacts(
            title: "\(Words.Certificate.title[claims.language]) – \(claims.holder)",
            author: claims.issuer.name,
            language: claims.language.rawValue,
            created: claims.awarded,
            modified: claims.validFrom,
            conformance: conformance
        )
    }
}
