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
            es: "Registra una visita a partir de una hoja cumplimentada: toda o nada.",
            nb: "Registrer et besøk fra et utfylt ark: alt eller ingenting.",
            da: "Registrér et besøg fra et udfyldt ark: det hele eller intet."
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
            VisitParameters.site, VisitParameters.date, VisitParameters.method,
            VisitParameters.setting, VisitParameters.assessor, VisitParameters.scale,
            VisitParameters.kind, VisitParameters.again,
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: """
                Marks may be in any of the four languages: m, met, a, alcanzado, o, oppfylt, \
                opfyldt; n, not yet, t, todavía no, i, ikke ennå, endnu ikke; empty or - for not \
                seen. The same file again adds nothing and gives the same receipt.
                """,
            es: """
                Las marcas pueden estar en cualquiera de los cuatro idiomas: a, alcanzado, m, \
                met, o, oppfylt, opfyldt; t, todavía no, n, not yet, i, ikke ennå, endnu ikke; \
                vacío o - si no se ha visto. El mismo archivo otra vez no añade nada y da el \
                mismo recibo.
                """,
            nb: """
                Merkene kan stå på hvilket som helst av de fire språkene: o, oppfylt, opfyldt, m, \
                met, a, alcanzado; i, ikke ennå, endnu ikke, n, not yet, t, todavía no; tomt eller \
                - for ikke sett. Samme fil på nytt legger ikke til noe og gir samme kvittering.
                """,
            da: """
                Mærkerne kan stå på et hvilket som helst af de fire sprog: o, opfyldt, oppfylt, m, \
                met, a, alcanzado; i, endnu ikke, ikke ennå, n, not yet, t, todavía no; tomt eller \
                - for ikke set. Samme fil igen tilføjer intet og giver samme kvittering.
                """
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
        if !receipt.stamp.isRehearsal { show(head: "\(receipt.stamp.entry):\(receipt.stamp.hash)") }
        for warning in receipt.warnings { say(warning.phrase) }
    }

    private static func outcome(of receipt: VisitReceipt) -> Phrase {
        let (met, notYet) = (receipt.met, receipt.decisions - receipt.met)
        return Phrase { language in
            let all = Self.extent(of: receipt)[language]
            if receipt.status == .alreadyRecorded { return Self.known(all)[language] }
            if receipt.stamp.isRehearsal {
                return Self.rehearsed(all, met: met, notYet: notYet)[language]
            }
            return Self.recorded(all, met: met, notYet: notYet)[language]
        }
    }

    /// How many decisions on how many learners.
    private static func extent(of receipt: VisitReceipt) -> Phrase {
        let decisions = Phrase.counted(
            receipt.decisions,
            one: Phrase(en: "decision", es: "decisión", nb: "vurdering", da: "afgørelse"),
            other: Phrase(en: "decisions", es: "decisiones", nb: "vurderinger", da: "afgørelser")
        )
        let learners = Phrase.counted(
            receipt.learners,
            one: Phrase(en: "learner", es: "participante", nb: "deltaker", da: "deltager"),
            other: Phrase(en: "learners", es: "participantes", nb: "deltakere", da: "deltagere")
        )
        return Phrase(
            en: "\(decisions[.en]) on \(learners[.en])",
            es: "\(decisions[.es]) sobre \(learners[.es])",
            nb: "\(decisions[.nb]) for \(learners[.nb])",
            da: "\(decisions[.da]) for \(learners[.da])"
        )
    }

    private static func known(_ all: String) -> Phrase {
        Phrase(
            en: "Already recorded: \(all). Nothing was added.",
            es: "Ya estaba registrado: \(all). No se ha añadido nada.",
            nb: "Allerede registrert: \(all). Ingenting ble lagt til.",
            da: "Allerede registreret: \(all). Intet blev tilføjet."
        )
    }

    private static func rehearsed(_ all: String, met: Int, notYet: Int) -> Phrase {
        Phrase(
            en: "All is well: \(all) (\(met) met, \(notYet) not yet). Nothing was written.",
            es:
                """
                Todo en orden: \(all) (\(met) alcanzado, \(notYet) todavía no). No se ha escrito \
                nada.
                """,
            nb: "Alt i orden: \(all) (\(met) oppfylt, \(notYet) ikke ennå). Ingenting ble skrevet.",
            da: "Alt i orden: \(all) (\(met) opfyldt, \(notYet) endnu ikke). Intet blev skrevet."
        )
    }

    private static func recorded(_ all: String, met: Int, notYet: Int) -> Phrase {
        Phrase(
            en: "Recorded: \(all) (\(met) met, \(notYet) not yet).",
            es: "Registrado: \(all) (\(met) alcanzado, \(notYet) todavía no).",
            nb: "Registrert: \(all) (\(met) oppfylt, \(notYet) ikke ennå).",
            da: "Registreret: \(all) (\(met) opfyldt, \(notYet) endnu ikke)."
        )
    }
}

extension VisitReceipt.Warning {
    /// What the assessor may not expect, in words.
    var phrase: Phrase {
        switch kind {
        case .simulationAtWorkOnly:
            Phrase(
                en: """
                    Note: \(item) must be shown at work, so the simulation is on record but does \
                    not count.
                    """,
                es: """
                    Nota: \(item) debe demostrarse en el trabajo; la simulación consta, pero no \
                    cuenta.
                    """,
                nb: """
                    Merk: \(item) må vises på jobb, så simuleringen står i registeret, men teller \
                    ikke.
                    """,
                da: """
                    Bemærk: \(item) skal vises på arbejdet, så simulationen står i registeret, men \
                    tæller ikke.
                    """
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
