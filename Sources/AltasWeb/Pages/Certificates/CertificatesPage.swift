import AltasCore
import AltasRegister
import AltasText

/// A learner's certificates: where each stands, its files, and how to show it to somebody.
struct CertificatesPage {
    let learner: PersonName
    let answer: CertificateListAnswer
    /// Where the learner stands; nil for one who is nowhere enrolled.
    let progress: ProgressAnswer?
    let reader: Reader

    var html: HTML {
        Page(
            title: "\(reader(CertificateWords.certificates)) · \(reader.plainName(learner))",
            reader: reader,
            section: .certificates,
            learner: learner.code,
            main: main
        ).html
    }

    private var main: HTML {
        #"""
        <p class="crumb"><a href="\#(Link.learner(learner.code))">\#(reader.name(learner))</a></p>
        <h1>\#(reader(CertificateWords.certificates))</h1>\#(waiting)\#
        \#(answer.certificates.reversed().map(section))\#(isEmpty ? none : showing)
        \#(Colophon(reader: reader, stamp: answer.stamp).html)
        """#
    }

    private var isEmpty: Bool { answer.certificates.isEmpty }

    private var none: HTML { "<p>\(reader(CertificateWords.noCertificates))</p>" }

    /// Whom to ask for what has been earned and not been issued.
    private var waiting: HTML? {
        guard let progress, progress.award.isComplete else { return nil }
        let held = answer.certificates.last { $0.region.code == progress.rule.region }
        guard held == nil || held?.state == .expired else { return nil }
        let region = progress.rule.name?.text ?? progress.rule.region
        return #"""
            <div class="note"><p>\#(reader(CertificateWords.earned(in: region)))</p></div>
            """#
    }

    private var showing: HTML {
        """
        <section><h2>\(reader(CertificateWords.showing))</h2>
        <p>\(reader(CertificateWords.showingOnPaper))</p>
        <p>\(reader(CertificateWords.showingFiles))</p></section>
        """
    }
}

// MARK: - One certificate

extension CertificatesPage {
    private func section(_ certificate: CertificateAnswer) -> HTML {
        let title = certificate.title(in: reader.language)
        let state = Mark(tone: certificate.state.tone, words: reader(certificate.state.word))
        return """
            <section><h2>\(title)</h2><p>\(state.html)</p>\(facts(certificate).html)\
            \(certificate.isHeld ? files(of: certificate) : erased)</section>
            """
    }

    private var erased: HTML { "<p>\(reader(CertificateWords.erased))</p>" }

    private func facts(_ certificate: CertificateAnswer) -> Facts {
        var facts = Facts(reader)
        facts.add(CertificateWords.earnedOn, reader.day(certificate.earnedOn))
        facts.add(CertificateWords.lastDay, reader.day(certificate.lastDay))
        facts.add(CertificateWords.issuedOn, reader.day(certificate.issuedOn))
        facts.add(CertificateWords.correctedOn, certificate.correctedOn.map(reader.day))
        facts.add(CertificateWords.withdrawnOn, certificate.withdrawnOn.map(reader.day))
        facts.add(CertificateWords.renewed, certificate.renewedBy.map(page))
        facts.add(CertificateWords.publicPage, page(certificate.code))
        return facts
    }

    private func page(_ code: String) -> HTML {
        #"<a href="\#(Link.publicCertificate(code))">\#(code)</a>"#
    }

    private func files(of certificate: CertificateAnswer) -> HTML {
        // An issuer without a public address makes no tokens.
        let kinds = CertificateFiles.Kind.allCases.filter { $0 != .jwt || certificate.page != nil }
        let links = kinds.map { kind -> HTML in
            let link = Link.file(kind, of: certificate.code, of: learner.code)
            return #"<li><a href="\#(link)">\#(reader(kind.phrase))</a></li>"#
        }
        let label = "\(reader(CertificateWords.files)) \(certificate.code)"
        return #"<nav class="chips" aria-label="\#(label)"><ul>\#(links)</ul></nav>"#
    }
}

extension CertificateAnswer {
    /// What it is called, in a language.
    func title(in language: Language) -> String {
        let region = region.label?.text ?? region.code
        return Words.certificateTitle(curriculum.title?.text ?? curriculum.slug, region)[language]
    }
}
