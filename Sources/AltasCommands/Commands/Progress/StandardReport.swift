import AltasCore
import AltasRegister
import AltasText

/// Where a learner stands in a standard, for people.
struct StandardReport {
    private let answer: StandardAnswer
    private let setting: ReportSetting
    private var language: Language { setting.language }

    init(_ answer: StandardAnswer, _ setting: ReportSetting) {
        self.answer = answer
        self.setting = setting
    }

    /// The whole report.
    var text: String {
        [
            heading, items, links,
            setting.colophon(answer.curriculum, answer.rule, answer.stamp),
        ].joined(separator: "\n\n")
    }

    private var heading: String {
        let title = answer.standard.title?.text ?? answer.standard.slug
        let parts = Words.standardParts(of: title)
        let edition = [answer.standard.slug, answer.standard.label].joined(separator: ", ")
        return [
            setting.heading(answer.learner),
            setting.bar(answer.done, of: answer.total, parts),
            setting.muted("\(edition) (\(answer.standard.verification.word[language]))"),
        ].joined(separator: "\n")
    }

    private var items: String {
        let columns = [
            TextTable.Column(Words.item[language]),
            TextTable.Column("", wraps: true),
            TextTable.Column(""),
            TextTable.Column("", wraps: true),
        ]
        return TextTable(columns, rows: answer.items.map(row)).render(for: setting.terminal)
    }

    private func row(_ item: StandardAnswer.Item) -> [TextTable.Cell] {
        let indent = String(repeating: "  ", count: item.depth)
        let day = item.since.map { " \($0)" } ?? ""
        let state = setting.sign(item.state.sign, item.state.word[language] + day)
        return [
            TextTable.Cell(indent + item.item.code),
            TextTable.Cell(item.item.title?.text ?? ""),
            TextTable.Cell(state, item.state.style),
            TextTable.Cell(StandardWords.remarks(item, in: language).joined(separator: "; ")),
        ]
    }

    /// How many of the links are drafts.
    private var links: String {
        let words = Words.draftLinks(answer.draftLinks, of: answer.links)
        return setting.muted(words[language])
    }
}

/// What is said beside an item of a standard.
enum StandardWords {
    /// What makes it what it is and what it lacks, the most telling first.
    static func remarks(_ item: StandardAnswer.Item, in language: Language) -> [String] {
        if item.isUnheld { return [Words.notHeld[language]] }
        var remarks: [String] = []
        if let decision = item.decision {
            let words = item.basis == .direct ? Words.shownDirectly : Words.heldBack
            remarks.append("\(words[language]) (\(decision))")
        }
        if !item.missing.isEmpty { remarks.append(Words.needs(item.missing)[language]) }
        remarks += item.gaps.map { Words.gap($0)[language] }
        if item.isDraft { remarks.append(Words.draftLink[language]) }
        return remarks
    }
}

extension StandardStanding.State {
    /// What it means, as a colour.
    var style: Style {
        switch self {
        case .achieved: .good
        case .partly: .warning
        case .open: .muted
        case .uncovered: .muted
        }
    }

    /// What it means, as a sign.
    var sign: String {
        switch self {
        case .achieved: "✓"
        case .partly: "!"
        case .open: "–"
        case .uncovered: "∅"
        }
    }
}
