import AltasCore
import AltasRegister
import AltasText

/// What an adoption does, for whoever decides on it.
struct AdoptionReport {
    let answer: AdoptionAnswer
    let language: Language
    /// Whether every learner and every link is listed.
    let listsAll: Bool

    func show(in context: inout CommandContext) {
        context.print(context.terminal.paint(Terminal.safe(title), .heading))
        for line in days { context.printParagraph(line) }
        if let impact = answer.impact {
            show(impact, in: &context)
            if listsAll { showLearners(of: impact, in: &context) }
        }
        context.say(Self.done(answer), unlessRehearsed: answer.stamp)
    }

    private var title: String {
        let new = answer.edition.slug
        guard let old = answer.replaces?.slug else { return new }
        return "\(old) → \(new)"
    }

    private var days: [String] {
        var lines = [Self.inForce(answer.edition.slug, answer.from)]
        if let old = answer.replaces?.slug, let enrolment = answer.lastEnrolmentOn,
            let award = answer.lastAwardOn
        {
            lines.append(Self.teachOut(old, enrolment, award))
        }
        return lines.map { $0[language] }
    }
}

// MARK: - Who and what

extension AdoptionReport {
    private func show(_ impact: ImpactAnswer, in context: inout CommandContext) {
        context.print()
        showChanges(of: impact, in: &context)
        section(Self.learners, in: &context)
        context.print(groups(of: impact).render(for: context.terminal))
        if impact.sites.count > 1 {
            context.print()
            context.print(table(of: impact.sites, under: Words.site).render(for: context.terminal))
        }
        if impact.regions.count > 1 {
            context.print()
            context.print(
                table(of: impact.regions, under: Words.region).render(for: context.terminal)
            )
        }
        showTopUps(of: impact, in: &context)
        showLinks(of: impact.links, in: &context)
        showCoverage(of: impact, in: &context)
    }

    private func section(_ title: Phrase, in context: inout CommandContext) {
        context.print()
        context.print(context.terminal.paint(title[language], .strong))
    }

    private func showChanges(of impact: ImpactAnswer, in context: inout CommandContext) {
        let counts = EditionDiff.Kind.allCases.compactMap { kind in
            impact.changes[kind].map { "\(kind.word[language]) \($0)" }
        }
        context.printParagraph("\(Self.changes[language]): \(counts.joined(separator: ", "))")
        if impact.unsettled > 0 {
            context.printParagraph(Self.unsettled(impact.unsettled)[language])
        }
    }

    private func groups(of impact: ImpactAnswer) -> TextTable {
        var table = TextTable([
            TextTable.Column(Self.group[language]),
            TextTable.Column(Self.learners[language], .right),
            TextTable.Column(Self.until[language]),
        ])
        for group in LearnerImpact.Group.allCases {
            let count = impact.groups[group, default: 0]
            let days = impact.people.filter { $0.group == group }.compactMap(\.until)
            table.add([
                TextTable.Cell(group.word[language]), TextTable.Cell(String(count)),
                TextTable.Cell(span(of: days)),
            ])
        }
        table.add([
            TextTable.Cell(Self.all[language], .strong),
            TextTable.Cell(String(impact.learners), .strong), "",
        ])
        return table
    }

    /// `31 July 2027`, or the first and the last of several days.
    private func span(of days: [CivilDate]) -> String {
        guard let first = days.min(), let last = days.max() else { return "" }
        let texts = [first, last].map { DateStyle.short.text($0, in: language) }
        return first == last ? texts[0] : texts.joined(separator: " – ")
    }

    private func table(of tallies: [ImpactAnswer.Tally], under title: Phrase) -> TextTable {
        let groups = LearnerImpact.Group.allCases.filter { group in
            tallies.contains { $0.groups[group, default: 0] > 0 }
        }
        var table = TextTable(
            [TextTable.Column(title[language])]
                + groups.map { TextTable.Column($0.word[language], .right) }
        )
        for tally in tallies {
            table.add(
                [TextTable.Cell(tally.code ?? "–")]
                    + groups.map { TextTable.Cell(String(tally.groups[$0, default: 0])) }
            )
        }
        return table
    }

    private func showTopUps(of impact: ImpactAnswer, in context: inout CommandContext) {
        guard !impact.topUps.isEmpty else { return }
        section(Self.topUps, in: &context)
        for topUp in impact.topUps {
            let title = topUp.item.title.marked(for: language)
            let count = Self.counted(learners: topUp.learners)[language]
            context.printListed("\(topUp.item.code): \(title) (\(count))")
        }
    }

    private func showLinks(of links: ImpactAnswer.Links, in context: inout CommandContext) {
        section(Self.crosswalk, in: &context)
        context.printParagraph(Self.links(links)[language])
        let lines =
            links.broken.map { text($0, Self.broken) }
            + links.toReview.map { text($0, Self.toReview) }
        let shown = listsAll ? lines.count : Self.mostLinks
        for line in lines.prefix(shown) { context.printListed(line) }
        if lines.count > shown { context.printListed(Self.more(lines.count - shown)[language]) }
    }

    /// So many links are listed unless everything is asked for.
    private static let mostLinks = 10

    private func text(_ link: ImpactAnswer.LinkName, _ fate: Phrase) -> String {
        let sources = link.sources.joined(separator: " + ")
        let relation = link.relation.word[language]
        return "\(sources) → \(link.target): \(relation) (\(fate[language]), \(link.number))"
    }

    private func showCoverage(of impact: ImpactAnswer, in context: inout CommandContext) {
        guard !impact.coverage.isEmpty else { return }
        section(Self.coverage, in: &context)
        let states = StandardStanding.State.allCases.filter { $0 != .open }
        var table = TextTable(
            [TextTable.Column(Words.region[language]), TextTable.Column(Words.standard[language])]
                + states.map { TextTable.Column($0.word[language], .right) }
        )
        for coverage in impact.coverage {
            let (before, after) = (coverage.before, coverage.after)
            let slugs = before.slug == after.slug ? before.slug : "\(before.slug) → \(after.slug)"
            let counts = states.map { "\(before.states[$0] ?? 0) → \(after.states[$0] ?? 0)" }
            table.add(
                [TextTable.Cell(coverage.region ?? "–"), TextTable.Cell(slugs)]
                    + counts.map { TextTable.Cell($0) }
            )
        }
        context.print(table.render(for: context.terminal))
    }

    private func showLearners(of impact: ImpactAnswer, in context: inout CommandContext) {
        section(Self.affected, in: &context)
        var table = TextTable([
            TextTable.Column(Words.learner[language]), TextTable.Column(Self.name[language]),
            TextTable.Column(Words.site[language]), TextTable.Column(Self.group[language]),
            TextTable.Column(Self.until[language]),
            TextTable.Column(Self.topUps[language], wraps: true),
        ])
        for person in impact.people {
            table.add([
                TextTable.Cell(person.learner.code), TextTable.Cell(person.learner.name),
                TextTable.Cell(person.site ?? "–"), TextTable.Cell(person.group.word[language]),
                TextTable.Cell(span(of: [person.until].compactMap(\.self))),
                TextTable.Cell(person.topUp.joined(separator: " ")),
            ])
        }
        context.print(table.render(for: context.terminal))
    }
}
