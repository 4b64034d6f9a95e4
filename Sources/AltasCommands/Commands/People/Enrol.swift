import AltasCore
import AltasRegister
import AltasText

/// `altas enrol`: enrols a learner towards a region's award, or changes where the enrolment stands.
package struct Enrol: Command {
    private let learner: String
    private let region: String
    private let from: CivilDate?
    private let edition: String?
    private let state: Enrolment.State?

    package static let spec = CommandSpec(
        "enrol",
        Phrase(
            en: "Enrol a learner towards a region's award, or change an enrolment.",
            es: "Matricula a una persona para el certificado de una región o cambia una matrícula.",
            nb: "Meld en deltaker på en regions bevis, eller endre en påmelding.",
            da: "Tilmeld en deltager til en regions bevis, eller ændr en tilmelding."
        ),
        parameters: [
            PeopleParameters.learner,
            .option(
                "region",
                value: "REGION",
                Phrase(
                    en: "The region whose award they work towards, such as NO.",
                    es: "La región del certificado, como ES.",
                    nb: "Regionen beviset gjelder for, som NO.",
                    da: "Regionen, hvis bevis det drejer sig om, for eksempel DK."
                ),
                isRequired: true
            ),
            PeopleParameters.from,
            .option(
                "edition",
                value: "SLUG",
                Phrase(
                    en: "The edition of the curriculum; the one in force by default.",
                    es: "La edición del currículo; por defecto, la que está en vigor.",
                    nb: "Utgaven av læreplanen; ellers den som gjelder.",
                    da: "Udgaven af læreplanen; ellers den gældende."
                )
            ),
        ] + changes.map { .flag($0.flag, $0.help) },
        traits: [.answers, .writes],
        examples: [
            CommandSpec.Example(
                "altas enrol H3KX92MP --region NO --break --from 2026-03-04",
                Phrase(
                    en: "Note that a learner is away for a while.",
                    es: "Anota que una persona hace una pausa.",
                    nb: "Noter at en deltaker tar en pause.",
                    da: "Notér, at en deltager holder pause."
                )
            )
        ]
    )

    private struct Change {
        let flag: String
        let state: Enrolment.State
        let help: Phrase
    }

    private static let changes = [
        Change(
            flag: "break",
            state: .onBreak,
            help: Phrase(
                en: "They are away for a while.",
                es: "Hace una pausa.",
                nb: "Deltakeren tar en pause.",
                da: "Deltageren holder pause."
            )
        ),
        Change(
            flag: "return",
            state: .active,
            help: Phrase(
                en: "They are back.",
                es: "Ha vuelto.",
                nb: "Deltakeren er tilbake.",
                da: "Deltageren er tilbage."
            )
        ),
        Change(
            flag: "withdraw",
            state: .withdrawn,
            help: Phrase(
                en: "They leave without an award.",
                es: "Se da de baja sin certificado.",
                nb: "Deltakeren slutter uten bevis.",
                da: "Deltageren stopper uden bevis."
            )
        ),
        Change(
            flag: "complete",
            state: .completed,
            help: Phrase(
                en: "They are done.",
                es: "Ha terminado.",
                nb: "Deltakeren er ferdig.",
                da: "Deltageren er færdig."
            )
        ),
    ]

    package init(_ arguments: Arguments) throws(UsageError) {
        learner = try arguments.required("learner")
        region = try arguments.required("region")
        from = try arguments.date("from")
        edition = arguments.optional("edition")
        let given = Self.changes.filter { arguments.flag($0.flag) }
        if given.count > 1 { throw .notTogether("--\(given[0].flag)", "--\(given[1].flag)") }
        if let change = given.first, edition != nil {
            throw .notTogether("--edition", "--\(change.flag)")
        }
        state = given.first?.state
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        try context.answer(try answer(register, session, context.writing)) { answer, context in
            context.show(answer.learner)
            context.print("  \(context.line(answer.enrolment))")
            context.say(
                Phrase(
                    en: "The enrolment has been noted.",
                    es: "Se ha anotado la matrícula.",
                    nb: "Påmeldingen er notert.",
                    da: "Tilmeldingen er noteret."
                ),
                unlessRehearsed: answer.stamp
            )
        }
    }

    private func answer(
        _ register: Register,
        _ session: Session,
        _ options: WriteOptions
    ) throws -> EnrolmentAnswer {
        guard let state else {
            let request = EnrolmentRequest(
                learner: learner,
                region: region,
                from: from,
                edition: edition
            )
            return try register.enrol(request, as: session, options)
        }
        return try register.changeEnrolment(
            to: state,
            of: learner,
            towards: region,
            from: from,
            as: session,
            options
        )
    }
}
