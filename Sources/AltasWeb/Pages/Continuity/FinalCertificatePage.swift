import AltasCore
import AltasRegister
import AltasText

/// How a certificate stood on the day the pages were made for the last time, in every language of the interface.
struct FinalCertificatePage {
    let certificate: PublicCertificate

    var html: HTML {
        FinalPage(title: certificate.code, language: .en, main: main).html
    }

    private var main: HTML {
        """
        <h1>\(certificate.code)</h1>\(title)\(Language.allCases.map(section))
        <p><a href="../../verify.html">verify.html</a></p>
        """
    }

    private var title: HTML? {
        certificate.title.map { title in
            #"<p lang="\#(title.language)" dir="auto"><strong>\#(title.text)</strong></p>"#
        }
    }

    private func section(_ language: Language) -> HTML {
        let state = certificate.state.verdict(
            lastDay: certificate.lastDay,
            withdrawnOn: certificate.withdrawnOn
        )[language]
        let days = Self.days(certificate)[language]
        return #"""
            <section lang="\#(language.rawValue)"><h2>\#(state)</h2>\#
            <p>\#(days)</p>\#(replaced(language))\#
            <p>\#(Self.asOf(certificate.today)[language]) \#
            \#(CertificateWords.noName[language])</p>\#
            <p><bdi>\#(certificate.issuer)</bdi> · \#(certificate.issuerIdentifier) · \#
            \#(certificate.fingerprint)</p></section>
            """#
    }

    private func replaced(_ language: Language) -> HTML? {
        certificate.replacedOn.map { day in
            "<p>\(CertificateWords.replaced(on: day)[language])</p>"
        }
    }

    private static func days(_ certificate: PublicCertificate) -> Phrase {
        Phrase { language in
            let (from, to) = (
                DateStyle.long.text(certificate.earnedOn, in: language),
                DateStyle.long.text(certificate.lastDay, in: language)
            )
            return Phrase(
                en: "Earned on \(from), valid to \(to).",
                es: "Obtenido el \(from), válido hasta el \(to).",
                nb: "Oppnådd \(from), gyldig til \(to).",
                da: "Opnået \(from), gyldigt til \(to)."
            )[language]
        }
    }

    private static func asOf(_ day: CivilDate) -> Phrase {
        Phrase { language in
            let day = DateStyle.long.text(day, in: language)
            return Phrase(
                en: "This is how it stood on \(day), when these pages were made for the last time.",
                es: "Así estaba el \(day), cuando se hicieron estas páginas por última vez.",
                nb: "Slik stod det til \(day), da disse sidene ble laget for siste gang.",
                da: "Sådan stod det til \(day), da disse sider blev lavet for sidste gang."
            )[language]
        }
    }
}
