// MARK: - Certificates, for everybody

extension PathTemplate {
    /// Where a code is typed in.
    package static let certificates: PathTemplate = "/v"
    /// What anybody may know of a certificate who has its code.
    package static let publicCertificate: PathTemplate = "/v/{code}"
    /// Who an issuer is and which keys it signs with (the `did:web` method).
    package static let issuerDocument: PathTemplate = "/issuers/{issuer}/did.json"
    /// Every public key (RFC 7517, section 5).
    package static let keySet: PathTemplate = "/.well-known/jwks.json"
    /// One public key (RFC 7517, section 4).
    package static let publicKey: PathTemplate = "/keys/{key}"
    /// Which certificates have been withdrawn (Bitstring Status List 1.0).
    package static let statusList: PathTemplate = "/status/{list}"
    /// What certificates of one kind are given for.
    package static let achievement: PathTemplate = "/achievements/{region}/{curriculum}/{rule}"
}

// MARK: - Certificates, for their holders

extension PathTemplate {
    /// A learner's certificates.
    package static let learnerCertificates: PathTemplate = "/learners/{learner}/certificates"
    /// A file of one of them.
    package static let certificateFile: PathTemplate =
        "/learners/{learner}/certificates/{certificate}/{file}"
}

extension Target {
    /// Whether it is about what other sites check certificates with, be it there or not.
    var isForCheckers: Bool { segments.first.map(Self.checkersAreas.contains) ?? false }

    private static let checkersAreas = Set(
        [PathTemplate.issuerDocument, .keySet, .publicKey, .statusList].compactMap { path in
            if case .literal(let text)? = path.segments.first { text } else { nil }
        }
    )
}
