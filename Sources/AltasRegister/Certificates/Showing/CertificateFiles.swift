package import AltasCredentials
import AltasCore
import AltasCrypto
import AltasJSON
import AltasStore

/// The files of one certificate, for its holder.
package struct CertificateFiles: Sendable {
    /// The document to print, the credential, the token, the badges, who issued it, and one archive of them all.
    package let all: [NamedFile]

    /// The file of a kind, by how its name ends; nil for an issuer that makes none.
    package subscript(kind: Kind) -> NamedFile? {
        all.first { $0.name.hasSuffix(kind.ending) }
    }

    /// A kind of file.
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

        /// How the name of such a file ends.
        package var ending: String { ".\(rawValue)" }
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
        let held = try ask(as: session, Inquiry()) { question in
            let (certificate, _) = try question.certificate(named: text)
            return try HeldCertificate(certificate, on: question.connection, at: question.moment)
        }
        return try held.files(with: keys)
    }
}
