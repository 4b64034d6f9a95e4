package import AltasCore

extension CertificateState {
    /// The state in a word.
    package var word: Phrase {
        switch self {
        case .valid: Phrase(en: "in date", es: "vigente", nb: "gyldig", da: "gyldigt")
        case .expired: Phrase(en: "expired", es: "vencido", nb: "utløpt", da: "udløbet")
        case .withdrawn:
            Phrase(en: "withdrawn", es: "retirado", nb: "trukket tilbake", da: "trukket tilbage")
        }
    }
}
