import AltasRegister
import AltasText

/// `altas region show`: a region's profile, and what its certificate needs.
package struct RegionShow: Command {
    private let region: String

    package static let spec = CommandSpec(
        "region show",
        Phrase(
            en: "Show what a region's certificate needs, and how far that was checked.",
            es: "Muestra qué exige el certificado de una región y hasta dónde se ha comprobado.",
            nb: "Vis hva beviset i en region krever, og hvor godt det er kontrollert.",
            da: "Vis, hvad beviset i en region kræver, og hvor godt det er kontrolleret."
        ),
        parameters: [RegionParameters.region],
        traits: [.answers, .asks],
        discussion: Phrase(
            en:
                "With --json the member profile is what a profile.json holds, to begin a new one with.",
            es:
                "Con --json, el miembro profile es lo que contiene un profile.json: sirve de partida.",
            nb:
                "Med --json er medlemmet profile det en profile.json inneholder: en start på en ny.",
            da:
                "Med --json er medlemmet profile det, en profile.json indeholder: en start på en ny."
        ),
        examples: [
            CommandSpec.Example(
                "altas region show NO",
                Phrase(
                    en: "The rules in Norway.",
                    es: "Las reglas en Noruega.",
                    nb: "Reglene i Norge.",
                    da: "Reglerne i Norge."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        region = try arguments.required("region")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.region(region, context.inquiry, as: session)
        try context.answer(answer) { answer, context in
            RegionReport(answer: answer, language: context.language).show(in: &context)
        }
    }
}
