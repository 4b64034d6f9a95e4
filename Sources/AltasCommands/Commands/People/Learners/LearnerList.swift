import AltasRegister
import AltasText

/// `altas learner list`: the learners that the asker may see.
package struct LearnerList: Command {
    private let query: LearnerQuery

    package static let spec = CommandSpec(
        "learner list",
        Phrase(
            en: "List the learners you may see, with their sites and enrolments.",
            es: "Muestra las personas participantes que usted puede ver, con centros y matrículas.",
            nb: "Vis deltakerne du kan se, med steder og påmeldinger.",
            da: "Vis de deltagere, du må se, med steder og tilmeldinger."
        ),
        parameters: [
            PeopleParameters.site, PeopleParameters.cohort,
            .option(
                "find",
                value: "TEXT",
                Phrase(
                    en: "A part of the name or code, whatever its case and accents.",
                    es: "Una parte del nombre o código, sin importar mayúsculas ni acentos.",
                    nb: """
                        En del av navnet eller koden, uten hensyn til store bokstaver og aksenter.
                        """,
                    da: "En del af navnet eller koden, uden hensyn til store bogstaver og accenter."
                )
            ),
        ],
        traits: [.answers, .csv, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        query = LearnerQuery(
            site: arguments.optional("site"),
            cohort: arguments.optional("cohort"),
            text: arguments.optional("find")
        )
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.learners(query, as: session, context.inquiry)
        try context.answer(answer) { answer, context in
            context.list(answer.learners)
            context.sayMoment(answer.stamp)
        }
    }
}
