import AltasRegister
import AltasText

/// `altas learner add`: adds a person whose competence is recorded.
package struct LearnerAdd: Command {
    private let request: LearnerRequest

    package static let spec = CommandSpec(
        "learner add",
        Phrase(
            en: "Add a learner, placed at a site and enrolled, and print their code.",
            es: "Añade una persona participante, con centro y matrícula, e imprime su código.",
            nb: "Legg til en deltaker med sted og påmelding, og skriv ut koden.",
            da: "Tilføj en deltager med sted og tilmelding, og skriv koden ud."
        ),
        parameters: [
            PeopleParameters.name, PeopleParameters.requiredSite, PeopleParameters.from,
            PeopleParameters.region, PeopleParameters.cohort, PeopleParameters.noEnrol,
        ],
        traits: [.answers, .writes],
        examples: [
            CommandSpec.Example(
                "altas learner add --name 'Ana Pérez' --site rosewood",
                Phrase(
                    en: "Add a learner at a site, from today.",
                    es: "Añade a una persona en un centro, desde hoy.",
                    nb: "Legg til en deltaker på et sted, fra i dag.",
                    da: "Tilføj en deltager på et sted, fra i dag."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = LearnerRequest(
            name: try arguments.required("name"),
            site: try arguments.required("site"),
            from: try arguments.date("from"),
            region: arguments.optional("region"),
            cohort: arguments.optional("cohort"),
            isEnrolled: !arguments.flag("no-enrol")
        )
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.addLearner(request, as: session, context.writing)
        let done = Phrase(
            en: "The learner has been added.",
            es: "Se ha añadido a la persona.",
            nb: "Deltakeren er lagt til.",
            da: "Deltageren er tilføjet."
        )
        try show(answer, done, in: &context)
    }
}
