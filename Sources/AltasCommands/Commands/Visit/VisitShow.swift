import AltasCore
import AltasRegister
import AltasText

/// `altas visit show`: a visit with its decisions.
package struct VisitShow: Command {
    private let receipt: String

    package static let spec = CommandSpec(
        "visit show",
        Phrase(
            en: "Show a visit and its decisions, by its receipt.",
            es: "Muestra una visita y sus decisiones a partir de su recibo.",
            nb: "Vis et besøk og vurderingene i det, ut fra kvitteringen.",
            da: "Vis et besøg og dets afgørelser ud fra kvitteringen."
        ),
        parameters: [
            .positional(
                "receipt",
                Phrase(
                    en: "The receipt, or at least its first six characters.",
                    es: "El recibo o, al menos, sus seis primeros caracteres.",
                    nb: "Kvitteringen eller minst de seks første tegnene i den.",
                    da: "Kvitteringen eller mindst dens seks første tegn."
                )
            )
        ],
        traits: [.answers, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        receipt = try arguments.required("receipt")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let visit = try register.visit(receipt, as: session, context.inquiry)
        try context.answer(visit) { $1.show($0) }
    }
}

/// `altas visit list`: the newest visits at a site.
package struct VisitList: Command {
    private let site: String

    package static let spec = CommandSpec(
        "visit list",
        Phrase(
            en: "List the newest visits at a site.",
            es: "Muestra las últimas visitas a un centro.",
            nb: "Vis de nyeste besøkene på et sted.",
            da: "Vis de nyeste besøg på et sted."
        ),
        parameters: [VisitParameters.requiredSite],
        traits: [.answers, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        site = try arguments.required("site")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let visits = try register.visits(at: site, as: session, context.inquiry)
        try context.answer(visits) { visits, context in
            let language = context.language
            let columns = [
                TextTable.Column(Refusal.Field.date.word[language]),
                TextTable.Column(Words.assessor[language], wraps: true),
                TextTable.Column(Words.visit[language]),
                TextTable.Column(Words.receipt[language]),
            ]
            let rows = visits.map { visit in
                [
                    TextTable.Cell(visit.seenOn.description),
                    TextTable.Cell(visit.assessor.name),
                    TextTable.Cell(visit.kind.word[language]),
                    TextTable.Cell(String(visit.receipt.prefix(12))),
                ]
            }
            context.print(TextTable(columns, rows: rows).render(for: context.terminal))
        }
    }
}

extension CommandContext {
    fileprivate mutating func show(_ visit: VisitAnswer) {
        let day = DateStyle.long.text(visit.seenOn, in: language)
        print("\(terminal.paint(visit.site.name, .heading)), \(day)")
        print("  \(Words.assessor[language]): \(visit.assessor.name) (\(visit.capacity))")
        if visit.enteredBy != visit.assessor {
            print("  \(Self.enteredBy[language]): \(visit.enteredBy.name)")
        }
        print("  \(Words.receipt[language]): \(visit.receipt)")
        print()
        let columns = [
            TextTable.Column(""),
            TextTable.Column(Words.learner[language], wraps: true),
            TextTable.Column(Words.criterion[language], wraps: true),
            TextTable.Column(""),
            TextTable.Column(Words.method[language]),
        ]
        let rows = visit.decisions.map(row)
        print(TextTable(columns, rows: rows).render(for: terminal))
    }

    private func row(_ decision: DecisionAnswer) -> [TextTable.Cell] {
        let grade = decision.grade.map { " (\($0))" } ?? ""
        let word = decision.result.word[language] + grade
        let style: Style = decision.result == .met ? .good : .warning
        let replaced = decision.replacement.map { " → \($0)" } ?? ""
        let state =
            decision.isCorrected
            ? TextTable.Cell("\(word) – \(Self.corrected[language])\(replaced)", .muted)
            : TextTable.Cell(word, style)
        return [
            TextTable.Cell(decision.number, .muted),
            TextTable.Cell(decision.learner.name),
            TextTable.Cell("\(decision.item.code) \(decision.item.title?.text ?? "")"),
            state,
            TextTable.Cell(decision.method.rawValue),
        ]
    }

    private static let enteredBy = Phrase(
        en: "Entered by",
        es: "Introducida por",
        nb: "Registrert av",
        da: "Indtastet af"
    )

    private static let corrected = Phrase(
        en: "corrected",
        es: "corregida",
        nb: "rettet",
        da: "rettet"
    )
}
