internal import AltasJSON

extension TextJudgement {
    /// Checks a document with its proofs inside: none may be broken, and one must hold.
    init(document: JSONObject, by keys: inout KeyFinder) throws(UnreadableFile) {
        let problem = Self.shapeProblem(of: document)
        do throws(UnreadableFile) {
            let issuer = document["issuer"]?.object?.text("id") ?? ""
            self = try Self.judgement(of: document, by: issuer, with: &keys)
        } catch {
            throw problem.map(UnreadableFile.shape) ?? error
        }
        if problem != nil, signature == .broken(.unsigned) { throw .nothingInside(.json) }
        if let problem, !signature.isForgery { throw .shape(problem) }
        self.document = document.withoutProof
        summary = CertificateSummary(document)
    }

    /// What the proofs in a document come to that this issuer is to have signed.
    ///
    /// - Throws: ``UnreadableFile`` where the document has no meaning that could be signed.
    static func judgement(
        of document: JSONObject,
        by issuer: String,
        with keys: inout KeyFinder
    ) throws(UnreadableFile) -> TextJudgement {
        var judged: [TextJudgement] = []
        for proof in DataIntegrityProof.proofs(of: document) {
            judged.append(try judge(proof, of: document, issuer, by: &keys))
        }
        return judged.first { $0.signature.outcome == .fail }
            ?? judged.first { $0.signature.outcome == .pass && $0.issuer.outcome == .pass }
            ?? judged.first { $0.signature.outcome == .pass } ?? judged.first
            ?? TextJudgement(.broken(.unsigned), .notFound)
    }

    /// What is wrong with the form of a document; nil where nothing is.
    static func shapeProblem(of document: JSONObject) -> ShapeProblem? {
        do throws(ShapeProblem) {
            try BadgeShape.check(document)
            return nil
        } catch {
            return error
        }
    }

    private static func judge(
        _ proof: Result<DataIntegrityProof, ProofProblem>,
        of document: JSONObject,
        _ issuer: String,
        by keys: inout KeyFinder
    ) throws(UnreadableFile) -> TextJudgement {
        switch proof {
        case .failure(let problem): return TextJudgement(try finding(problem), .notFound)
        case .success(let proof):
            return try judge(proof.method, of: issuer, by: &keys) {
                (key) throws(ProofProblem) in try proof.check(document, key: key)
            }
        }
    }

    /// Finds a key and tries it.
    static func judge(
        _ method: String,
        of issuer: String,
        by keys: inout KeyFinder,
        _ check: (VerificationKey) throws(ProofProblem) -> Void
    ) throws(UnreadableFile) -> TextJudgement {
        try judge(keys.key(method, of: issuer), check)
    }

    /// Tries a key that was found.
    static func judge(
        _ found: KeyFinder.Found,
        _ check: (VerificationKey) throws(ProofProblem) -> Void
    ) throws(UnreadableFile) -> TextJudgement {
        switch found {
        case .flaw(let flaw): return TextJudgement(.broken(flaw), .notFound)
        case .obstacle(let obstacle): return TextJudgement(.unchecked(obstacle), .notFound)
        case .key(let key, let finding):
            do throws(ProofProblem) {
                try check(key)
                return TextJudgement(.genuine, finding, key: key)
            } catch {
                return TextJudgement(try Self.finding(error), finding, key: key)
            }
        }
    }

    /// What a problem with a proof means.
    ///
    /// - Throws: ``UnreadableFile`` where the text has no meaning that could be signed.
    static func finding(
        _ problem: ProofProblem,
        inToken isToken: Bool = false
    ) throws(UnreadableFile) -> SignatureFinding {
        switch problem {
        case .unknownKind(let kind): .unchecked(.unknownKind(kind))
        case .doesNotFit: .broken(.changed)
        case .unsignable(.unknownContext(let context)): throw .context(context)
        case .unsignable: throw .ambiguous
        case .unreadable where isToken: .broken(.changed)
        case .unreadable: throw .notJSON
        case .malformed, .wrongPurpose, .chained, .otherContexts, .forbiddenHeader, .unnamedKey,
            .otherClaim, .otherAlgorithm:
            .broken(.contradiction)
        }
    }
}
