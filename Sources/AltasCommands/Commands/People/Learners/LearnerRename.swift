import AltasRegister
import AltasText

/// `altas learner rename`: gives a learner another name.
package struct LearnerRename: Command {
    private let code: String
    private let name: String

    package static let spec = CommandSpec(
        "learner rename",
        Phrase(
            en: "Give a learner another name from now on; past days keep the old one.",
            es:
                "Cambia el nombre de una persona desde ahora; los días pasados conservan el anterior.",
            nb: "Gi en deltaker et nytt navn fra nå av; tidligere dager beholder det gamle.",
            da: "Giv en deltager et nyt navn fra nu af; tidligere dage beholder det gamle."
        ),
        parameters: [PeopleParameters.learner, PeopleParameters.name],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("learner")
        name = try arguments.required("name")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.renameLearner(code, to: name, as: session, context.writing)
        try show(answer, .renamed, in: &context)
    }
}
