import AltasCore
import AltasRegister
import AltasText

/// The links to an edition, item by item.
struct CrosswalkReport {
    let answer: CrosswalkAnswer
    let language: Language

    func show(in context: inout CommandContext) {
        let title = answer.edition.title.marked(for: language)
        context.print(context.terminal.paint(Terminal.safe(title), .heading))
        context.print("\(answer.edition.slug) ← \(answer.source.slug)")
        context.printParagraph(Self.summary(of: answer.tally)[language])
        context.printParagraph(Self.standing(of: answer.tally)[language])
        for item in answer.items {
            context.print()
            show(item, in: &context)
        }
        if let provenance = answer.source.provenance {
            context.print()
            context.printParagraph("\(answer.source.slug): \(provenance.marked(for: language))")
        }
    }

    private func show(_ item: LinkedItem, in context: inout CommandContext) {
        let checked = item.verification.word[language]
        let words = "\(item.item.title.marked(for: language)) (\(checked))"
        let code = context.terminal.paint(Terminal.safe(item.item.code), .strong)
        context.print("\(code)  \(Terminal.safe(words))")
        for link in item.links {
            context.printParagraph("← \(caption(of: link))", indent: 2)
            for line in remarks(on: link) { context.printParagraph(line, indent: 6) }
        }
    }

    /// `L17 ALT-4.4b + ALT-5.2a: covers (draft, high)`.
    private func caption(of link: NamedLink) -> String {
        let status = [Self.status(of: link)[language], link.confidence.map(confidence)]
            .compactMap(\.self).joined(separator: ", ")
        let sources = link.sources.joined(separator: " + ")
        return "\(link.number) \(sources): \(link.relation.word[language]) (\(status))"
    }

    private func remarks(on link: NamedLink) -> [String] {
        let texts = [(Self.gap, link.gap), (Self.why, link.rationale)].compactMap { word, text in
            text.map { "\(word[language]): \($0.markedEnglish(for: language))" }
        }
        let note = link.review?.note.map { "\(Self.note[language]): \($0)" }
        return texts + [note].compactMap(\.self)
    }

    private func confidence(_ word: String) -> String {
        (Self.confidences[word] ?? Phrase(same: word))[language]
    }

    /// The titles of the columns, and a row for each link.
    var rows: [[String]] {
        let titles = [
            Words.item, FrameworkTable.title, Self.sources, Self.relation, Self.status,
            Self.certainty, Self.gap, Self.why, Self.link, Self.reviewer, Self.reviewedOn,
        ].map { $0[language] }
        return [titles]
            + answer.items.flatMap { item in
                item.links.map { link in
                    [
                        item.item.code, item.item.title.marked(for: language),
                        link.sources.joined(separator: " + "), link.relation.word[language],
                        link.status.word[language], link.confidence.map(confidence) ?? "",
                        link.gap ?? "", link.rationale ?? "", link.number,
                        link.review.map { $0.reviewer.name(in: language) } ?? "",
                        link.review?.on.description ?? "",
                    ]
                }
            }
    }
}
