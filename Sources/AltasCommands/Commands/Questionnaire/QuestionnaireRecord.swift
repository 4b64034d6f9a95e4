import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// `altas questionnaire record`: takes filled-in self-ratings.
package struct QuestionnaireRecord: Command {
    private let file: String
    private let occasion: Questionnaire.Occasion
    private let day: CivilDate?

    package static let spec = CommandSpec(
        "questionnaire record",
        Phrase(
            en: "Record filled-in self-ratings: all of them, or nothing.",
            es: "Registra autoevaluaciones cumplimentadas: todas o ninguna.",
            nb: "Registrer utfylte egenvurderinger: alle eller ingen.",
            da: "Registrér udfyldte selvvurderinger: alle eller ingen."
        ),
        parameters: [
            .positional(
                "file",
                Phrase(
                    en: "The sheet as CSV; - is standard input.",
                    es: "La hoja en CSV; - es la entrada estándar.",
                    nb: "Arket som CSV; - er standard inndata.",
                    da: "Arket som CSV; - er standardinput."
                ),
                takesFile: true
            ),
            QuestionnaireParameters.occasion,
            .option(
                "on",
                value: "DATE",
                Phrase(
                    en: "The day they were filled in; by default the sheet's, else today.",
                    es: "El día en que se hicieron; por defecto, el de la hoja o, si no, hoy.",
                    nb: "Dagen de ble fylt ut; ellers arkets, ellers i dag.",
                    da: "Dagen, de blev udfyldt; ellers arkets, ellers i dag."
                )
            ),
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: """
                Values of the scale only, such as 4; an empty cell is no answer. A self-rating \
                never decides whether somebody passes.
                """,
            es: """
                Solo valores de la escala, como 4; una celda vacía es una pregunta sin responder. \
                Una autoevaluación nunca decide si alguien supera el curso.
                """,
            nb: """
                Bare verdier på skalaen, for eksempel 4; en tom celle er ikke noe svar. En \
                egenvurdering avgjør aldri om noen består.
                """,
            da: """
                Kun værdier på skalaen, for eksempel 4; en tom celle er intet svar. En \
                selvvurdering afgør aldrig, om nogen består.
                """
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        file = try arguments.required("file")
        occasion = try QuestionnaireParameters.occasion(arguments)
        day = try arguments.date("on")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let grid = try GridReader.read(try context.contents(of: file), path: file)
        let request = RatingRequest(grid, occasion, day: day)
        let receipt = try register.recordRatings(request, as: session, context.writing)
        try context.answer(receipt) { $1.show($0) }
    }
}

extension CommandContext {
    /// Shows what became of a sheet of self-ratings.
    fileprivate mutating func show(_ receipt: RatingReceipt) {
        let day = DateStyle.long.text(receipt.day, in: language)
        let occasion = receipt.occasion.word[language]
        print("\(Self.outcome(of: receipt)[language]) \(occasion), \(day).")
        if receipt.blank > 0 { say(Self.blank(receipt.blank)) }
    }

    private static func outcome(of receipt: RatingReceipt) -> Phrase {
        let old = receipt.alreadyRecorded.count
        if receipt.recorded.isEmpty {
            let old = counted(old)
            return Phrase(
                en: "Nothing new, already recorded: \(old[.en]),",
                es: "Nada nuevo, ya en el registro: \(old[.es]),",
                nb: "Ingenting nytt, allerede registrert: \(old[.nb]),",
                da: "Intet nyt, allerede registreret: \(old[.da]),"
            )
        }
        let new = counted(receipt.recorded.count)
        if receipt.stamp.isRehearsal {
            return Phrase(
                en: "Nothing was written. Would be recorded: \(new[.en]),",
                es: "No se ha escrito nada. Por registrar: \(new[.es]),",
                nb: "Ingenting ble skrevet. Ville blitt registrert: \(new[.nb]),",
                da: "Intet blev skrevet. Ville blive registreret: \(new[.da]),"
            )
        }
        return Phrase(
            en: "Recorded: \(new[.en]) (already recorded: \(old)),",
            es: "Registrado: \(new[.es]) (ya en el registro: \(old)),",
            nb: "Registrert: \(new[.nb]) (allerede registrert: \(old)),",
            da: "Registreret: \(new[.da]) (allerede registreret: \(old)),"
        )
    }

    private static func counted(_ ratings: Int) -> Phrase {
        .counted(
            ratings,
            one: Refusal.Field.rating.word,
            other: Phrase(
                en: "self-ratings",
                es: "autoevaluaciones",
                nb: "egenvurderinger",
                da: "selvvurderinger"
            )
        )
    }

    private static func blank(_ count: Int) -> Phrase {
        Phrase(
            en: "Rows without an answer, passed over: \(count)",
            es: "Filas sin respuestas, omitidas: \(count)",
            nb: "Rader uten svar, hoppet over: \(count)",
            da: "Rækker uden svar, sprunget over: \(count)"
        )
    }
}
