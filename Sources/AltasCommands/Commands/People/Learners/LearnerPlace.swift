import AltasCore
import AltasRegister
import AltasText

/// `altas learner place`: places a learner at a site.
package struct LearnerPlace: Command {
    private let code: String
    private let site: String
    private let from: CivilDate?

    package static let spec = CommandSpec(
        "learner place",
        Phrase(
            en: "Place a learner at a site, as well as any others.",
            es: "Asigna una persona a un centro, además de los que ya tenga.",
            nb: "Knytt en deltaker til et sted, i tillegg til andre.",
            da: "Knyt en deltager til et sted, ud over andre."
        ),
        parameters: [
            PeopleParameters.learner, PeopleParameters.requiredSite, PeopleParameters.from,
        ],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("learner")
        site = try arguments.required("site")
        from = try arguments.date("from")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.place(
            code,
            at: site,
            from: from,
            as: session,
            context.writing
        )
        let done = Phrase(
            en: "The learner has been placed.",
            es: "Se ha asignado la persona al centro.",
            nb: "Deltakeren er knyttet til stedet.",
            da: "Deltageren er knyttet til stedet."
        )
        try show(answer, done, in: &context)
    }
}
