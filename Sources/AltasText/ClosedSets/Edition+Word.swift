package import AltasCore

extension Edition.Role {
    /// What the framework is for.
    package var word: Phrase {
        switch self {
        case .curriculum:
            Phrase(en: "curriculum", es: "currículo", nb: "læreplan", da: "læreplan")
        case .standard:
            Phrase(en: "standard", es: "estándar", nb: "standard", da: "standard")
        case .local:
            Phrase(
                en: "local criteria",
                es: "criterios locales",
                nb: "lokale kriterier",
                da: "lokale kriterier"
            )
        }
    }
}
