import AltasCore
import AltasRegister
import AltasText

/// `altas crosswalk check`: looks through links for what cannot be right, or is not done.
package struct CrosswalkChecking: Command {
    private let request: CrosswalkCheckRequest
    private let isStrict: Bool

    package static let spec = CommandSpec(
        "crosswalk check",
        Phrase(
            en: "Look through the links for what cannot be right, or is not done.",
            es: "Revisa los enlaces en busca de lo que no puede ser o está sin hacer.",
            nb: "Se gjennom koblingene etter det som ikke kan stemme, eller ikke er gjort.",
            da: "Se koblingerne igennem for det, der ikke kan passe eller ikke er gjort."
        ),
        parameters: [
            .positional(
                "edition",
                Phrase(
                    en:
                        "The edition that they lead to; else every standard that is or was in force.",
                    es:
                        "La edición a la que llevan; si no, cada estándar que está o estuvo en vigor.",
                    nb:
                        "Utgaven de fører til; ellers alle standarder som gjelder eller har gjeldt.",
                    da:
                        "Udgaven, de fører til; ellers alle standarder, der gælder eller har gjaldt."
                ),
                isRequired: false
            ),
            .option(
                "region",
                value: "REGION",
                Phrase(
                    en: "Only the standards of this region.",
                    es: "Solo los estándares de esta región.",
                    nb: "Bare standardene i denne regionen.",
                    da: "Kun standarderne i denne region."
                )
            ),
            .flag(
                "strict",
                Phrase(
                    en: "End with status 1 when something is wrong, for scripts.",
                    es: "Termina con estado 1 si algo está mal, para scripts.",
                    nb: "Avslutt med status 1 når noe er galt, for skript.",
                    da: "Afslut med status 1, når noget er galt, til scripts."
                )
            ),
        ],
        traits: [.answers, .csv, .asks],
        discussion: Phrase(
            en: """
                Found are: links to or from editions that ended and items that were withdrawn; \
                links that contradict each other; exact and covers where the texts have little in \
                common or parts are left out; partial without a gap; items without a link. What \
                has no link is work to do, and not wrong. Texts that differ are no fault once \
                somebody has reviewed the link.
                """,
            es: """
                Se encuentran: enlaces con ediciones terminadas o elementos retirados; enlaces \
                que se contradicen; «exacto» y «cubre» cuando los textos tienen poco en común o \
                quedan partes fuera; «parcial» sin lo que falta; elementos sin enlace. Lo que no \
                tiene enlace está por hacer, no está mal. Que los textos difieran no es un fallo \
                si alguien ha revisado el enlace.
                """,
            nb: """
                Dette finnes: koblinger til eller fra utgaver som er avsluttet og punkter som er \
                utgått; koblinger som motsier hverandre; «eksakt» og «dekker» der tekstene har \
                lite felles eller deler er utelatt; «delvis» uten det som gjenstår; punkter uten \
                kobling. Det som mangler kobling, gjenstår å gjøre og er ikke galt. Ulike tekster \
                er ingen feil når noen har gått gjennom koblingen.
                """,
            da: """
                Dette findes: koblinger til eller fra udgaver, der er afsluttet, og punkter, der \
                er udgået; koblinger, der modsiger hinanden; »eksakt« og »dækker«, hvor teksterne \
                har lidt til fælles, eller dele er udeladt; »delvis« uden det, der udestår; \
                punkter uden kobling. Det, der mangler en kobling, er ikke gjort endnu, men ikke \
                galt. Forskellige tekster er ingen fejl, når nogen har gennemgået koblingen.
                """
        ),
        examples: [
            CommandSpec.Example(
                "altas crosswalk check --region DK --strict",
                Phrase(
                    en: "In a script: fails when something is wrong in Denmark.",
                    es: "En un script: falla si algo está mal en Dinamarca.",
                    nb: "I et skript: feiler når noe er galt i Danmark.",
                    da: "I et script: fejler, når noget er galt i Danmark."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = CrosswalkCheckRequest(
            arguments.optional("edition"),
            region: arguments.optional("region")
        )
        isStrict = arguments.flag("strict")
        guard request.edition == nil || request.region == nil else {
            throw .notTogether("EDITION", "--region")
        }
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.checkCrosswalks(request, context.inquiry, as: session)
        try context.answer(answer) { answer, context in
            let report = CrosswalkCheckReport(answer: answer, language: context.language)
            if context.shared.isCSV {
                context.writeCSV(report.rows)
            } else {
                report.show(in: &context)
            }
        }
        if isStrict, answer.wrong > 0 { throw Refusal.wrongLinks(answer.wrong) }
    }
}
