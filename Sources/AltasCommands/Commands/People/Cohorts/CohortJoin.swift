import AltasRegister
import AltasText

/// `altas cohort join`: adds learners to a cohort.
package struct CohortJoin: Command {
    private let change: CohortChange

    package static let spec = CommandSpec(
        "cohort join",
        Phrase(
            en: "Add learners to a cohort.",
            es: "Añade participantes a un grupo.",
            nb: "Legg deltakere til et kull.",
            da: "Føj deltagere til et hold."
        ),
        parameters: CohortChange.parameters,
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        change = try CohortChange(arguments)
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.join(
            change.learners,
            to: change.code,
            as: session,
            context.writing
        )
        try change.show(answer, in: &context)
    }
}
