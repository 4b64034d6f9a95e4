package import AltasCore

extension Questionnaire.Occasion {
    /// When it is taken.
    package var word: Phrase {
        switch self {
        case .before:
            Phrase(
                en: "before the course",
                es: "antes del curso",
                nb: "før kurset",
                da: "før kurset"
            )
        case .after:
            Phrase(
                en: "after the course",
                es: "después del curso",
                nb: "etter kurset",
                da: "efter kurset"
            )
        }
    }
}
