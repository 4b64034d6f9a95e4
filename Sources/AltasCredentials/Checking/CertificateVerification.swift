package import AltasJSON

/// What came of checking a file.
package enum CertificateVerification: Sendable {
    /// It is no certificate that can be read.
    case unreadable(UnreadableFile)
    /// It is one, and was judged.
    case judged(Judgement)

    /// What it came to.
    package var verdict: Verdict {
        switch self {
        case .unreadable: .unreadable
        case .judged(let judgement): judgement.verdict
        }
    }
}

/// What was found out about a certificate, and what it says.
package struct Judgement: Sendable {
    /// What was found out.
    package var findings: Findings
    /// What it says; nil where only a broken text was found.
    package var summary: CertificateSummary?
    /// What the keys can be known by that signed and sealed it.
    package var fingerprints: [String]
    /// The forms that it was found in.
    package var forms: [FileKind]
    /// The signed document, without its proof; nil for a code for scanning.
    package var document: JSONObject?

    /// What it came to.
    package var verdict: Verdict { Verdict(findings) }
}
