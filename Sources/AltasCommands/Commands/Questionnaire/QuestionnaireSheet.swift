import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// `altas questionnaire sheet`: a self-rating to be filled in, on paper or in a spreadsheet.
package struct QuestionnaireSheet: Command {
    private let request: RatingSheetRequest
    private let isPrinted: Bool

    package static let spec = CommandSpec(
        "questionnaire sheet",
        Phrase(
            en: "Make a sheet for learners to rate themselves on, before or after the course.",
            es: "Crea una hoja de autoevaluación para antes o después del curso.",
            nb: "Lag et ark der deltakerne vurderer seg selv, før eller etter kurset.",
            da: "Lav et ark, hvor deltagerne vurderer sig selv, før eller efter kurset."
        ),
        parameters: [
            .positional(
                "learner",
                Phrase(
                    en: "A learner's code; may be repeated.",
                    es: "El código de una persona participante; se puede repetir.",
                    nb: "En deltakers kode; kan gjentas.",
                    da: "En deltagers kode; kan gentages."
                ),
                isRequired: false,
                isRepeating: true
            ),
            QuestionnaireParameters.occasion,
            .option(
                "site",
                value: "CODE",
                Phrase(
                    en: "Everybody placed at this site.",
                    es: "Todas las personas de este centro.",
                    nb: "Alle på dette stedet.",
                    da: "Alle på dette sted."
                )
            ),
            .option(
                "cohort",
                value: "CODE",
                Phrase(
                    en: "Everybody in this cohort.",
                    es: "Todas las personas de este grupo.",
                    nb: "Alle i dette kullet.",
                    da: "Alle på dette hold."
                )
            ),
            .flag(
                "print",
                Phrase(
                    en: "Make pages to print (HTML), one for each learner, instead of CSV.",
                    es: "Crea páginas para imprimir (HTML), una por persona, en lugar de CSV.",
                    nb: "Lag sider for utskrift (HTML), én per deltaker, i stedet for CSV.",
                    da: "Lav sider til udskrift (HTML), én pr. deltager, i stedet for CSV."
                )
            ),
        ],
        traits: [.answers, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = RatingSheetRequest(
            try QuestionnaireParameters.occasion(arguments),
            site: arguments.optional("site"),
            cohort: arguments.optional("cohort"),
            learners: arguments.all("learner")
        )
        isPrinted = arguments.flag("print")
        guard request.site != nil || request.cohort != nil || !request.learners.isEmpty else {
            throw .missingArgument("LEARNER")
        }
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.ratingSheet(request, context.inquiry, as: session)
        try context.answer(answer) { answer, context in
            if isPrinted {
                let pages = QuestionnairePages(sheet: answer, language: context.language)
                context.output.write(pages.html.description + "\n")
            } else {
                let sheet = Sheet(answer, in: context.language)
                context.output.write(sheet.csv(in: context.language.rawValue))
            }
        }
    }
}

extension Sheet {
    /// A row for each learner and a column for each statement, with what is held in parentheses.
    init(_ answer: RatingSheet, in language: Language) {
        let statements = answer.questionnaire.statements
        self.init(
            settings: [
                Setting(.kind, answer.occasion.rawValue, words: answer.occasion.word[language]),
                Setting(.date, "", words: answer.questionnaire.scaleText(in: language)),
            ],
            items: statements.map {
                Item(heading: $0.code, words: $0.text.marked(for: language))
            },
            learners: answer.learners.map { row in
                Learner(
                    code: row.learner.code,
                    name: row.learner.name,
                    cells: statements.map { row.answers[$0.code].map { "(\($0))" } ?? "" }
                )
            }
        )
    }
}

extension QuestionnaireText {
    /// What each value of the scale means: `1 = Not yet; 2 = With a lot of help …`.
    func scaleText(in language: Language) -> String {
        scale.map { "\($0.code) = \($0.label.marked(for: language))" }.joined(separator: "; ")
    }
}
