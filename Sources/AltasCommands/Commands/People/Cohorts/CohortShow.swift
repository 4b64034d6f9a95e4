import AltasCore
import AltasRegister
import AltasText

/// `altas cohort show`: a cohort with its learners.
package struct CohortShow: Command {
    private let code: String

    package static let spec = CommandSpec(
        "cohort show",
        Phrase(
            en: "Show a cohort and those of its learners you may see.",
            es: "Muestra un grupo y aquellos de sus participantes que usted puede ver.",
            nb: "Vis et kull og de deltakerne i det som du kan se.",
            da: "Vis et hold og de deltagere på det, som du må se."
        ),
        parameters: [PeopleParameters.code(PeopleParameters.cohort.help)],
        traits: [.answers, .csv, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("code")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.cohort(code, as: session, context.inquiry)
        try context.answer(answer) { answer, context in
            if !context.shared.isCSV {
                context.show(answer)
                context.print()
            }
            context.list(answer.learners)
            context.sayMoment(answer.stamp)
        }
    }
}

extension CommandContext {
    /// A cohort on a line of its own, with its size.
    mutating func show(_ answer: CohortAnswer) {
        let size = Phrase.counted(
            answer.cohort.size,
            one: Words.learner,
            other: Self.learners
        )
        let code = terminal.paint(answer.cohort.code, .strong)
        print("\(code)  \(Terminal.safe(answer.cohort.name))  \(size[language])")
    }
}
