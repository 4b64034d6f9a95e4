import AltasCore
import AltasRegister
import AltasText

/// `altas cohort list`: the cohorts.
package struct CohortList: Command {
    package static let spec = CommandSpec(
        "cohort list",
        Phrase(
            en: "List the cohorts, with how many learners each has.",
            es: "Muestra los grupos y cuántas personas tiene cada uno.",
            nb: "Vis kullene, med antall deltakere i hvert.",
            da: "Vis holdene, med antal deltagere på hvert."
        ),
        traits: [.answers, .csv, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {}

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        try context.answer(try register.cohorts(as: session, context.inquiry)) { answer, context in
            let titles = [
                Refusal.Field.code.column(in: context.language),
                Refusal.Field.name.column(in: context.language, wraps: true),
                TextTable.Column(CommandContext.learners[context.language], .right),
            ]
            let rows = answer.cohorts.map { cohort in
                [
                    TextTable.Cell(cohort.code, .strong), TextTable.Cell(cohort.name),
                    TextTable.Cell(String(cohort.size)),
                ]
            }
            context.list(titles, rows)
            context.sayMoment(answer.stamp)
        }
    }
}
