import AltasCore
import AltasRegister
import AltasText

/// A learner's way to a region's award, for people.
struct ProgressReport {
    private let answer: ProgressAnswer
    private let isWhole: Bool
    private let setting: ReportSetting
    private var language: Language { setting.language }

    init(_ answer: ProgressAnswer, isWhole: Bool, _ setting: ReportSetting) {
        self.answer = answer
        self.isWhole = isWhole
        self.setting = setting
    }

    /// The whole report.
    var text: String {
        [
            heading, modules, localCriteria, renewals, nextSteps, isWhole ? outcomes : nil,
            setting.colophon(answer.curriculum, answer.rule, answer.stamp),
        ].compactMap { $0 }.joined(separator: "\n\n")
    }

    private var heading: String {
        let region = answer.rule.name?.text ?? answer.rule.region
        let award = Words.awardParts(in: region)
        let bar = setting.bar(answer.award.done, of: answer.award.total, award)
        return [setting.heading(answer.learner), enrolment, bar].joined(separator: "\n")
    }

    private var enrolment: String {
        guard let enrolment = answer.enrolment else {
            return Words.notEnrolled(in: answer.rule.region)[language]
        }
        let words = Words.enrolled(in: enrolment.region, since: enrolment.from, enrolment.state)
        return words[language]
    }

    private var modules: String {
        let columns = [
            TextTable.Column(Words.module[language]),
            TextTable.Column("", wraps: true),
            TextTable.Column(Words.outcomes[language]),
            TextTable.Column(""),
        ]
        let rows = answer.modules.map { module in
            let bar = Bar(done: module.done, of: module.total)
            return [
                TextTable.Cell(module.item.code),
                TextTable.Cell(module.item.title?.text ?? ""),
                TextTable.Cell(bar.text(width: 6, in: language, on: setting.terminal)),
                CurrencyWords(setting).cell(module.currency, until: module.until),
            ]
        }
        return TextTable(columns, rows: rows).render(for: setting.terminal)
    }
}

// MARK: - What is missing

extension ProgressReport {
    /// How many of the region's own criteria that the award needs are met, and which are not.
    private var localCriteria: String? {
        let criteria = answer.modules.flatMap(\.outcomes).flatMap(\.local).filter(\.isForAward)
        guard !criteria.isEmpty else { return nil }
        let missing = criteria.filter { !$0.state.isMet }.map(\.item.code)
        let met = criteria.count - missing.count
        let words = Words.localCriteria(met, of: criteria.count)[language]
        guard !missing.isEmpty else { return words + "." }
        return MissingWords(setting).paragraph(
            "\(words). \(Words.notMet(missing)[language])."
        )
    }

    private var renewals: String? {
        let modules = answer.modules.filter { $0.currency == .outOfDate || $0.currency == .runsOut }
        guard !modules.isEmpty else { return nil }
        let lines = modules.map { module in
            let words = CurrencyWords(setting).text(module.currency, until: module.until)
            return "  \(module.item.code)  \(words)"
        }
        return ([setting.title(Words.toRenew)] + lines).joined(separator: "\n")
    }

    private var nextSteps: String? {
        guard !answer.next.isEmpty else { return nil }
        let steps = answer.next.map { step in
            let head = "  \(step.outcome.code)  \(Terminal.safe(step.outcome.title?.text ?? ""))"
            let missing = MissingWords(setting).sentence(step.missing)
            return "\(head)\n\(wrapped(missing, width: setting.proseWidth, indent: 4))"
        }
        return ([setting.title(Words.next)] + steps).joined(separator: "\n")
    }
}

// MARK: - Everything

extension ProgressReport {
    /// Every outcome with its criteria, the region's own last.
    private var outcomes: String {
        let columns = [
            TextTable.Column(Words.criterion[language]),
            TextTable.Column("", wraps: true),
            TextTable.Column("", wraps: true),
        ]
        let rows = answer.modules.flatMap(\.outcomes).flatMap { outcome in
            [row(outcome)] + (outcome.criteria + outcome.local).map(row)
        }
        return TextTable(columns, rows: rows).render(for: setting.terminal)
    }

    private func row(_ outcome: ProgressAnswer.Outcome) -> [TextTable.Cell] {
        let title = TextTable.Cell(outcome.item.title?.text ?? "", .strong)
        guard let day = outcome.achievedOn else {
            return [TextTable.Cell(outcome.item.code, .strong), title, ""]
        }
        let achieved = "\(StandardStanding.State.achieved.word[language]) \(day)"
        let cell = TextTable.Cell(setting.sign("✓", achieved), .good)
        return [TextTable.Cell(outcome.item.code, .strong), title, cell]
    }

    private func row(_ criterion: ProgressAnswer.Criterion) -> [TextTable.Cell] {
        let state = criterion.state.phrase[language]
        let cell =
            switch criterion.state {
            case .notStarted: TextTable.Cell(setting.sign("–", state), .muted)
            case .seen: TextTable.Cell(setting.sign("…", state))
            case .open: TextTable.Cell(setting.sign("✗", state), .bad)
            case .met: TextTable.Cell(setting.sign("✓", state), .good)
            }
        let purpose =
            criterion.isForAward ? "" : " [\(criterion.standards.joined(separator: ", "))]"
        let title = (criterion.item.title?.text ?? "") + purpose
        return [TextTable.Cell("  " + criterion.item.code), TextTable.Cell(title), cell]
    }
}
