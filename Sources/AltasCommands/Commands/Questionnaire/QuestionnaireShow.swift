import AltasRegister
import AltasText

/// `altas questionnaire show`: what a learner said before and after the course.
package struct QuestionnaireShow: Command {
    private let learner: String

    package static let spec = CommandSpec(
        "questionnaire show",
        Phrase(
            en: "Show how a learner rated themselves before and after the course.",
            es: "Muestra cómo se autoevaluó una persona antes y después del curso.",
            nb: "Vis hvordan en deltaker vurderte seg selv før og etter kurset.",
            da: "Vis, hvordan en deltager vurderede sig selv før og efter kurset."
        ),
        parameters: [
            .positional(
                "learner",
                Phrase(
                    en: "The learner's code.",
                    es: "El código de la persona participante.",
                    nb: "Deltakerens kode.",
                    da: "Deltagerens kode."
                )
            )
        ],
        traits: [.answers, .csv, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        learner = try arguments.required("learner")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.ratings(of: learner, context.inquiry, as: session)
        try context.answer(answer) { answer, context in
            let report = RatingReport(comparison: answer, language: context.language)
            if context.shared.isCSV {
                context.writeCSV(report.rows)
            } else {
                report.show(in: &context)
            }
        }
    }
}
