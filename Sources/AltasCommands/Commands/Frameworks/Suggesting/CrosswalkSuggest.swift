import AltasExchange
import AltasRegister
import AltasText

/// `altas crosswalk suggest`: proposes links for what has none.
package struct CrosswalkSuggest: Command {
    private let request: LinkSuggestionRequest
    private let file: String?
    private let isOverwriting: Bool

    /// How many proposals may be asked for.
    private static let limits = 1...20

    package static let spec = CommandSpec(
        "crosswalk suggest",
        Phrase(
            en: "Propose links for the items of a standard that have none, from their texts.",
            es: "Propone enlaces para los elementos de un estándar que no tienen ninguno.",
            nb: "Foreslå koblinger til punktene i en standard som ikke har noen, ut fra tekstene.",
            da: "Foreslå koblinger til de punkter i en standard, der ingen har, ud fra teksterne."
        ),
        parameters: parameters,
        traits: [.answers, .asks],
        discussion: discussion,
        examples: [
            CommandSpec.Example(
                "altas crosswalk suggest care-certificate-2025 --output links.csv",
                Phrase(
                    en: "Proposals to be read, corrected and then imported.",
                    es: "Propuestas para leer, corregir y después importar.",
                    nb: "Forslag som skal leses, rettes og så importeres.",
                    da: "Forslag, der skal læses, rettes og derefter importeres."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        let limit = try arguments.number("limit") ?? 3
        guard Self.limits.contains(limit) else {
            throw .notOneOf(
                name: "--limit",
                value: String(limit),
                allowed: Self.limits.map(String.init)
            )
        }
        request = LinkSuggestionRequest(
            try arguments.required("standard"),
            source: arguments.optional("from"),
            limit: limit
        )
        file = arguments.optional("output")
        isOverwriting = arguments.flag("overwrite")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.linkSuggestions(request, context.inquiry, as: session)
        if let file {
            let rows = answer.proposals(for: context.language)
            let text = LinkProposalTable.csv(rows, language: context.language.rawValue)
            try context.write(text, to: file, replacing: isOverwriting)
        }
        if file != "-" {
            try context.answer(answer) { answer, context in
                SuggestionReport(answer: answer, language: context.language).show(in: &context)
            }
        }
        say(about: answer, in: &context)
    }

    private func say(about answer: LinkSuggestionAnswer, in context: inout CommandContext) {
        if answer.languages.isEmpty {
            context.say(Self.nothingShared(answer.source.slug, answer.edition.slug))
        } else if answer.items.isEmpty {
            context.say(Self.nothingUnlinked(answer.edition.slug))
        } else if let file, file != "-" {
            context.say(Self.written(file))
        } else if file == nil, answer.items.contains(where: { !$0.proposals.isEmpty }) {
            context.say(Self.hint)
        }
    }
}
