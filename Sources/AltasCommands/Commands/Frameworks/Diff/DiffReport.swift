import AltasCore
import AltasRegister
import AltasText

/// A comparison of two editions for people: the numbers, what is to be settled, and the rest.
struct DiffReport {
    let answer: FrameworkDiffAnswer
    let language: Language
    /// Whether texts are shown whole, and not only where they changed.
    let isWhole: Bool

    func show(in context: inout CommandContext) {
        let (from, to) = (answer.from, answer.to)
        let title = "\(from.slug) → \(to.slug)"
        context.print(context.terminal.paint(Terminal.safe(title), .heading))
        for edition in [from, to] {
            context.printParagraph("\(edition.slug): \(edition.caption(for: language))")
        }
        context.printParagraph(Self.basis(answer.languages)[language])
        context.print()
        context.print(table.render(for: context.terminal))
        let open = answer.changes.filter(\.isOpen)
        show(open, under: Self.open(open.count), in: &context)
        let others = answer.changes.filter { !$0.isOpen }
        show(others, under: Self.others(others.count), in: &context)
    }

    private func show(
        _ changes: [ItemChange],
        under title: Phrase,
        in context: inout CommandContext
    ) {
        guard !changes.isEmpty else { return }
        context.print()
        context.print(context.terminal.paint(title[language], .heading))
        for change in changes {
            let entry = ChangeEntry(change: change, language: language, isWhole: isWhole)
            if !entry.isPlain { context.print() }
            entry.show(in: &context)
        }
    }

    // MARK: The numbers

    private var table: TextTable {
        var table = TextTable([
            TextTable.Column(Self.kind[language]),
            TextTable.Column(Self.changes[language], .right),
            TextTable.Column(Self.oldItems[language], .right),
            TextTable.Column(Self.newItems[language], .right),
            TextTable.Column(Self.toSettle[language], .right),
        ])
        for row in answer.tally.classes where row.changes > 0 {
            table.add(
                [TextTable.Cell(row.kind.word[language])]
                    + cells([row.changes, row.oldItems, row.newItems], open: row.open)
            )
        }
        let tally = answer.tally
        let changes = tally.classes.reduce(0) { $0 + $1.changes }
        table.add(
            [TextTable.Cell(Self.all[language], .strong)]
                + cells([changes, tally.oldItems, tally.newItems], open: tally.open)
        )
        return table
    }

    private func cells(_ numbers: [Int], open: Int) -> [TextTable.Cell] {
        numbers.map { TextTable.Cell(NumberStyle.whole($0, in: language)) }
            + [TextTable.Cell(NumberStyle.whole(open, in: language), open > 0 ? .warning : .good)]
    }
}
