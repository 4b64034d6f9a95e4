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
        context.print()
        context.print(context.terminal.paint(RegionWords.needs[language], .strong))
        context.print(table(of: AwardRuleWords(answer, language).statements, for: context))
        context.print()
        context.print(context.terminal.paint(RegionWords.measures[language], .strong))
        context.print(table(of: measures, for: context))
        context.print()
        showStandards(in: &context)
        context.sayMoment(answer.stamp)
    }

    private func table(of statements: [RegionStatement], for context: CommandContext) -> String {
        let titles = [RegionWords.statement, FrameworkTable.checked, RegionWords.source]
        let columns = titles.enumerated().map { place, title in
            TextTable.Column(title[language], wraps: place != 1)
        }
        let rows = statements.map { statement in
            [
                TextTable.Cell(statement.text),
                TextTable.Cell(
                    statement.verification.word[language],
                    statement.verification.style
                ),
                TextTable.Cell(statement.source ?? "–", .muted),
            ]
        }
        return TextTable(columns, rows: rows).render(for: context.terminal)
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
            let range = hours.isEmpty ? "?" : hours.joined(separator: "–")
            return RegionStatement(
                text: RegionWords.credit(credit.system, hours: range)[language],
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
