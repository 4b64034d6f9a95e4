import AltasRegister
import AltasText

/// `altas dispute list`: the decisions that learners disagree with, and by when each is to be settled.
package struct DisputeListing: Command {
    private let learner: String?

    package static let spec = CommandSpec(
        "dispute list",
        Phrase(
            en: "List the decisions that learners disagree with, those due first at the top.",
            es: "Muestra las decisiones con las que hay desacuerdo; primero, las que vencen antes.",
            nb: "Vis vurderingene som deltakere er uenige i, de som haster mest først.",
            da: "Vis de afgørelser, som deltagere er uenige i, de mest presserende først."
        ),
        parameters: [
            .option(
                "learner",
                value: "CODE",
                Phrase(
                    en: "All about this learner, also those that are settled.",
                    es: "Todas las de esta persona, también las resueltas.",
                    nb: "Alle om denne deltakeren, også de som er avgjort.",
                    da: "Alle om denne deltager, også dem, der er afgjort."
                )
            )
        ],
        traits: [.answers, .csv, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        learner = arguments.optional("learner")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let disputes =
            try learner.map { try register.disputes(about: $0, as: session, context.inquiry) }
            ?? register.openDisputes(as: session, context.inquiry)
        try context.answer(disputes) { disputes, context in
            let table = DisputeTable(disputes, context.language)
            guard !disputes.isEmpty || context.shared.isCSV else {
                return context.say(DisputeTable.none)
            }
            context.list(table.titles, table.rows)
        }
    }
}
