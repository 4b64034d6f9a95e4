import AltasCore
import AltasText

/// The parameters that the commands about self-ratings share.
enum QuestionnaireParameters {
    static let occasion = Parameter.option(
        "occasion",
        value: "OCCASION",
        Phrase(
            en: "Before or after the course.",
            es: "Antes o después del curso.",
            nb: "Før eller etter kurset.",
            da: "Før eller efter kurset."
        ),
        isRequired: true,
        values: Questionnaire.Occasion.allCases.map(\.rawValue)
    )

    /// The occasion that the command line names.
    static func occasion(_ arguments: Arguments) throws(UsageError) -> Questionnaire.Occasion {
        let word = try arguments.required("occasion")
        guard let occasion = Questionnaire.Occasion(rawValue: word) else {
            let allowed = Questionnaire.Occasion.allCases.map(\.rawValue)
            throw .notOneOf(name: "--occasion", value: word, allowed: allowed)
        }
        return occasion
    }
}
