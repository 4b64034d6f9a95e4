import AltasCredentials
import AltasText

/// What came of checking a certificate, for people and programs.
struct CertificateVerifyAnswer: Encodable {
    /// What it came to.
    let verdict: Verdict
    /// That in a few words.
    let headline: String
    /// What it means.
    let meaning: String
    /// Why it cannot be read; nil where it can.
    let reason: String?
    /// What was found out, each thing by itself.
    let findings: [Finding]
    /// What the certificate says, in words.
    let facts: [Fact]
    /// What it says, for programs.
    let certificate: Certificate?

    private enum CodingKeys: CodingKey {
        case verdict, headline, meaning, reason, findings, certificate
    }

    /// One finding.
    struct Finding: Encodable {
        let name: String
        let thing: String
        let outcome: Outcome
        let text: String
    }

    /// One thing that a certificate says.
    struct Fact {
        let name: String
        let text: String
    }

    /// What a certificate says; times are seconds since 1970.
    struct Certificate: Encodable {
        let id: String?
        let title: String
        let holder: String?
        let issuer: String?
        let issuerID: String?
        let awarded: Int64?
        let validFrom: Int64
        let validUntil: Int64?
        let code: String?
        let fingerprints: [String]
        let forms: [FileKind]
    }

    init(_ verification: CertificateVerification, in language: Language) {
        verdict = verification.verdict
        headline = verdict.words.headline[language]
        meaning = verdict.words.meaning[language]
        switch verification {
        case .unreadable(let why):
            reason = why.phrase[language]
            (findings, facts, certificate) = ([], [], nil)
        case .judged(let judgement):
            reason = nil
            findings = judgement.findings.lines.map { Finding($0, in: language) }
            facts = judgement.facts.map { Fact(name: $0.name[language], text: $0.text[language]) }
            certificate = judgement.summary.map { Certificate($0, judgement) }
        }
    }
}

extension CertificateVerifyAnswer {
    var style: Style {
        switch verdict {
        case .valid: .good
        case .notGenuine, .unreadable, .withdrawn: .bad
        case .expired, .replaced, .notYetValid, .statusUnknown, .issuerUnconfirmed, .unchecked:
            .warning
        }
    }
}

extension CertificateVerifyAnswer.Finding {
    fileprivate init(_ line: Findings.Line, in language: Language) {
        self.init(
            name: line.name,
            thing: line.thing[language],
            outcome: line.outcome,
            text: line.phrase[language]
        )
    }

    var mark: String {
        switch outcome {
        case .pass: "✓"
        case .fail: "✗"
        case .unknown: "?"
        }
    }

    var style: Style {
        switch outcome {
        case .pass: .good
        case .fail: .bad
        case .unknown: .warning
        }
    }
}

extension CertificateVerifyAnswer.Certificate {
    fileprivate init(_ summary: CertificateSummary, _ judgement: Judgement) {
        self.init(
            id: summary.id,
            title: summary.title,
            holder: summary.holder,
            issuer: summary.issuer,
            issuerID: summary.issuerID,
            awarded: summary.awarded?.seconds,
            validFrom: summary.validFrom.seconds,
            validUntil: summary.validUntil?.seconds,
            code: summary.code?.description,
            fingerprints: judgement.fingerprints,
            forms: judgement.forms
        )
    }
}
