import AltasCore
import AltasRegister
import AltasText

/// What was found when links were checked, edition by edition.
struct CrosswalkCheckReport {
    let answer: CrosswalkCheckAnswer
    let language: Language

    func show(in context: inout CommandContext) {
        for cycle in answer.cycles {
            context.printListed(Self.cycle(cycle)[language])
        }
        for standard in answer.standards where !standard.findings.isEmpty {
            show(standard, in: &context)
            context.print()
        }
        context.printParagraph(Self.summary(of: answer)[language])
    }

    private func show(_ standard: CheckedStandard, in context: inout CommandContext) {
        let title = standard.edition.title.marked(for: language)
        context.print(
            context.terminal.paint(Terminal.safe(standard.edition.slug), .heading)
                + "  \(Terminal.safe(title))"
        )
        context.printParagraph(Self.state(of: standard)[language], indent: 2)
        for finding in standard.findings where finding.kind != .uncovered {
            show(finding, in: &context)
        }
        let open = standard.findings.filter { $0.kind == .uncovered }.compactMap(\.item?.code)
        guard !open.isEmpty else { return }
        let label = Self.uncovered(open.count)[language]
        context.printParagraph("\(label): \(open.joined(separator: ", "))", indent: 2)
    }

    private func show(_ finding: NamedFinding, in context: inout CommandContext) {
        let numbers = finding.links.count > 3 ? [] : finding.links.compactMap(\.number)
        let place = ([finding.item?.code].compactMap(\.self) + numbers).joined(separator: ", ")
        let style: Style = finding.isWrong ? .bad : .warning
        let word = context.terminal.paint(Self.word(for: finding.kind)[language], style)
        let head = place.isEmpty ? word : "\(Terminal.safe(place))  \(word)"
        context.print("  \(head)")
        context.printParagraph(Self.sentence(on: finding)[language], indent: 4)
    }

    /// The titles of the columns, and a row for each finding.
    var rows: [[String]] {
        let titles = [
            Words.standard, Words.item, FrameworkTable.title, Self.finding, CrosswalkReport.link,
            Self.what,
        ].map { $0[language] }
        let cycles = answer.cycles.map { cycle in
            ["", "", "", Self.word(for: .cycle)[language], "", Self.cycle(cycle)[language]]
        }
        return [titles] + cycles + answer.standards.flatMap(rows)
    }

    private func rows(of standard: CheckedStandard) -> [[String]] {
        standard.findings.map { finding in
            [
                standard.edition.slug, finding.item?.code ?? "",
                finding.item?.title.marked(for: language) ?? "",
                Self.word(for: finding.kind)[language],
                finding.links.compactMap(\.number).joined(separator: ", "),
                Self.sentence(on: finding)[language],
            ]
        }
    }
}
