extension TextJudgement {
    /// Checks what a phone read from the paper.
    ///
    /// It does not say whose it is, so only the keys of known issuers are tried: those that it may mean by name.
    init(code text: String, at address: String?, by keys: inout KeyFinder) {
        do throws(ProofProblem) {
            let signed = try SignedQRToken(text)
            let summary = CertificateSummary(signed.token)
            let candidates = keys.keys(named: signed.kid)
            let found = candidates.first { Self.fits(signed, $0.key) }
            self =
                if let found {
                    TextJudgement(
                        Self.isPage(address, of: signed.token.code, by: found.issuer)
                            ? .genuine : .broken(.contradiction),
                        .known,
                        key: found.key,
                        summary: summary
                    )
                } else if candidates.isEmpty {
                    TextJudgement(.unchecked(.noKey), .notFound, summary: summary)
                } else {
                    TextJudgement(.broken(.changed), .notFound, summary: summary)
                }
        } catch {
            self = TextJudgement(.broken(.contradiction), .notFound)
        }
    }

    /// Whether an address is that of the certificate's page at its issuer's; without one there is nothing to compare.
    private static func isPage(
        _ address: String?,
        of code: CertificateCode,
        by issuer: String
    ) -> Bool {
        guard let address else { return true }
        guard address.hasSuffix("/v/\(code.characters)") else { return false }
        guard let place = DIDWeb.url(of: issuer) else { return true }
        return address.hasPrefix("https://\(WebHost.name(in: place))/")
    }

    private static func fits(_ signed: SignedQRToken, _ key: VerificationKey) -> Bool {
        (try? signed.check(key: key)) != nil
    }
}

extension CertificateSummary {
    /// What the code on the paper says.
    init(_ token: QRToken) {
        self.init(
            title: token.title,
            holder: token.name,
            validFrom: token.from,
            validUntil: token.until,
            alignments: 0,
            code: token.code
        )
    }
}
