import AltasCore
import AltasRegister
import AltasText

/// A region's profile in words.
struct RegionReport {
    let answer: RegionAnswer
    let language: Language

    func show(in context: inout CommandContext) {
        let name = answer.name.marked(for: language)
        let title = Terminal.safe("\(name) (\(answer.code))")
        context.print(context.terminal.paint(title, .heading))
        for line in facts { context.printParagraph(line) }
        let rule = AwardRuleWords(answer, language).statements
        let sources = SourceNumbers(rule + measures)
        let tables = [
            (RegionWords.needs, RegionWords.statement, rule),
            (RegionWords.measures, RegionWords.what, measures),
        ]
        for (title, heading, statements) in tables {
            context.print()
            context.print(context.terminal.paint(title[language], .strong))
            let table = table(of: statements, under: heading, sources)
            context.print(table.render(for: context.terminal))
        }
        context.print()
        showStandards(in: &context)
        context.print()
        context.printParagraph(methods)
        for line in sources.lines { context.print(Terminal.safe(line)) }
        context.sayMoment(answer.stamp)
    }

    private func table(
        of statements: [RegionStatement],
        under heading: Phrase,
        _ sources: SourceNumbers
    ) -> TextTable {
        let titles = [heading, FrameworkTable.checked, RegionWords.source]
        let columns = titles.enumerated().map { place, title in
            TextTable.Column(title[language], place == 2 ? .right : .left, wraps: place == 0)
        }
        let rows = statements.map { statement in
            [
                TextTable.Cell(statement.text),
                TextTable.Cell(
                    statement.verification.word[language],
                    statement.verification.style
                ),
                TextTable.Cell(sources.number(of: statement), .muted),
            ]
        }
        return TextTable(columns, rows: rows)
    }

    /// What the codes of the methods mean that the rule names.
    private var methods: String {
        let rule = answer.profile.awardRule
        let named = Set(rule.observingMethods.value + rule.kindsRequired.value.flatMap(\.anyOf))
        return answer.methods.filter { named.contains(Method(rawValue: $0.code)) }
            .map { "\($0.code) = \($0.label.marked(for: language))" }.joined(separator: "; ")
    }

    /// Languages, time zone, versions, and how many criteria of its own it has.
    private var facts: [String] {
        let profile = answer.profile
        let versions = answer.versions.map { version in
            [version.version, version.from?.description].compactMap(\.self)
                .joined(separator: " (≥ ") + (version.from == nil ? "" : ")")
        }
        let pairs = [
            (RegionWords.languages, profile.languages.joined(separator: ", ")),
            (RegionWords.timeZone, profile.timeZone),
            (RegionWords.rules, profile.version),
        ]
        let known =
            answer.versions.count > 1
            ? [(RegionWords.versions, versions.joined(separator: ", "))] : []
        return [(pairs + known).map { "\($0[language]): \($1)" }.joined(separator: " · ")]
    }

    private func showStandards(in context: inout CommandContext) {
        guard !answer.standards.isEmpty else {
            return context.print(GapReport.noStandards[language])
        }
        context.print(context.terminal.paint(RegionWords.inForce[language], .strong))
        let titles = [
            Words.edition, FrameworkTable.title, FrameworkTable.label, FrameworkTable.checked,
        ]
        let columns = titles.enumerated().map { place, title in
            TextTable.Column(title[language], wraps: place == 1 || place == 2)
        }
        let rows = answer.standards.map { edition in
            [
                TextTable.Cell(edition.slug, .strong),
                TextTable.Cell(edition.caption(for: language)),
                TextTable.Cell(edition.label),
                TextTable.Cell(edition.verification.word[language], edition.verification.style),
            ]
        }
        context.print(TextTable(columns, rows: rows).render(for: context.terminal))
    }
}

/// Something that a profile says, with how far it was checked.
struct RegionStatement {
    let text: String
    let verification: Verification
    let source: String?
}

/// The sources of some statements, each with a number, so that a long one is written once.
private struct SourceNumbers {
    private var sources: [String] = []

    init(_ statements: [RegionStatement]) {
        for source in statements.compactMap(\.source) where !sources.contains(source) {
            sources.append(source)
        }
    }

    /// `[2]`; a dash where there is no source.
    func number(of statement: RegionStatement) -> String {
        statement.source.flatMap(sources.firstIndex).map { "[\($0 + 1)]" } ?? "–"
    }

    /// `[2] https://…`, one line each, whole, so that an address can be copied.
    var lines: [String] {
        sources.enumerated().map { "[\($0 + 1)] \($1)" }
    }
}

// MARK: - Scales, credit and levels

extension RegionReport {
    private var measures: [RegionStatement] { scales + credits + levels }

    private var scales: [RegionStatement] {
        let used = answer.profile.defaultScale.value
        return answer.profile.scales.map { scale in
            let values = scale.values.map { value in
                let label = value.label.best(for: language.rawValue).marked(for: language)
                return "\(value.value) = \(label)"
            }
            let title = scale.title.best(for: language.rawValue).marked(for: language)
            let mark = scale.key == used ? " (\(RegionWords.shownOn[language]))" : ""
            return RegionStatement(
                text: "\(RegionWords.scale[language]) \(title)\(mark): "
                    + values.joined(separator: ", "),
                verification: scale.verification,
                source: scale.source
            )
        }
    }

    private var credits: [RegionStatement] {
        answer.profile.credits.map { credit in
            let numbers = [credit.hoursLow, credit.hoursHigh].compactMap(\.self)
            let hours = Set(numbers).sorted().map { hours in
                let places = hours == hours.rounded() ? 0 : 1
                return NumberStyle.decimal(hours, places: places, in: language)
            }
            return RegionStatement(
                text: RegionWords.credit(
                    credit.system,
                    hours: hours.isEmpty ? nil : hours.joined(separator: "–")
                )[language],
                verification: credit.verification,
                source: credit.source
            )
        }
    }

    private var levels: [RegionStatement] {
        answer.profile.levels.map { system in
            let steps = system.toEQF.map { "\($0.level) → EQF \($0.eqf.map(String.init) ?? "–")" }
            return RegionStatement(
                text: "\(system.system): " + steps.joined(separator: ", "),
                verification: system.verification,
                source: system.source
            )
        }
    }
}
