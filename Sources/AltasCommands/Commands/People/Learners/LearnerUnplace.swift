import AltasCore
import AltasRegister
import AltasText

/// `altas learner unplace`: ends a learner's time at a site.
package struct LearnerUnplace: Command {
    private let code: String
    private let site: String
    private let day: CivilDate?

    package static let spec = CommandSpec(
        "learner unplace",
        Phrase(
            en: "End a learner's time at a site, with its last day; their record stays.",
            es: "Termina la asignación a un centro, con su último día; el historial se conserva.",
            nb: "Avslutt en deltakers tid på et sted, med siste dag; historikken beholdes.",
            da: "Afslut en deltagers tid på et sted, med sidste dag; historikken bevares."
        ),
        parameters: [
            PeopleParameters.learner, PeopleParameters.requiredSite, PeopleParameters.on,
        ],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("learner")
        site = try arguments.required("site")
        day = try arguments.date("on")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.unplace(
            code,
            from: site,
            on: day,
            as: session,
            context.writing
        )
        let done = Phrase(
            en: "The placement has ended.",
            es: "La asignación ha terminado.",
            nb: "Tilknytningen er avsluttet.",
            da: "Tilknytningen er afsluttet."
        )
        try show(answer, done, in: &context)
    }
}
