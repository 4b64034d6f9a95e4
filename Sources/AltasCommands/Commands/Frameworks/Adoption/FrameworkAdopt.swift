import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// `altas framework adopt`: an edition comes into force, in the place of another.
package struct FrameworkAdopt: Command {
    private let edition: String
    private let replacing: String?
    private let from: CivilDate?
    private let lastEnrolment: CivilDate?
    private let lastAward: CivilDate?
    private let settlements: String?
    private let changes: String?
    private let takesUnsettledAsNew: Bool
    private let isUndone: Bool
    private let reason: String?
    private let listsAll: Bool

    package static let spec = CommandSpec(
        "framework adopt",
        Phrase(
            en: "Bring an edition into force, and show who is affected when it replaces another.",
            es: "Pone en vigor una edición y muestra a quién afecta cuando sustituye a otra.",
            nb: "Ta en utgave i bruk, og vis hvem som berøres når den erstatter en annen.",
            da: "Tag en udgave i brug, og vis, hvem der berøres, når den erstatter en anden."
        ),
        parameters: [
            FrameworkParameters.edition, AdoptionParameters.replacing, AdoptionParameters.from,
            AdoptionParameters.lastEnrolment, AdoptionParameters.lastAward,
            AdoptionParameters.settlements, AdoptionParameters.changes,
            AdoptionParameters.unsettledAsNew, AdoptionParameters.all,
            AdoptionParameters.undo, AdoptionParameters.reason,
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en:
                """
                Nothing changes with --dry-run, and the figures are those of the real run. What is \
                the same, only moved or only retitled carries over, and what somebody settled as \
                equivalent. Decisions keep the edition and the words of their day.
                """,
            es:
                """
                Con --dry-run no cambia nada y las cifras son las de la ejecución real. Se conserva \
                lo que es igual, lo que solo se movió o cambió de título y lo que alguien declaró \
                equivalente. Las decisiones mantienen la edición y el texto de su día.
                """,
            nb:
                """
                Med --dry-run endres ingenting, og tallene er de samme som ved ekte kjøring. Det som \
                er likt, bare flyttet eller bare har fått ny tittel, teller videre, og det noen har \
                avgjort er likeverdig. Vurderinger beholder utgaven og ordlyden fra sin dag.
                """,
            da:
                """
                Med --dry-run ændres intet, og tallene er de samme som ved den rigtige kørsel. Det, \
                der er ens, kun flyttet eller kun har fået ny titel, tæller videre, og det, nogen \
                har afgjort er ligeværdigt. Afgørelser beholder udgaven og ordlyden fra deres dag.
                """
        ),
        examples: [
            CommandSpec.Example(
                "altas framework adopt care-2026 --replacing care-2025 --dry-run",
                Phrase(
                    en: "Who would be affected, before anything changes.",
                    es: "A quién afectaría, antes de que cambie nada.",
                    nb: "Hvem som ville bli berørt, før noe endres.",
                    da: "Hvem der ville blive berørt, før noget ændres."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        edition = try arguments.required("edition")
        replacing = arguments.optional("replacing")
        from = try arguments.date("from")
        lastEnrolment = try arguments.date("last-enrolment")
        lastAward = try arguments.date("last-award")
        settlements = arguments.optional("settlements")
        changes = arguments.optional("changes")
        takesUnsettledAsNew = arguments.flag("unsettled-as-new")
        isUndone = arguments.flag("undo")
        reason = arguments.optional("reason")
        listsAll = arguments.flag("all")
        if isUndone, reason == nil { throw .missingArgument("--reason") }
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let language = context.language.rawValue
        if isUndone {
            let answer = try register.undoAdoption(
                of: edition,
                because: reason ?? "",
                language: language,
                as: session,
                context.writing
            )
            return try context.answer(answer) { $1.show(undone: $0) }
        }
        let answer = try register.adopt(
            try request(in: context),
            language: language,
            as: session,
            context.writing
        )
        try context.answer(answer) { answer, context in
            AdoptionReport(answer: answer, language: context.language, listsAll: listsAll)
                .show(in: &context)
        }
    }

    private func request(in context: CommandContext) throws -> AdoptionRequest {
        var request = AdoptionRequest(edition, replacing: replacing)
        request.from = from
        request.lastEnrolmentOn = lastEnrolment
        request.lastAwardOn = lastAward
        request.takesUnsettledAsNew = takesUnsettledAsNew
        request.settlements = try settlements.map { try context.sourceFile($0) }
        request.changes = try changes.map { try context.sourceFile($0) }
        return request
    }
}

extension CommandContext {
    /// A file that the person names.
    fileprivate func sourceFile(_ path: String) throws -> SourceFile {
        SourceFile(path: path, bytes: try contents(of: path))
    }
}
