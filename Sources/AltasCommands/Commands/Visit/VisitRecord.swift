import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// `altas visit record`: takes a filled-in sheet.
package struct VisitRecord: Command {
    private let file: String
    private let settings: [GridSetting: String]
    private let isAgain: Bool

    package static let spec = CommandSpec(
        "visit record",
        Phrase(
            en: "Record a visit from a filled-in sheet: all of it, or nothing.",
            es: "Registra una visita a partir de una hoja rellena: entera o nada.",
            nb: "Registrer et besøk fra et utfylt ark: alt eller ingenting.",
            da: "Registrér et besøg fra et udfyldt ark: det hele eller intet."
        ),
        parameters: [
            .positional(
                "file",
                Phrase(
                    en: "The sheet as CSV; - is standard input.",
                    es: "La hoja en CSV; - es la entrada estándar.",
                    nb: "Arket som CSV; - er standard inn.",
                    da: "Arket som CSV; - er standardinput."
                ),
                takesFile: true
            ),
            VisitParameters.site, VisitParameters.date, VisitParameters.method,
            VisitParameters.setting, VisitParameters.assessor, VisitParameters.scale,
            VisitParameters.kind, VisitParameters.again,
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: "Marks may be in any of the four languages: m, met, a, alcanzado, o, oppfylt, opfyldt; n, not yet, t, todavía no, i, ikke ennå, endnu ikke; empty or - for not seen. The same file again adds nothing and gives the same receipt.",
            es: "Las marcas pueden estar en cualquiera de los cuatro idiomas: a, alcanzado, m, met, o, oppfylt, opfyldt; t, todavía no, n, not yet, i, ikke ennå, endnu ikke; vacío o - si no se ha visto. El mismo archivo otra vez no añade nada y da el mismo recibo.",
            nb: "Merkene kan stå på alle fire språk: o, oppfylt, opfyldt, m, met, a, alcanzado; i, ikke ennå, endnu ikke, n, not yet, t, todavía no; tomt eller - for ikke sett. Samme fil på nytt legger ikke til noe og gir samme kvittering.",
            da: "Mærkerne kan stå på alle fire sprog: o, opfyldt, oppfylt, m, met, a, alcanzado; i, endnu ikke, ikke ennå, n, not yet, t, todavía no; tomt eller - for ikke set. Samme fil igen tilføjer intet og giver samme kvittering."
        ),
        examples: [
            CommandSpec.Example(
                "altas visit record grid.csv --dry-run",
                Phrase(
                    en: "Check a sheet without recording it.",
                    es: "Comprueba una hoja sin registrarla.",
                    nb: "Sjekk et ark uten å registrere det.",
                    da: "Tjek et ark uden at registrere det."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        file = try arguments.required("file")
        settings = VisitParameters.settings(arguments)
        isAgain = arguments.flag("again")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let grid = try GridReader.read(try context.contents(of: file), path: file)
        let request = VisitRequest(grid: grid, settings: settings, isAgain: isAgain)
        let receipt = try register.record(request, as: session, context.writing)
        try context.answer(receipt) { $1.show($0) }
    }
}

extension CommandContext {
    /// Shows a receipt: what was recorded, where and when, and the digits that prove it.
    mutating func show(_ receipt: VisitReceipt) {
        print(Self.outcome(of: receipt)[language])
        let when = DateStyle.long.text(receipt.seenOn, in: language)
        print("  \(receipt.site.name), \(when), \(receipt.assessor.name)")
        print("  \(Words.receipt[language]) \(receipt.receipt.prefix(12))")
        for warning in receipt.warnings { say(warning.phrase) }
    }

    private static func outcome(of receipt: VisitReceipt) -> Phrase {
        let decisions = receipt.decisions
        let learners = receipt.learners
        let (met, notYet) = (receipt.met, receipt.decisions - receipt.met)
        if receipt.status == .alreadyRecorded {
            return Phrase(
                en: "Already recorded: \(decisions) decisions on \(learners) learners. Nothing was added.",
                es: "Ya estaba registrado: \(decisions) decisiones sobre \(learners) participantes. No se ha añadido nada.",
                nb: "Allerede registrert: \(decisions) vurderinger av \(learners) deltakere. Ingenting ble lagt til.",
                da: "Allerede registreret: \(decisions) afgørelser om \(learners) deltagere. Intet blev tilføjet."
            )
        }
        if receipt.stamp.isRehearsal {
            return Phrase(
                en: "All is well: \(decisions) decisions on \(learners) learners (\(met) met, \(notYet) not yet) would be recorded. Nothing was written.",
                es: "Todo bien: se registrarían \(decisions) decisiones sobre \(learners) participantes (\(met) alcanzado, \(notYet) todavía no). No se ha escrito nada.",
                nb: "Alt i orden: \(decisions) vurderinger av \(learners) deltakere (\(met) oppfylt, \(notYet) ikke ennå) ville blitt registrert. Ingenting ble skrevet.",
                da: "Alt i orden: \(decisions) afgørelser om \(learners) deltagere (\(met) opfyldt, \(notYet) endnu ikke) ville blive registreret. Intet blev skrevet."
            )
        }
        return Phrase(
            en: "Recorded: \(decisions) decisions on \(learners) learners (\(met) met, \(notYet) not yet).",
            es: "Registrado: \(decisions) decisiones sobre \(learners) participantes (\(met) alcanzado, \(notYet) todavía no).",
            nb: "Registrert: \(decisions) vurderinger av \(learners) deltakere (\(met) oppfylt, \(notYet) ikke ennå).",
            da: "Registreret: \(decisions) afgørelser om \(learners) deltagere (\(met) opfyldt, \(notYet) endnu ikke)."
        )
    }
}

extension VisitReceipt.Warning {
    /// What the assessor may not expect, in words.
    var phrase: Phrase {
        switch kind {
        case .simulationAtWorkOnly:
            Phrase(
                en: "Note: \(item) must be shown at work, so the simulation is on record but does not count.",
                es: "Nota: \(item) debe mostrarse en el trabajo; la simulación consta, pero no cuenta.",
                nb: "Merk: \(item) må vises i arbeid, så simuleringen står i registeret, men teller ikke.",
                da: "Bemærk: \(item) skal vises i arbejdet, så simulationen står i registret, men tæller ikke."
            )
        case .methodNotListed:
            Phrase(
                en: "Note: the curriculum does not list \(method) for \(item).",
                es: "Nota: el currículo no prevé \(method) para \(item).",
                nb: "Merk: læreplanen nevner ikke \(method) for \(item).",
                da: "Bemærk: læreplanen nævner ikke \(method) for \(item)."
            )
        }
    }
}
