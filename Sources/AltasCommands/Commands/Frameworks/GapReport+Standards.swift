import AltasCore
import AltasRegister
import AltasText

extension GapReport {
    func showStandards(in context: inout CommandContext) {
        guard !answer.standards.isEmpty else { return context.print(Self.noStandards[language]) }
        let title = Self.standardsTitle[language]
        context.print(context.terminal.paint(title, .strong))
        let states = StandardStanding.State.allCases
        let columns =
            [
                TextTable.Column(Words.standard[language]),
                TextTable.Column(FrameworkTable.title[language], wraps: true),
                TextTable.Column(Self.parts[language]),
            ] + states.map { TextTable.Column($0.word[language], .right) }
            + [
                TextTable.Column(ItemOutlineTable.unheld[language], .right),
                TextTable.Column(FrameworkTable.checked[language]),
            ]
        var table = TextTable(columns)
        for standard in answer.standards {
            table.add(cells(of: standard, states: states, on: context.terminal))
        }
        context.print(table.render(for: context.terminal))
    }

    private func cells(
        of standard: StandardGap,
        states: [StandardStanding.State],
        on terminal: Terminal
    ) -> [TextTable.Cell] {
        let edition = standard.edition
        let bar = Bar(done: standard.partsAchieved, of: standard.parts)
        let counts = states.map { TextTable.Cell(String(standard.states[$0] ?? 0)) }
        return [
            TextTable.Cell(edition.slug, .strong),
            TextTable.Cell(edition.title.marked(for: language)),
            TextTable.Cell(bar.text(width: 8, in: language, on: terminal)),
        ] + counts + [
            TextTable.Cell(String(standard.unheld)),
            TextTable.Cell(edition.verification.word[language], edition.verification.style),
        ]
    }

    // MARK: Item by item

    func show(_ standard: StandardGap, in context: inout CommandContext) {
        context.print()
        let title = "\(standard.edition.slug)  \(standard.edition.title.marked(for: language))"
        context.print(context.terminal.paint(Terminal.safe(title), .heading))
        if standard.items.isEmpty { context.print(Self.nothingLeft[language]) }
        for item in standard.items { show(item, in: &context) }
    }

    private func show(_ item: ItemGap, in context: inout CommandContext) {
        let indent = String(repeating: "  ", count: item.depth)
        let code = Terminal.safe(item.item.code)
        let state = context.terminal.paint(word(for: item), item.style)
        let checked = item.verification.word[language]
        context.print("\(indent)\(code)  \(state) (\(checked))")
        context.printParagraph(
            item.item.title.marked(for: language),
            indent: indent.count + 2
        )
        for line in reasons(for: item) {
            context.printParagraph(line, indent: indent.count + 4)
        }
    }

    /// What the codes mean that are missing somewhere.
    func showMissing(in context: inout CommandContext) {
        guard !answer.missing.isEmpty else { return }
        context.print()
        context.print(context.terminal.paint(Self.missingTitle[language], .strong))
        for item in answer.missing {
            context.printListed("\(item.code): \(item.title.marked(for: language))")
        }
    }

    private func word(for item: ItemGap) -> String {
        (item.isUnheld ? ItemOutlineTable.unheld : item.state.word)[language]
    }

    /// What contributes and what it leaves, and what is missing for each link that would achieve it.
    private func reasons(for item: ItemGap) -> [String] {
        let gaps = item.contributions.reduce(into: [(gap: String, sources: [String])]()) {
            gaps,
            link in
            let sources = link.sources.joined(separator: " + ")
            if let place = gaps.firstIndex(where: { $0.gap == link.gap }) {
                gaps[place].sources.append(sources)
            } else {
                gaps.append((link.gap ?? "", [sources]))
            }
        }
        let contributions = gaps.map { gap, sources in
            let left = "\(CrosswalkReport.gap[language]): \(gap.markedEnglish(for: language))"
            return "\(sources.joined(separator: ", ")) → \(left)"
        }
        let missing = item.missing.map { sources in
            "\(Self.missing[language]): \(sources.joined(separator: " + "))"
        }
        return missing + contributions
    }

    // MARK: For a spreadsheet

    /// The titles of the columns; a row for each rule, each of the region's own criteria, and each item not achieved.
    var rows: [[String]] {
        let titles = [
            Self.part, FrameworkTable.code, FrameworkTable.title, Self.state, Self.missing,
            CrosswalkReport.gap, FrameworkTable.checked,
        ].map { $0[language] }
        let rules = rules.map { [Self.rule[language], "", $0, "", "", "", ""] }
        let needs = answer.localCriteria.map { need in
            [
                Words.localCriterion[language], need.item.code,
                need.item.title.marked(for: language), "", "", "",
                need.verification.word[language],
            ]
        }
        return [titles] + rules + needs + answer.standards.flatMap(rows)
    }

    private func rows(of standard: StandardGap) -> [[String]] {
        standard.items.map { item in
            [
                standard.edition.slug, item.item.code, item.item.title.marked(for: language),
                word(for: item),
                item.missing.map { $0.joined(separator: " + ") }.joined(separator: " | "),
                item.contributions.map {
                    "\($0.sources.joined(separator: " + ")): \($0.gap ?? "")"
                }.joined(separator: " | "),
                item.verification.word[language],
            ]
        }
    }
}

extension ItemGap {
    fileprivate var style: Style {
        switch state {
        case .achieved: .good
        case .partly: .warning
        case .open, .uncovered: .bad
        }
    }
}
