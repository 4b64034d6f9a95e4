import AltasRegister
import AltasText

/// `altas learner erase`: erases the texts about a person.
package struct LearnerErase: Command {
    private let code: String
    private let reason: String
    private let isSure: Bool

    package static let spec = CommandSpec(
        "learner erase",
        Phrase(
            en: "Erase a learner's names and the notes about them, for ever.",
            es: "Borra para siempre los nombres de una persona y las notas sobre ella.",
            nb: "Slett en deltakers navn og merknadene om vedkommende for alltid.",
            da: "Slet en deltagers navne og bemærkningerne om vedkommende for altid."
        ),
        parameters: [
            PeopleParameters.learner,
            .option(
                "reason",
                value: "TEXT",
                Phrase(
                    en: "Why.",
                    es: "Por qué.",
                    nb: "Hvorfor.",
                    da: "Hvorfor."
                ),
                isRequired: true
            ),
            .flag(
                "yes",
                Phrase(
                    en: "Really erase; without this, only what would be erased is shown.",
                    es: "Borra de verdad; sin esta opción, solo se muestra lo que se borraría.",
                    nb: "Slett virkelig; ellers vises bare hva som ville blitt slettet.",
                    da: "Slet virkelig; ellers vises kun, hvad der ville blive slettet."
                )
            ),
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: "Decisions stay under the learner's code, so that the register stays intact.",
            es: "Las decisiones se conservan con el código, para que el registro siga íntegro.",
            nb: "Vurderingene blir stående under koden, så registeret forblir intakt.",
            da: "Afgørelserne bliver stående under koden, så registeret forbliver intakt."
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("learner")
        reason = try arguments.required("reason")
        isSure = arguments.flag("yes")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        var options = context.writing
        let isUndecided = !isSure && !options.isRehearsal
        if isUndecided { options.isRehearsal = true }
        let answer = try register.eraseLearner(code, because: reason, as: session, options)
        try context.answer(answer) { answer, context in
            let isDone = !answer.stamp.isRehearsal
            context.print((isDone ? Self.erased(answer) : Self.erasable(answer))[context.language])
        }
        if isUndecided { throw UsageError.missingArgument("--yes") }
    }

    private static func erased(_ answer: ErasureAnswer) -> Phrase {
        let (names, texts) = (counted(names: answer.names), counted(texts: answer.texts))
        return Phrase(
            en: "Erased for \(answer.learner): \(names[.en]), \(texts[.en]).",
            es: "Borrado de \(answer.learner): \(names[.es]), \(texts[.es]).",
            nb: "Slettet for \(answer.learner): \(names[.nb]), \(texts[.nb]).",
            da: "Slettet for \(answer.learner): \(names[.da]), \(texts[.da])."
        )
    }

    private static func erasable(_ answer: ErasureAnswer) -> Phrase {
        let (names, texts) = (counted(names: answer.names), counted(texts: answer.texts))
        return Phrase(
            en: "Would be erased for \(answer.learner): \(names[.en]), \(texts[.en]).",
            es: "Se borraría de \(answer.learner): \(names[.es]), \(texts[.es]).",
            nb: "Ville blitt slettet for \(answer.learner): \(names[.nb]), \(texts[.nb]).",
            da: "Ville blive slettet for \(answer.learner): \(names[.da]), \(texts[.da])."
        )
    }

    private static func counted(names count: Int) -> Phrase {
        .counted(
            count,
            one: Phrase(en: "name", es: "nombre", nb: "navn", da: "navn"),
            other: Phrase(en: "names", es: "nombres", nb: "navn", da: "navne")
        )
    }

    private static func counted(texts count: Int) -> Phrase {
        .counted(
            count,
            one: Phrase(en: "note", es: "nota", nb: "merknad", da: "bemærkning"),
            other: Phrase(
                en: "notes, file names and reasons",
                es: "notas, nombres de archivo y motivos",
                nb: "merknader, filnavn og begrunnelser",
                da: "bemærkninger, filnavne og begrundelser"
            )
        )
    }
}
