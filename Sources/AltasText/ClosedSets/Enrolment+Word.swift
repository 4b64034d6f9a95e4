package import AltasCore

extension Enrolment.State {
    /// Where an enrolment stands.
    package var word: Phrase {
        switch self {
        case .active:
            Phrase(en: "active", es: "activa", nb: "aktiv", da: "aktiv")
        case .onBreak:
            Phrase(en: "on a break", es: "en pausa", nb: "satt på pause", da: "sat på pause")
        case .withdrawn:
            Phrase(en: "withdrawn", es: "dada de baja", nb: "avbrutt", da: "afbrudt")
        case .completed:
            Phrase(en: "completed", es: "completada", nb: "fullført", da: "gennemført")
        }
    }
}
