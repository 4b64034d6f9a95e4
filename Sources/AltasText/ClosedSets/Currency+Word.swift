package import AltasCore

extension Currency {
    /// Whether it is in date.
    package var word: Phrase {
        switch self {
        case .inDate:
            Phrase(en: "in date", es: "vigente", nb: "gyldig", da: "gyldig")
        case .runsOut:
            Phrase(
                en: "runs out soon",
                es: "caduca pronto",
                nb: "utløper snart",
                da: "udløber snart"
            )
        case .outOfDate:
            Phrase(en: "out of date", es: "caducado", nb: "utløpt", da: "udløbet")
        case .never:
            Phrase(en: "never", es: "nunca", nb: "aldri", da: "aldrig")
        }
    }
}
