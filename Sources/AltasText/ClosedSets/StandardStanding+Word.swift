package import AltasCore

extension StandardStanding.State {
    /// Where an item of a standard stands.
    package var word: Phrase {
        switch self {
        case .achieved:
            Phrase(en: "achieved", es: "alcanzado", nb: "oppnådd", da: "opnået")
        case .partly:
            Phrase(en: "partly", es: "en parte", nb: "delvis", da: "delvist")
        case .open:
            Phrase(en: "open", es: "pendiente", nb: "gjenstår", da: "udestår")
        case .uncovered:
            Phrase(en: "uncovered", es: "sin correspondencia", nb: "ikke dekket", da: "ikke dækket")
        }
    }
}
