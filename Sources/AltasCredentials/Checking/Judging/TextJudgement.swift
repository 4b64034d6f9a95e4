internal import AltasJSON

/// What came of checking one signed text by itself.
struct TextJudgement {
    var signature: SignatureFinding
    var issuer: IssuerFinding
    /// What it says, without its proof and without what only tokens have.
    var document: JSONObject?
    var summary: CertificateSummary?
    var fingerprints: [String] = []

    /// Whether it is in date.
    func dates(at now: Timestamp) -> DateFinding {
        guard let summary else { return .unknown }
        return DateFinding(from: summary.validFrom, until: summary.validUntil, now: now)
    }

    /// A text whose signature says this.
    init(
        _ signature: SignatureFinding,
        _ issuer: IssuerFinding,
        key: VerificationKey? = nil,
        document: JSONObject? = nil,
        summary: CertificateSummary? = nil
    ) {
        self.signature = signature
        self.issuer = issuer
        self.document = document
        self.summary = summary
        fingerprints = key.map { [$0.fingerprint] } ?? []
    }

    /// Checks a text.
    ///
    /// - Throws: ``UnreadableFile``.
    init(of text: SignedText, by keys: inout KeyFinder) throws(UnreadableFile) {
        switch text {
        case .document(let document): try self.init(document: document, by: &keys)
        case .token(let token): try self.init(token: token, by: &keys)
        case .code(let token, let address): self.init(code: token, at: address, by: &keys)
        }
    }

    /// What several texts of one file come to together: the worst of each finding, and a forgery where they differ.
    init(all judged: [TextJudgement]) {
        let documents = judged.compactMap(\.document)
        let isOne = documents.allSatisfy { $0 == documents.first }
        let first = judged.first { $0.signature.outcome == .fail }
        let worst = first ?? judged.first { $0.signature.outcome == .unknown } ?? judged.first
        let weakest = judged.first { $0.issuer.outcome != .pass } ?? judged.first
        self.init(
            isOne || first != nil
                ? worst?.signature ?? .broken(.unsigned) : .broken(.formsDisagree),
            weakest?.issuer ?? .notFound,
            document: documents.first,
            summary: judged.lazy.compactMap(\.summary).first
        )
        fingerprints = judged.flatMap(\.fingerprints)
    }
}

extension JSONObject {
    /// Without its proof, and without the claims that only a token has (RFC 7519, section 4.1).
    var withoutProof: JSONObject {
        JSONObject(members.filter { !Self.around.contains($0.name) })
    }

    private static let around: Set = ["proof", "iss", "sub", "jti", "nbf", "exp", "iat"]
}
