import AltasRegister
import AltasText

/// `altas staff rename`: gives a member of staff another name.
package struct StaffRename: Command {
    private let code: String
    private let name: String

    package static let spec = CommandSpec(
        "staff rename",
        Phrase(
            en: "Give a member of staff another name from now on.",
            es: "Cambia el nombre de alguien del personal desde ahora.",
            nb: "Gi en ansatt et nytt navn fra nå av.",
            da: "Giv en medarbejder et nyt navn fra nu af."
        ),
        parameters: [PeopleParameters.staff, PeopleParameters.name],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("staff")
        name = try arguments.required("name")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.renameStaff(code, to: name, as: session, context.writing)
        try show(answer, .renamed, in: &context)
    }
}
