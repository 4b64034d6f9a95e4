import AltasCore
import AltasCredentials
import AltasText

/// What came of checking a file: the verdict first, then what was found out, and what it says.
///
/// Whoever sent the file has it, so that what is in it may be shown.
struct CheckedFilePage {
    let verification: CertificateVerification
    let reader: Reader

    private var words: Words.CheckedWords { verification.verdict.words }

    var html: HTML {
        Page(title: reader(words.headline), reader: reader, isAlone: true, main: main).html
    }

    private var main: HTML {
        let tone = verification.verdict.tone.rawValue
        return #"""
            <h1 class="\#(tone)">\#(reader(words.headline))</h1><p>\#(reader(words.meaning))</p>\#
            \#(details)<p><a href="\#(Link.certificates)">\#(reader(CertificateWords.another))</a></p>
            """#
    }

    private var details: HTML {
        switch verification {
        case .unreadable(let problem): "<p>\(reader(problem.phrase))</p>"
        case .judged(let judgement):
            """
            <section>\(findings(judgement).html)</section>\
            \(judgement.summary.map { "<section>\(facts($0, judgement).html)</section>" })
            """
        }
    }

    private func findings(_ judgement: Judgement) -> Facts {
        var facts = Facts(reader)
        for line in judgement.findings.lines {
            facts.add(line.thing, Mark(tone: line.outcome.tone, words: reader(line.phrase)).html)
        }
        return facts
    }

    private func facts(_ summary: CertificateSummary, _ judgement: Judgement) -> Facts {
        typealias Names = Words.CheckedFact
        var facts = Facts(reader)
        let language = summary.language ?? reader.language.rawValue
        facts.add(
            Names.title,
            reader.text(LocalizedText.Tagged(text: summary.title, language: language))
        )
        facts.add(Names.holder, summary.holder.map { "<bdi>\($0)</bdi>" })
        facts.add(Names.issuer, summary.issuer.map { "<bdi>\($0)</bdi>" })
        facts.add(Names.identifier, summary.issuerID.map { "\($0)" })
        facts.add(Names.awarded, summary.awarded.map(day))
        facts.add(Names.lastDay, summary.validUntil.map(day))
        facts.add(Names.code, summary.code.map(page))
        facts.add(
            Names.fingerprint,
            judgement.fingerprints.isEmpty
                ? nil : "\(judgement.fingerprints.joined(separator: ", "))"
        )
        return facts
    }

    /// The day of a moment, in UTC.
    private func day(_ moment: Timestamp) -> HTML {
        reader.day(CivilDate(daysSinceEpoch: Int((Double(moment.seconds) / 86_400).rounded(.down))))
    }

    private func page(_ code: CertificateCode) -> HTML {
        #"<a href="\#(Link.publicCertificate(code.characters))">\#(code.description)</a>"#
    }
}

extension Verdict {
    /// The sign and colour that go with it: only what is valid looks so.
    fileprivate var tone: Mark.Tone {
        switch self {
        case .valid: .good
        case .expired, .replaced, .notYetValid, .statusUnknown, .issuerUnconfirmed, .unchecked:
            .warn
        case .withdrawn, .notGenuine, .unreadable: .bad
        }
    }
}

extension Outcome {
    fileprivate var tone: Mark.Tone {
        switch self {
        case .pass: .good
        case .fail: .bad
        case .unknown: .warn
        }
    }
}
