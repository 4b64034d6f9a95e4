import AltasRegister

extension Link {
    /// Where a code is typed in.
    static let certificates = Link(.certificates)
    /// The name of the field for the code.
    static let codeName = "code"

    /// What anybody may know of a certificate who has its code, however it is typed.
    static func publicCertificate(_ code: String) -> Link {
        Link(.publicCertificate, code.replacing("-", with: ""))
    }

    /// A status list.
    static func statusList(_ name: String) -> Link { Link(.statusList, name) }

    /// A learner's certificates.
    static func certificates(of learner: String) -> Link { Link(.learnerCertificates, learner) }

    /// A file of a learner's certificate.
    static func file(
        _ kind: CertificateFiles.Kind,
        of certificate: String,
        of learner: String
    ) -> Link {
        Link(.certificateFile, learner, certificate.replacing("-", with: ""), kind.rawValue)
    }
}
