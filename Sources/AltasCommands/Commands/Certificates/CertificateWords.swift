import AltasCore
import AltasRegister
import AltasText

/// The words around certificates on a terminal.
enum CertificateWords {
    static let titles = [
        Phrase(en: "certificate", es: "certificado", nb: "bevis", da: "bevis"),
        Phrase(en: "code", es: "código", nb: "kode", da: "kode"),
        Phrase(en: "name", es: "nombre", nb: "navn", da: "navn"),
        Phrase(en: "region", es: "región", nb: "region", da: "region"),
        Phrase(en: "earned on", es: "obtenido el", nb: "oppnådd", da: "opnået"),
        Phrase(en: "valid to", es: "válido hasta", nb: "gyldig til", da: "gyldigt til"),
        Phrase(en: "state", es: "estado", nb: "tilstand", da: "tilstand"),
    ]

    static let withdrawn = Phrase(
        en: "Withdrawn. Its page and its status list say so from now on.",
        es: "Retirado. Su página y su lista de estado lo indican desde ahora.",
        nb: "Trukket tilbake. Siden og statuslisten sier det fra nå av.",
        da: "Trukket tilbage. Siden og statuslisten siger det fra nu af."
    )

    static let withdrawnBefore = Phrase(
        en: "It had been withdrawn before.",
        es: "Ya se había retirado antes.",
        nb: "Det var trukket tilbake fra før.",
        da: "Det var trukket tilbage i forvejen."
    )

    static func days(_ certificate: CertificateAnswer) -> Phrase {
        Phrase { language in
            let (from, to) = (
                DateStyle.long.text(certificate.earnedOn, in: language),
                DateStyle.long.text(certificate.lastDay, in: language)
            )
            return Phrase(
                en: "Earned on \(from), valid to \(to)",
                es: "Obtenido el \(from), válido hasta el \(to)",
                nb: "Oppnådd \(from), gyldig til \(to)",
                da: "Opnået \(from), gyldigt til \(to)"
            )[language]
        }
    }

    static func renewed(by code: String) -> Phrase {
        Phrase(
            en: "Renewed by \(code)",
            es: "Renovado por \(code)",
            nb: "Fornyet av \(code)",
            da: "Fornyet af \(code)"
        )
    }

    static func renews(_ code: String) -> Phrase {
        Phrase(
            en: "Renews \(code)",
            es: "Renueva \(code)",
            nb: "Fornyer \(code)",
            da: "Fornyer \(code)"
        )
    }
}

extension IssueAnswer.Outcome {
    /// What was done, in a sentence.
    var phrase: Phrase {
        switch self {
        case .issued:
            Phrase(en: "Issued.", es: "Expedido.", nb: "Utstedt.", da: "Udstedt.")
        case .renewed:
            Phrase(
                en: "Issued: a new certificate; the one before keeps its own end.",
                es: "Expedido: un certificado nuevo; el anterior conserva su fecha de fin.",
                nb: "Utstedt: et nytt bevis; det forrige beholder sin egen slutt.",
                da: "Udstedt: et nyt bevis; det forrige beholder sin egen slutdato."
            )
        case .corrected:
            Phrase(
                en: "Signed again under the same identifier; the version before counts no more.",
                es:
                    "Firmado de nuevo con el mismo identificador; la versión anterior ya no cuenta.",
                nb: "Signert på nytt under samme identifikator; den forrige utgaven gjelder ikke.",
                da: "Signeret igen under samme identifikator; den forrige udgave gælder ikke."
            )
        case .unchanged:
            Phrase(
                en: "Issued before; nothing has changed.",
                es: "Ya estaba expedido; nada ha cambiado.",
                nb: "Utstedt fra før; ingenting er endret.",
                da: "Udstedt i forvejen; intet er ændret."
            )
        }
    }

    /// What was done, in a word.
    var word: Phrase {
        switch self {
        case .issued: Phrase(en: "issued", es: "expedido", nb: "utstedt", da: "udstedt")
        case .renewed: Phrase(en: "renewed", es: "renovado", nb: "fornyet", da: "fornyet")
        case .corrected:
            Phrase(en: "signed again", es: "refirmado", nb: "signert på nytt", da: "signeret igen")
        case .unchanged:
            Phrase(en: "issued before", es: "ya expedido", nb: "utstedt før", da: "udstedt før")
        }
    }
}
