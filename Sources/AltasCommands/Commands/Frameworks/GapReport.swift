import AltasCore
import AltasRegister
import AltasText

/// The gap between two regions: the rule, the second region's own criteria, and its standards.
struct GapReport {
    let answer: GapAnswer
    let language: Language

    func show(in context: inout CommandContext, withItems: Bool, hinting: Bool = true) {
        let title = Self.title(from: name(answer.from), to: name(answer.to))[language]
        context.print(context.terminal.paint(Terminal.safe(title), .heading))
        for rule in [answer.from, answer.to] { context.print(Self.basis(rule, in: language)) }
        context.print()
        showRules(in: &context)
        context.print()
        showLocalCriteria(in: &context)
        context.print()
        showStandards(in: &context)
        if withItems {
            for standard in answer.standards { show(standard, in: &context) }
            showMissing(in: &context)
        } else if hinting, !answer.standards.isEmpty {
            context.say(Self.hint)
        }
        context.print()
        if answer.links > 0 {
            let basis = Self.links(answer.links, drafts: answer.drafts)
            context.printParagraph(basis[language])
        }
        context.printParagraph(Self.caution[language])
    }

    private func name(_ rule: RegionRule) -> String {
        rule.name.map { "\($0.marked(for: language)) (\(rule.region))" } ?? rule.region
    }

    // MARK: The award

    /// What the second rule asks beyond the first, one sentence each.
    var rules: [String] {
        let labels = Dictionary(
            answer.methods.map { ($0.code, "\($0.label.marked(for: language)) (\($0.code))") },
            uniquingKeysWith: { first, _ in first }
        )
        return answer.rules.map { rule in
            rule.phrase { labels[$0.rawValue] ?? $0.rawValue }[language]
        }
    }

    private func showRules(in context: inout CommandContext) {
        let (held, wanted) = (answer.from.region, answer.to.region)
        guard !rules.isEmpty else {
            return context.print(Self.noRules(from: held, to: wanted)[language])
        }
        let title = Self.rulesTitle(from: held, to: wanted)[language]
        context.print(context.terminal.paint(title, .strong))
        for rule in rules { context.printListed(rule) }
    }

    private func showLocalCriteria(in context: inout CommandContext) {
        let needs = answer.localCriteria
        guard !needs.isEmpty else { return context.print(Self.noLocalCriteria[language]) }
        context.print(context.terminal.paint(Self.localCriteria(needs.count)[language], .strong))
        var table = TextTable([
            TextTable.Column(FrameworkTable.code[language]),
            TextTable.Column(Words.outcome[language]),
            TextTable.Column(FrameworkTable.title[language], wraps: true),
            TextTable.Column(FrameworkTable.checked[language]),
        ])
        for need in needs {
            table.add([
                TextTable.Cell(need.item.code),
                TextTable.Cell(need.outcome ?? ""),
                TextTable.Cell(need.item.title.marked(for: language)),
                TextTable.Cell(need.verification.word[language], need.verification.style),
            ])
        }
        context.print(table.render(for: context.terminal))
    }
}
