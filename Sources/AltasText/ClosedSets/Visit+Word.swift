package import AltasCore

extension Visit.Kind {
    /// What kind of sitting it was.
    package var word: Phrase {
        switch self {
        case .observation:
            Phrase(en: "observation", es: "observación", nb: "observasjon", da: "observation")
        case .priorLearning:
            Phrase(
                en: "prior learning",
                es: "aprendizaje previo",
                nb: "realkompetanse",
                da: "realkompetence"
            )
        case .appeal:
            Phrase(en: "appeal", es: "reclamación", nb: "klage", da: "klage")
        case .carriedOver:
            Phrase(en: "carried over", es: "trasladada", nb: "videreført", da: "videreført")
        }
    }
}
