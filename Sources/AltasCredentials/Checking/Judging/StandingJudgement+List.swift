internal import AltasJSON

extension StandingJudgement {
    /// What a list says about a certificate of this issuer's; only one that the issuer signed says anything.
    func finding(
        _ list: SignedText,
        _ entry: StatusEntry,
        _ issuer: String,
        fetchedFrom address: String? = nil,
        by keys: inout KeyFinder
    ) -> StatusFinding {
        guard let document = try? genuine(list, issuer, by: &keys),
            let published = try? PublishedStatusList(document)
        else { return .unknown(.unsound) }
        let answer = published.answer(
            for: entry,
            issuer: issuer,
            at: verifier.now,
            fetchedFrom: address
        )
        return switch answer {
        case .clear: .clear(asOf: published.validFrom)
        case .set: .withdrawn(on: nil)
        case .unknown: .unknown(.unsound)
        }
    }

    /// The document of a list whose signature holds; nil for any other.
    ///
    /// - Throws: ``UnreadableFile`` or ``ProofProblem`` where there is nothing to check.
    private func genuine(
        _ list: SignedText,
        _ issuer: String,
        by keys: inout KeyFinder
    ) throws -> JSONObject? {
        switch list {
        case .document(let document):
            let judged = try TextJudgement.judgement(of: document, by: issuer, with: &keys)
            return judged.signature == .genuine ? document : nil
        case .token(let token):
            let proof = try JWTProof(token, limit: SubmittedFile.largestList)
            let judged = try TextJudgement.judgement(of: proof, by: issuer, with: &keys)
            return judged.signature == .genuine ? proof.document : nil
        case .code: return nil
        }
    }
}
