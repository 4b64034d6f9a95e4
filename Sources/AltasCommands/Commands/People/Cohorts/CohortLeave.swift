import AltasRegister
import AltasText

/// `altas cohort leave`: takes learners out of a cohort.
package struct CohortLeave: Command {
    private let code: String
    private let learners: [String]

    package static let spec = CommandSpec(
        "cohort leave",
        Phrase(
            en: "Take learners out of a cohort.",
            es: "Quita participantes de un grupo.",
            nb: "Ta deltakere ut av et kull.",
            da: "Tag deltagere ud af et hold."
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
        let answer = try register.leave(learners, from: code, as: session, context.writing)
        try context.answer(answer) { answer, context in
            context.show(answer)
            context.say(.cohortChanged, unlessRehearsed: answer.stamp)
        }
    }
}
