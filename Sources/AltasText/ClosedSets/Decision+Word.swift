package import AltasCore

extension Decision.Result {
    /// What was decided.
    package var word: Phrase {
        switch self {
        case .met:
            Phrase(en: "met", es: "alcanzado", nb: "oppfylt", da: "opfyldt")
        case .notYet:
            Phrase(en: "not yet", es: "todavía no", nb: "ikke ennå", da: "endnu ikke")
        }
    }
}

extension Setting {
    /// Where it was shown.
    package var word: Phrase {
        switch self {
        case .work:
            Phrase(en: "work", es: "trabajo", nb: "arbeid", da: "arbejde")
        case .simulation:
            Phrase(en: "simulation", es: "simulación", nb: "simulering", da: "simulation")
        case .other:
            Phrase(en: "other", es: "otro", nb: "annet", da: "andet")
        }
    }
}
