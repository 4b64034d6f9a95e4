import AltasRegister
import AltasText

/// `altas cohort join`: adds learners to a cohort.
package struct CohortJoin: Command {
    private let code: String
    private let learners: [String]

    package static let spec = CommandSpec(
        "cohort join",
        Phrase(
            en: "Add learners to a cohort.",
            es: "Añade participantes a un grupo.",
            nb: "Legg deltakere til et kull.",
            da: "Føj deltagere til et hold."
        ),
        parameters: [
            PeopleParameters.code(PeopleParameters.cohort.help), PeopleParameters.learners,
        ],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("code")
        learners = arguments.all("learner")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.join(learners, to: code, as: session, context.writing)
        try context.answer(answer) { answer, context in
            context.show(answer)
            context.say(.cohortChanged, unlessRehearsed: answer.stamp)
        }
    }
}

extension Phrase {
    /// That a cohort has other members now.
    static let cohortChanged = Phrase(
        en: "The cohort is as you asked.",
        es: "El grupo queda como se pidió.",
        nb: "Kullet er som du ba om.",
        da: "Holdet er, som du bad om."
    )
}
