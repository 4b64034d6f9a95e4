import AltasRegister
import AltasText

/// `altas cohort add`: adds a group that is taught together.
package struct CohortAdd: Command {
    private let code: String
    private let name: String

    package static let spec = CommandSpec(
        "cohort add",
        Phrase(
            en: "Add a cohort: learners who are taught together.",
            es: "Añade un grupo: personas que se forman juntas.",
            nb: "Legg til et kull: deltakere som får opplæring sammen.",
            da: "Tilføj et hold: deltagere, der undervises sammen."
        ),
        parameters: [
            PeopleParameters.code(
                Phrase(
                    en: "Its short name for commands, such as spring-2026.",
                    es: "Su nombre corto para las órdenes, como primavera-2026.",
                    nb: "Kortnavnet i kommandoer, for eksempel vaar-2026.",
                    da: "Dets kortnavn i kommandoer, for eksempel foraar-2026."
                )
            ),
            PeopleParameters.name,
        ],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("code")
        name = try arguments.required("name")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.addCohort(code, name: name, as: session, context.writing)
        try context.answer(answer) { answer, context in
            context.show(answer)
            context.say(
                Phrase(
                    en: "The cohort has been added.",
                    es: "Se ha añadido el grupo.",
                    nb: "Kullet er lagt til.",
                    da: "Holdet er tilføjet."
                ),
                unlessRehearsed: answer.stamp
            )
        }
    }
}
