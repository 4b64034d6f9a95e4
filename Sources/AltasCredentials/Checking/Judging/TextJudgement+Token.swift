internal import AltasJSON

extension TextJudgement {
    /// Checks a document as a signed token.
    init(token: String, by keys: inout KeyFinder) throws(UnreadableFile) {
        let proof: JWTProof
        do throws(ProofProblem) {
            proof = try JWTProof(token)
        } catch {
            let payload = SubmittedFile.payload(of: token[...])
            if let problem = payload.flatMap(Self.shapeProblem) { throw .shape(problem) }
            self = TextJudgement(try Self.finding(error, inToken: true), .notFound)
            summary = payload.flatMap(CertificateSummary.init)
            return
        }
        let issuer = proof.document["issuer"]?.object?.text("id") ?? ""
        self = try Self.judgement(of: proof, by: issuer, with: &keys)
        if let problem = Self.shapeProblem(of: proof.document), !signature.isForgery {
            throw .shape(problem)
        }
        document = proof.document.withoutProof
        summary = CertificateSummary(proof.document)
    }

    /// What the signature of a token comes to that this issuer is to have signed.
    ///
    /// - Throws: ``UnreadableFile``, as for a document.
    static func judgement(
        of proof: JWTProof,
        by issuer: String,
        with keys: inout KeyFinder
    ) throws(UnreadableFile) -> TextJudgement {
        if let method = proof.method {
            return try judge(method, of: issuer, by: &keys) { (key) throws(ProofProblem) in
                try proof.check(key: key)
            }
        }
        guard let key = proof.ownKey else { return TextJudgement(.unchecked(.noKey), .notFound) }
        return try judge(keys.key(key, of: issuer)) { (key) throws(ProofProblem) in
            try proof.check(key: key)
        }
    }
}
