import AltasCore
import AltasRegister
import AltasText

/// For whom a report is written: in which language, on which terminal.
struct ReportSetting {
    let language: Language
    let terminal: Terminal

    /// How wide prose may run: the terminal's width, but no wider than is pleasant to read.
    var proseWidth: Int { min(terminal.width, 100) }

    /// A paragraph of little weight.
    func muted(_ text: String) -> String {
        wrappedLines(of: Terminal.safe(text), width: proseWidth)
            .map { terminal.paint($0, .muted) }.joined(separator: "\n")
    }

    /// The title of what follows.
    func title(_ phrase: Phrase) -> String { terminal.paint(phrase[language], .heading) }

    /// A sign before a word, where signs can be drawn.
    func sign(_ sign: String, _ word: String) -> String {
        terminal.drawsBlocks ? "\(sign) \(word)" : word
    }

    /// A person as a heading: the name and the code; the code alone, and that the name was erased.
    func heading(_ person: PersonName) -> String {
        "\(terminal.paint(Terminal.safe(person.name(in: language)), .strong))  \(person.code)"
    }

    /// A bar with numbers, and what they count.
    func bar(_ done: Int, of total: Int, _ words: Phrase) -> String {
        let bar = Bar(done: done, of: total).text(width: 24, in: language, on: terminal)
        return "\(bar) \(Terminal.safe(words[language]))"
    }
}

extension CommandContext {
    /// For whom this command writes its reports.
    var report: ReportSetting { ReportSetting(language: language, terminal: terminal) }
}

extension ReportSetting {
    /// What a report rests on: the curriculum's provenance, the rule and the state of the register.
    func colophon(_ curriculum: EditionName, _ rule: RegionRule, _ stamp: Stamp) -> String {
        [origin(of: curriculum), source(rule), stamp.phrase[language]].map(muted)
            .joined(separator: "\n")
    }

    /// An edition with how far it was checked, and the first sentence on where its text comes from.
    private func origin(of edition: EditionName) -> String {
        let words = Words.curriculum(edition.slug, edition.label, edition.verification)[language]
        guard let provenance = edition.provenance else { return words }
        return "\(words) \(Words.firstSentence(of: provenance.text))"
    }

    private func source(_ rule: RegionRule) -> String {
        Words.rule(of: rule.region, version: rule.version, rule.verification)[language]
    }
}
