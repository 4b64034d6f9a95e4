import AltasRegister
import AltasText

/// Which learners join or leave which cohort, as `cohort join` and `cohort leave` are told.
struct CohortChange {
    let code: String
    let learners: [String]

    static let parameters = [
        PeopleParameters.code(PeopleParameters.cohort.help), PeopleParameters.learners,
    ]

    init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("code")
        learners = arguments.all("learner")
    }

    /// Shows the cohort after the change.
    func show(_ answer: CohortAnswer, in context: inout CommandContext) throws {
        try context.answer(answer) { answer, context in
            context.show(answer)
            context.say(Self.changed, unlessRehearsed: answer.stamp)
        }
    }

    private static let changed = Phrase(
        en: "The cohort is as you asked.",
        es: "El grupo queda como se pidió.",
        nb: "Kullet er som du ba om.",
        da: "Holdet er, som du bad om."
    )
}
