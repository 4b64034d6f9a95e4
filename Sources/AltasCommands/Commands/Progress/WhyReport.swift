import AltasCore
import AltasRegister
import AltasText

/// The path that made an item what it is, for people: each step is indented under the one it leads
/// to.
struct WhyReport {
    private let answer: WhyAnswer
    private let setting: ReportSetting
    private var language: Language { setting.language }

    init(_ answer: WhyAnswer, _ setting: ReportSetting) {
        self.answer = answer
        self.setting = setting
    }

    /// The whole report.
    var text: String {
        let path =
            (answer.standardItem.map { lines($0, depth: 0) } ?? [])
            + (answer.part.map { lines($0, depth: 0) } ?? [])
        return [
            setting.heading(answer.learner),
            path.joined(separator: "\n"),
            setting.colophon(answer.curriculum, answer.rule, answer.stamp),
        ].joined(separator: "\n\n")
    }

    private func line(_ depth: Int, _ text: String, _ style: Style? = nil) -> String {
        let text = Terminal.safe(text)
        let isWrapped = setting.terminal.isInteractive
        guard isWrapped else { return indented(text, by: depth, style) }
        return wrappedLines(of: text, width: setting.terminal.width - depth * 2)
            .map { indented($0, by: depth, style) }.joined(separator: "\n")
    }

    private func indented(_ text: String, by depth: Int, _ style: Style?) -> String {
        String(repeating: "  ", count: depth) + setting.terminal.paint(text, style)
    }
}

// MARK: - A standard

extension WhyReport {
    private func lines(_ item: WhyAnswer.StandardItem, depth: Int) -> [String] {
        let day = item.since.map { " \($0)" } ?? ""
        let state = setting.sign(item.state.sign, item.state.word[language] + day)
        var lines = [line(depth, head(item.item, state), item.state.style)]
        if item.isUnheld {
            lines.append(line(depth + 1, Words.notHeld[language], .muted))
        }
        if !item.decisions.isEmpty {
            let words = item.basis == .direct ? Words.shownDirectly : nil
            lines += words.map { [line(depth + 1, $0[language])] } ?? []
            lines += item.decisions.map { line(depth + 1, text($0), style($0)) }
        }
        for (position, link) in item.links.enumerated() {
            lines += self.lines(link, depth: depth + 1, isNamedOnly: position > 0)
        }
        return lines + item.children.flatMap { self.lines($0, depth: depth + 1) }
    }

    /// A link with its sources, which are only named where another link has shown the way already.
    private func lines(_ link: WhyAnswer.Link, depth: Int, isNamedOnly: Bool) -> [String] {
        let codes = link.sources.map(\.item.code).joined(separator: " + ")
        let head = "← \(codes): \(link.relation.word[language]), \(link.status.word[language])"
        var lines = [line(depth, head, .strong)]
        if let gap = link.gap { lines.append(line(depth + 1, Words.gap(gap)[language])) }
        if !link.items.isEmpty {
            return lines + link.items.flatMap { self.lines($0, depth: depth + 1) }
        }
        if isNamedOnly { return lines + link.sources.map { heading($0, depth: depth + 1) } }
        return lines + link.sources.flatMap { self.lines($0, depth: depth + 1) }
    }
}

// MARK: - The curriculum

extension WhyReport {
    private func lines(_ part: WhyAnswer.Part, depth: Int) -> [String] {
        var lines = [heading(part, depth: depth)]
        if !part.missing.isEmpty {
            lines.append(line(depth + 1, MissingWords(setting).sentence(part.missing)))
        }
        lines += part.decisions.map { line(depth + 1, text($0), style($0)) }
        return lines + part.parts.flatMap { self.lines($0, depth: depth + 1) }
    }

    private func heading(_ part: WhyAnswer.Part, depth: Int) -> String {
        line(depth, head(part.item, state(part)), part.achievedOn == nil ? .warning : .good)
    }

    private func state(_ part: WhyAnswer.Part) -> String {
        if let state = part.state {
            return setting.sign(part.achievedOn == nil ? "✗" : "✓", state.phrase[language])
        }
        guard let day = part.achievedOn else {
            return CurrencyWords(setting).text(.never, until: nil)
        }
        return setting.sign("✓", "\(StandardStanding.State.achieved.word[language]) \(day)")
    }

    /// The code, where it stands, and what it says.
    private func head(_ item: ItemName, _ state: String) -> String {
        let title = item.title.map { ": \($0.text)" } ?? ""
        return "\(item.code) \(state)\(title)"
    }
}

// MARK: - Decisions

extension WhyReport {
    /// `D12 met, OBS (work), 2026-03-04, Ada Byron, visit 9f86d0818840: corrected → D15`.
    private func text(_ decision: WhyAnswer.Judgement) -> String {
        let visit = "\(Words.visit[language]) \(decision.receipt)"
        let how = "\(decision.method) (\(decision.setting.word[language]))"
        let kind = decision.kind == .observation ? nil : decision.kind.word[language]
        let facts = [
            decision.result.word[language], how, kind, decision.seenOn.description,
            decision.assessor?.name(in: language), visit,
        ]
        let head = "\(decision.number) " + facts.compactMap { $0 }.joined(separator: ", ")
        guard let weight = decision.weight.word else { return head }
        let replaced = decision.replacement.map { " → \($0)" } ?? ""
        let reason = decision.reason.map { ", \(Phrase.said($0)[language])" } ?? ""
        return "\(head): \(weight[language])\(replaced)\(reason)"
    }

    private func style(_ decision: WhyAnswer.Judgement) -> Style? {
        switch decision.weight {
        case .counts: nil
        case .clears: .warning
        case .cleared, .corrected, .notEntitled, .simulated, .priorLearning: .muted
        }
    }
}
