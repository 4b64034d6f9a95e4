import AltasCore
import AltasRegister
import AltasText

/// What anybody may know of a certificate who has its code: the verdict first, and no name.
struct PublicCertificatePage {
    let certificate: PublicCertificate
    let reader: Reader
    /// Whether the certificate is made out to the name that was typed; nil when none was.
    var isSameName: Bool?

    var html: HTML {
        Page(
            title: verdict,
            reader: reader,
            isAlone: true,
            main: main,
            script: PaperCheck.script
        ).html
    }

    private var verdict: String {
        reader(
            certificate.state.verdict(
                lastDay: certificate.lastDay,
                withdrawnOn: certificate.withdrawnOn
            )
        )
    }

    private var main: HTML {
        #"""
        <h1 class="\#(certificate.state.tone.rawValue)">\#(verdict)</h1>\#(answer)\#(changes)\#
        <p>\#(reader(isErased ? CertificateWords.erased : CertificateWords.noName))</p>
        <section>\#(facts.html)<p class="soft">\#(reader(trust))</p></section>
        \#(PaperCheck(certificate: certificate, reader: reader).html)\#(isErased ? nil : comparing)
        """#
    }

    private var isErased: Bool { certificate.title == nil }

    private var trust: Phrase {
        certificate.issuerIdentifier.hasPrefix("did:key:")
            ? CertificateWords.fingerprintAlone : CertificateWords.publishedFingerprint
    }

    private var facts: Facts {
        var facts = Facts(reader)
        facts.add(CertificateWords.certificate, certificate.title.map { reader.text($0) })
        facts.add(CertificateWords.issuer, "<bdi>\(certificate.issuer)</bdi>")
        facts.add(CertificateWords.identifier, "\(certificate.issuerIdentifier)")
        facts.add(CertificateWords.earnedOn, reader.day(certificate.earnedOn))
        facts.add(CertificateWords.lastDay, reader.day(certificate.lastDay))
        facts.add(CertificateWords.code, "\(certificate.code)")
        facts.add(CertificateWords.fingerprint, "\(certificate.fingerprint)")
        facts.add(
            CertificateWords.withdrawals,
            certificate.statusList.map { #"<a href="\#(Link.statusList($0))">\#($0)</a>"# }
        )
        return facts
    }

    /// What there is instead of it by now.
    private var changes: HTML? {
        let corrected = certificate.replacedOn.map { day -> HTML in
            "<p>\(reader(CertificateWords.replaced(on: day)))</p>"
        }
        let renewed = certificate.renewedBy.map { code -> HTML in
            let link = Link.publicCertificate(code)
            return #"<p>\#(reader(CertificateWords.renewed)) <a href="\#(link)">\#(code)</a></p>"#
        }
        guard corrected != nil || renewed != nil else { return nil }
        return #"<div class="note">\#(corrected)\#(renewed)</div>"#
    }
}

// MARK: - The name

extension PublicCertificatePage {
    /// The field that holds the name.
    static let nameField = "name"

    private var answer: HTML? {
        guard let isSameName else { return nil }
        let (tone, words) =
            isSameName
            ? (Mark.Tone.good, CertificateWords.sameName)
            : (.bad, CertificateWords.otherName)
        return #"<p role="alert">\#(Mark(tone: tone, words: reader(words)).html)</p>"#
    }

    private var comparing: HTML {
        let name = FormField(Self.nameField, reader(CertificateWords.name), .plain)
        return #"""
            <section><h2>\#(reader(CertificateWords.compare))</h2>
            <p>\#(reader(CertificateWords.aboutComparing))</p>
            <form method="post" action="\#(Link.publicCertificate(certificate.code))">\#(name.html)
            <button>\#(reader(CertificateWords.doCompare))</button></form></section>
            """#
    }
}

extension CertificateState {
    /// The sign and colour that go with it.
    var tone: Mark.Tone {
        switch self {
        case .valid: .good
        case .expired: .warn
        case .withdrawn: .bad
        }
    }
}
