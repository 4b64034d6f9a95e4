package import AltasCore

extension Item.OutcomeKind {
    /// What the outcome asks for.
    package var word: Phrase {
        switch self {
        case .knowledge:
            Phrase(en: "knowledge", es: "conocimiento", nb: "kunnskap", da: "viden")
        case .understanding:
            Phrase(en: "understanding", es: "comprensión", nb: "forståelse", da: "forståelse")
        case .skill:
            Phrase(en: "skill", es: "destreza", nb: "ferdighet", da: "færdighed")
        }
    }
}
