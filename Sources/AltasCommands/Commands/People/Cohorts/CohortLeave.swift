import AltasRegister
import AltasText

/// `altas cohort leave`: takes learners out of a cohort.
package struct CohortLeave: Command {
    private let change: CohortChange

    package static let spec = CommandSpec(
        "cohort leave",
        Phrase(
            en: "Take learners out of a cohort.",
            es: "Quita participantes de un grupo.",
            nb: "Ta deltakere ut av et kull.",
            da: "Tag deltagere ud af et hold."
        ),
        parameters: CohortChange.parameters,
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        change = try CohortChange(arguments)
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.leave(
            change.learners,
            from: change.code,
            as: session,
            context.writing
        )
        try change.show(answer, in: &context)
    }
}
