import AltasRegister
import AltasText

/// `altas crosswalk gap`: what a holder of one region's award lacks in another.
package struct CrosswalkGap: Command {
    private let request: GapRequest
    private let showsItems: Bool

    package static let spec = CommandSpec(
        "crosswalk gap",
        Phrase(
            en: "Show what somebody certified in one region still lacks in another.",
            es: "Muestra qué le falta en una región a quien tiene el certificado de otra.",
            nb: "Vis hva en som har bevis i én region, fortsatt mangler i en annen.",
            da: "Vis, hvad en med bevis i én region endnu mangler i en anden."
        ),
        parameters: [
            .option(
                "from",
                value: "REGION",
                Phrase(
                    en: "The region whose award is held, such as GB-ENG.",
                    es: "La región del certificado que se tiene, como GB-ENG.",
                    nb: "Regionen som har gitt beviset, for eksempel GB-ENG.",
                    da: "Regionen, som har givet beviset, for eksempel GB-ENG."
                ),
                isRequired: true
            ),
            .option(
                "to",
                value: "REGION",
                Phrase(
                    en: "The region to be recognised in, such as ES.",
                    es: "La región donde se busca el reconocimiento, como ES.",
                    nb: "Regionen der beviset skal godkjennes, for eksempel NO.",
                    da: "Regionen, hvor beviset skal anerkendes, for eksempel DK."
                ),
                isRequired: true
            ),
            .option(
                "standard",
                value: "EDITION",
                Phrase(
                    en: "Only this standard, item by item.",
                    es: "Solo este estándar, elemento a elemento.",
                    nb: "Bare denne standarden, punkt for punkt.",
                    da: "Kun denne standard, punkt for punkt."
                )
            ),
            .flag(
                "all",
                Phrase(
                    en: "Every standard, item by item.",
                    es: "Todos los estándares, elemento a elemento.",
                    nb: "Alle standarder, punkt for punkt.",
                    da: "Alle standarder, punkt for punkt."
                )
            ),
        ],
        traits: [.answers, .csv, .asks],
        examples: [
            CommandSpec.Example(
                "altas crosswalk gap --from GB-ENG --to ES",
                Phrase(
                    en: "What is left to show in Spain with an English award.",
                    es: "Lo que queda por demostrar en España con un certificado inglés.",
                    nb: "Hva som gjenstår i Spania med et engelsk bevis.",
                    da: "Hvad der udestår i Spanien med et engelsk bevis."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = GapRequest(
            from: try arguments.required("from"),
            to: try arguments.required("to"),
            standard: arguments.optional("standard")
        )
        showsItems = arguments.flag("all") || request.standard != nil
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.gap(request, context.inquiry, as: session)
        try context.answer(answer) { answer, context in
            let report = GapReport(answer: answer, language: context.language)
            if context.shared.isCSV {
                context.writeCSV(report.rows)
            } else {
                report.show(in: &context, withItems: showsItems)
            }
        }
    }
}
