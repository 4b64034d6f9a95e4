package import AltasCredentials
import AltasStore

/// The files of one certificate, for its holder.
package struct CertificateFiles: Sendable {
    /// The document to print, the badges, the credential, the token, who issued it, and one archive of them all.
    package let all: [NamedFile]

    /// The file of a kind; nil for a token where its issuer makes none.
    package subscript(kind: Kind) -> NamedFile? {
        all.first { $0.name.hasSuffix(".\(kind.rawValue)") }
    }

    /// A kind of file, by how its name ends.
    package enum Kind: String, Sendable, CaseIterable {
        /// The document to print.
        case pdf
        /// The credential with its proof.
        case json
        /// The credential as a token.
        case jwt
        /// The badge as a drawing.
        case svg
        /// The badge as a picture.
        case png
        /// All of them.
        case zip
    }
}

extension Register {
    /// The files of a certificate, for its holder and for staff who may see them.
    ///
    /// The same certificate gives the same bytes, as long as the fonts are the same.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when it is unknown or was erased, when a key is missing, or when text cannot be
    ///   set here.
    package func files(
        of text: String,
        with keys: SigningKeys,
        as session: Session
    ) throws -> CertificateFiles {
        let held = try held(text, as: session)
        return CertificateFiles(all: try held.made(with: keys) { try $0.files() })
    }

    /// One file of a certificate, for its holder and for staff who may see it; only this one is made.
    ///
    /// - Parameters:
    ///   - kind: which one.
    ///   - text: the certificate's code or identifier.
    ///   - keys: what files are sealed with.
    ///   - session: who asks.
    /// - Returns: The file, the same as among ``files(of:with:as:)``; nil for a token where its issuer makes none.
    /// - Throws: as ``files(of:with:as:)``.
    package func file(
        _ kind: CertificateFiles.Kind,
        of text: String,
        with keys: SigningKeys,
        as session: Session
    ) throws -> NamedFile? {
        try held(text, as: session).made(with: keys, kind.file(of:))
    }

    private func held(_ text: String, as session: Session) throws -> HeldCertificate {
        try ask(as: session, Inquiry()) { question in
            let (certificate, _) = try question.certificate(named: text)
            return try HeldCertificate(certificate, on: question.connection, at: question.moment)
        }
    }
}

extension CertificateFiles.Kind {
    /// Makes the file of this kind.
    fileprivate func file(of bundle: CertificateBundle) throws -> NamedFile? {
        switch self {
        case .pdf: try bundle.pdf()
        case .json: bundle.credential
        case .jwt: bundle.token
        case .svg: try bundle.svg()
        case .png: try bundle.png()
        case .zip: try bundle.archive()
        }
    }
}
