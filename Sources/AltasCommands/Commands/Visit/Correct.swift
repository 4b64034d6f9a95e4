import AltasCore
import AltasRegister
import AltasText

/// `altas correct`: puts a decision right.
package struct Correct: Command {
    private var request: CorrectionRequest

    package static let spec = CommandSpec(
        "correct",
        Phrase(
            en: "Correct a decision: a new one takes its place, and the old one stays on record.",
            es: "Corrige una decisión: otra ocupa su lugar y la antigua sigue constando.",
            nb: "Rett en vurdering: en ny trer i stedet, og den gamle blir stående.",
            da: "Ret en afgørelse: en ny træder i stedet, og den gamle bliver stående."
        ),
        parameters: [
            .positional(
                "decision",
                Phrase(
                    en: "The decision's number, such as D17.",
                    es: "El número de la decisión, como D17.",
                    nb: "Vurderingens nummer, som D17.",
                    da: "Afgørelsens nummer, som D17."
                )
            ),
            .option(
                "reason",
                value: "TEXT",
                Phrase(en: "Why.", es: "Por qué.", nb: "Hvorfor.", da: "Hvorfor."),
                isRequired: true
            ),
            .flag(
                "void",
                Phrase(
                    en: "Nothing takes its place.",
                    es: "Nada ocupa su lugar.",
                    nb: "Ingenting trer i stedet.",
                    da: "Intet træder i stedet."
                )
            ),
            .option(
                "result",
                value: "RESULT",
                Phrase(
                    en: "What it should have been.",
                    es: "Lo que debía haber sido.",
                    nb: "Hva den skulle ha vært.",
                    da: "Hvad den skulle have været."
                ),
                values: Decision.Result.allCases.map(\.rawValue)
            ),
            .option(
                "learner",
                value: "CODE",
                Phrase(
                    en: "The learner it was really about.",
                    es: "La persona a la que se refería en realidad.",
                    nb: "Deltakeren den egentlig gjaldt.",
                    da: "Deltageren, den egentlig gjaldt."
                )
            ),
            .option(
                "item",
                value: "CODE",
                Phrase(
                    en: "The item it was really about.",
                    es: "El elemento al que se refería en realidad.",
                    nb: "Punktet den egentlig gjaldt.",
                    da: "Punktet, den egentlig gjaldt."
                )
            ),
            VisitParameters.date, VisitParameters.method, VisitParameters.setting,
        ],
        traits: [.answers, .writes]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = CorrectionRequest(
            decision: try arguments.required("decision"),
            reason: try arguments.required("reason")
        )
        request.isVoid = arguments.flag("void")
        request.result = arguments.optional("result").flatMap(Decision.Result.init(rawValue:))
        request.learner = arguments.optional("learner")
        request.item = arguments.optional("item")
        request.seenOn = try arguments.date("on")
        request.method = arguments.optional("method")
        request.setting = arguments.optional("setting").flatMap(Setting.init(rawValue:))
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.correct(request, as: session, context.writing)
        try context.answer(answer) { answer, context in
            context.print(Self.phrase(answer)[context.language])
        }
    }

    private static func phrase(_ answer: CorrectionAnswer) -> Phrase {
        let old = answer.corrected.number
        guard let new = answer.replacement else {
            return Phrase(
                en: "\(old) is void. It stays on record with the reason.",
                es: "\(old) queda anulada. Sigue constando, con el motivo.",
                nb: "\(old) er annullert. Den blir stående med begrunnelsen.",
                da: "\(old) er annulleret. Den bliver stående med begrundelsen."
            )
        }
        return Phrase { language in
            let what =
                "\(new.item.code) \(new.result.word[language]), \(new.learner.name), \(new.seenOn)"
            return Phrase(
                en: "\(old) is replaced by \(new.number): \(what).",
                es: "\(old) queda sustituida por \(new.number): \(what).",
                nb: "\(old) er erstattet av \(new.number): \(what).",
                da: "\(old) er erstattet af \(new.number): \(what)."
            )[language]
        }
    }
}
