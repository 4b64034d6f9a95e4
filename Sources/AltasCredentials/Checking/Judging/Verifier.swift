/// Checks certificates of any issuer of Open Badges 3.0, ours and others'.
package struct Verifier: Sendable {
    /// The moment that dates are judged by.
    let now: Timestamp
    /// The issuers whose keys are known before a file comes.
    let issuers: KnownIssuers
    /// How things are fetched; nil where nothing may be.
    let network: Network?
    /// What a register knows of its own certificates.
    let register: RegisterKnowledge

    /// Checks as of a moment, with what is known and may be fetched.
    package init(
        now: Timestamp,
        issuers: KnownIssuers,
        network: Network? = nil,
        register: RegisterKnowledge = .none
    ) {
        self.now = now
        self.issuers = issuers
        self.network = network
        self.register = register
    }

    /// Checks a file.
    ///
    /// - Parameters:
    ///   - bytes: all of the file.
    ///   - lists: lists of withdrawals, which are looked at where none can be fetched.
    /// - Returns: what it came to, and why.
    /// - Throws: what the register throws.
    package func check(_ bytes: [UInt8], lists: [[UInt8]] = []) throws -> CertificateVerification {
        do {
            var file = try SubmittedFile.read(bytes)
            file.lists += lists.compactMap(SubmittedFile.list)
            return .judged(try judgement(of: file))
        } catch let error as UnreadableFile {
            return .unreadable(error)
        }
    }

    private func judgement(of file: SubmittedFile) throws -> Judgement {
        var keys = KeyFinder(issuers, network, snapshots: file.keys)
        var texts: [SignedText] = []
        for (text, _) in file.presented where !texts.contains(text) { texts.append(text) }
        let judged = try texts.map { try TextJudgement(of: $0, by: &keys) }
        let whole = TextJudgement(all: judged)
        let seals = SealJudgement(of: file.wrappings, around: whole, by: &keys)
        var findings = Findings(
            signature: seals.flaw.map(SignatureFinding.broken) ?? whole.signature,
            wrapping: seals.wrapping,
            issuer: whole.issuer,
            dates: whole.dates(at: now),
            status: .unknown(.notAsked),
            version: .unknown
        )
        if findings.signature.outcome == .pass {
            let standing = StandingJudgement(verifier: self, lists: file.lists)
            try standing.judge(whole, &findings, by: &keys)
        }
        return Judgement(
            findings: findings,
            summary: whole.summary,
            fingerprints: (judged.flatMap(\.fingerprints) + seals.fingerprints).unrepeated,
            forms: file.presented.map(\.kind).unrepeated,
            document: whole.document
        )
    }
}

extension Array where Element: Hashable {
    /// Its elements in order, each once.
    fileprivate var unrepeated: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
