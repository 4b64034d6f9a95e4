import AltasRegister
import AltasText

/// `altas site rename`: gives a site another name.
package struct SiteRename: Command {
    private let code: String
    private let name: String

    package static let spec = CommandSpec(
        "site rename",
        Phrase(
            en: "Give a site another name from now on; past days keep the old one.",
            es:
                "Cambia el nombre de un centro desde ahora; los días pasados conservan el anterior.",
            nb: "Gi et sted et nytt navn fra nå av; tidligere dager beholder det gamle.",
            da: "Giv et sted et nyt navn fra nu af; tidligere dage beholder det gamle."
        ),
        parameters: [PeopleParameters.code(PeopleParameters.site.help), PeopleParameters.name],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("code")
        name = try arguments.required("name")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.renameSite(code, to: name, as: session, context.writing)
        try context.answer(answer) { answer, context in
            context.show(answer.site)
            context.say(.renamed, unlessRehearsed: answer.stamp)
        }
    }
}

extension Phrase {
    /// That something has another name now.
    static let renamed = Phrase(
        en: "The name has been changed.",
        es: "Se ha cambiado el nombre.",
        nb: "Navnet er endret.",
        da: "Navnet er ændret."
    )
}
