import AltasCore
import AltasRegister
import AltasText

/// Proposed links for people, item by item.
struct SuggestionReport {
    let answer: LinkSuggestionAnswer
    let language: Language

    func show(in context: inout CommandContext) {
        let title = "\(answer.source.slug) → \(answer.edition.slug)"
        context.print(context.terminal.paint(Terminal.safe(title), .heading))
        context.printParagraph(answer.edition.caption(for: language))
        guard !answer.languages.isEmpty else { return }
        context.printParagraph(DiffReport.basis(answer.languages)[language])
        let served = answer.items.filter { !$0.proposals.isEmpty }
        context.printParagraph(Self.summary(of: answer.items.count, served: served.count)[language])
        for item in served {
            context.print()
            show(item, in: &context)
        }
        let rest = answer.items.filter(\.proposals.isEmpty)
        guard !rest.isEmpty else { return }
        context.print()
        context.print(context.terminal.paint(Self.nothingLike[language], .strong))
        for item in rest { context.printListed(line(item.item)) }
    }

    private func show(_ item: UnlinkedItem, in context: inout CommandContext) {
        let code = context.terminal.paint(Terminal.safe(item.item.code), .strong)
        let title = Terminal.safe(item.item.title.marked(for: language))
        context.print("\(code)  \(title)")
        for proposal in item.proposals {
            let score = NumberStyle.decimal(proposal.score, places: 2, in: language)
            let relation = proposal.relation.word[language]
            context.printParagraph("← \(line(proposal.source))", indent: 2)
            let shared = proposal.sharedWords.joined(separator: ", ")
            let words = "\(score) · \(relation) · \(Self.shared[language]): \(shared)"
            context.printParagraph(words, indent: 6)
        }
    }

    private func line(_ item: ComparedItem) -> String {
        "\(item.code)  \(item.title.marked(for: language))"
    }

    private static func summary(of items: Int, served: Int) -> Phrase {
        let items = Phrase.counted(items, one: Words.item, other: FrameworkTable.items)
        return Phrase(
            en: "Without a link: \(items[.en]); with a proposal: \(served).",
            es: "Sin enlace: \(items[.es]); con alguna propuesta: \(served).",
            nb: "Uten kobling: \(items[.nb]); med forslag: \(served).",
            da: "Uden kobling: \(items[.da]); med forslag: \(served)."
        )
    }

    private static let shared = Phrase(
        en: "shared words",
        es: "palabras comunes",
        nb: "felles ord",
        da: "fælles ord"
    )
    private static let nothingLike = Phrase(
        en: "Nothing is like these:",
        es: "No hay nada parecido a estos:",
        nb: "Ingenting ligner disse:",
        da: "Intet ligner disse:"
    )
}
