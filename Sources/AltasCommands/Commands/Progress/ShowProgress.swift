import AltasRegister
import AltasText

/// `altas progress`: where a learner stands.
package struct ShowProgress: Command {
    private let request: ProgressRequest
    private let item: String?
    private let isWhole: Bool

    package static let spec = CommandSpec(
        "progress",
        Phrase(
            en: "Show where a learner stands, what comes next and why.",
            es: "Muestra hasta dónde ha llegado una persona, qué viene después y por qué.",
            nb: "Vis hvor langt en deltaker er kommet, hva som er det neste, og hvorfor.",
            da: "Vis, hvor langt en deltager er nået, hvad der er det næste, og hvorfor."
        ),
        parameters: [learner, region, standard, why, all],
        traits: [.answers, .asks],
        examples: [
            CommandSpec.Example(
                "altas progress G7WQ2MD4 --region ES",
                Phrase(
                    en: "The same decisions, as Spain sees them.",
                    es: "Las mismas decisiones, como las ve España.",
                    nb: "De samme vurderingene, slik Spania ser dem.",
                    da: "De samme afgørelser, som Spanien ser dem."
                )
            ),
            CommandSpec.Example(
                "altas progress G7WQ2MD4 --standard hea03-03 --why KM5447",
                Phrase(
                    en: "What made one aim of the Norwegian standard what it is.",
                    es: "Qué ha hecho que un objetivo del estándar noruego esté como está.",
                    nb: "Hva som har gjort ett mål i den norske standarden til det det er.",
                    da: "Hvad der har gjort ét mål i den norske standard til det, det er."
                )
            ),
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = ProgressRequest(
            learner: try arguments.required("learner"),
            region: arguments.optional("region"),
            standard: arguments.optional("standard")
        )
        item = arguments.optional("why")
        isWhole = arguments.flag("all")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        if let item {
            let answer = try register.why(item, request, as: session, context.inquiry)
            try context.answer(answer) { $1.print(WhyReport($0, $1.report).text) }
        } else if request.standard != nil {
            let answer = try register.standard(request, as: session, context.inquiry)
            try context.answer(answer) { $1.print(StandardReport($0, $1.report).text) }
        } else {
            let answer = try register.progress(request, as: session, context.inquiry)
            try context.answer(answer) {
                $1.print(ProgressReport($0, isWhole: isWhole, $1.report).text)
            }
        }
    }
}

extension ShowProgress {
    private static let learner = Parameter.positional(
        "learner",
        Phrase(
            en: "The learner's code.",
            es: "El código de la persona participante.",
            nb: "Deltakerens kode.",
            da: "Deltagerens kode."
        )
    )

    private static let region = Parameter.option(
        "region",
        value: "CODE",
        Phrase(
            en: "The region to see it through; that of the enrolment, or of the site, by default.",
            es: "La región desde la que se mira; por defecto, la de la matrícula o la del centro.",
            nb: "Regionen det ses gjennom; ellers påmeldingens eller stedets.",
            da: "Regionen, det ses igennem; ellers tilmeldingens eller stedets."
        )
    )

    private static let standard = Parameter.option(
        "standard",
        value: "CODE",
        Phrase(
            en: "A region's standard, item by item, in place of the ALTAS award.",
            es: "Un estándar de una región, elemento a elemento, en vez del certificado ALTAS.",
            nb: "En regions standard, punkt for punkt, i stedet for ALTAS-beviset.",
            da: "En regions standard, punkt for punkt, i stedet for ALTAS-beviset."
        )
    )

    private static let why = Parameter.option(
        "why",
        value: "ITEM",
        Phrase(
            en: "The path that made an item what it is, or the nearest path and what breaks it.",
            es: "El camino que explica un elemento, o el más cercano y qué lo interrumpe.",
            nb: "Veien som forklarer et punkt, eller den nærmeste veien og hva som bryter den.",
            da: "Vejen, der forklarer et punkt, eller den nærmeste vej, og hvad der bryder den."
        )
    )

    private static let all = Parameter.flag(
        "all",
        Phrase(
            en: "Show every outcome and criterion.",
            es: "Muestra todos los resultados y criterios.",
            nb: "Vis alle læringsutbytter og kriterier.",
            da: "Vis alle læringsmål og kriterier."
        )
    )
}
