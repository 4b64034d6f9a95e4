import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// One change of a comparison for people.
struct ChangeEntry {
    let change: ItemChange
    let language: Language
    /// Whether texts are shown whole, and not only where they changed.
    let isWhole: Bool

    func show(in context: inout CommandContext) {
        for line in headings {
            context.print("\(context.terminal.paint(line.codes, .strong))  \(line.title)")
        }
        guard !isPlain else { return }
        context.print("  \(verdictLine(on: context.terminal))")
        for row in change.published {
            context.printParagraph("\(DiffReport.list[language]): \(text(of: row))", indent: 4)
        }
        for settlement in change.settlements {
            context.printParagraph(text(of: settlement), indent: 4)
        }
        showTexts(in: &context)
    }

    /// Whether it is the same beyond doubt: then its title says it all.
    var isPlain: Bool {
        change.kind == .same && !change.isOpen && change.settlements.isEmpty && !isWhole
    }

    // MARK: What became of it

    /// `reworded (narrowed) · certain: same code, similar text · 83 % alike`.
    private func verdictLine(on terminal: Terminal) -> String {
        let facets = change.facets.map { $0.word[language] }.joined(separator: ", ")
        let kind = change.kind.word[language] + (facets.isEmpty ? "" : " (\(facets))")
        let sureness = terminal.paint(change.sureness.word[language], change.sureness.style)
        let basis = "\(sureness): \(change.evidence.word[language])"
        let parts = [kind, basis, change.likeness.map { DiffReport.alike($0)[language] }]
        return parts.compactMap(\.self).joined(separator: " · ")
    }

    private func text(of row: PublishedChange) -> String {
        let basis = row.basis.map { " (\($0.word[language]))" } ?? ""
        let note = row.note.map { ". \($0.markedEnglish(for: language))" } ?? ""
        let codes = [row.from, row.to].compactMap(\.self)
        let path =
            change.old.count + change.new.count > 2 ? codes.joined(separator: " → ") + ": " : ""
        return path + row.kind.word[language] + basis + note
    }

    private func text(of settlement: Settlement) -> String {
        let codes = [settlement.from, settlement.to].map { $0.joined(separator: " + ") }
        let path = codes.filter { !$0.isEmpty }.joined(separator: " → ")
        let person = settlement.settledBy.map { " (\($0))" } ?? ""
        return "\(path): \(settlement.verdict.word[language])\(person). \(settlement.reason)"
    }

    // MARK: Which items

    /// The codes and the title; a line for each item where several belong together.
    private var headings: [(codes: String, title: String)] {
        if let old = change.old.first, let new = change.new.first, change.isPair {
            let codes = old.code == new.code ? new.code : "\(old.code) → \(new.code)"
            return [line(codes, new)]
        }
        let old = change.old.map { line("\($0.code) →", $0) }
        let new = change.new.map { line("→ \($0.code)", $0) }
        return old + new
    }

    private func line(_ codes: String, _ item: ComparedItem) -> (codes: String, title: String) {
        (Terminal.safe(codes), Terminal.safe(item.title.marked(for: language)))
    }

    // MARK: What they say

    private func showTexts(in context: inout CommandContext) {
        if change.isPair || isWhole {
            for words in change.words { show(words, in: &context) }
        }
        guard change.old.isEmpty || change.new.isEmpty, change.isOpen || isWhole else { return }
        for item in change.old + change.new {
            guard let statement = item.statement else { continue }
            context.printParagraph(statement.marked(for: language), indent: 4)
        }
    }

    private func show(_ words: ItemWords, in context: inout CommandContext) {
        let place = change.isPair ? "" : "\(words.old) → \(words.new) "
        let tag = words.language == language.rawValue ? "" : " [\(words.language)]"
        let caption = Terminal.safe("\(place)\(words.field.word[language])\(tag): ")
        let runs = isWhole ? words.runs : words.shortened
        let text = caption + runs.marked(on: context.terminal)
        context.print(wrapped(text, width: context.report.proseWidth, indent: 4))
    }
}

extension ItemChange {
    /// Whether it is about one old item and one new one.
    fileprivate var isPair: Bool { old.count == 1 && new.count == 1 }
}

extension EditionDiff.Sureness {
    /// The weight of the word that says how sure a class is.
    fileprivate var style: Style {
        switch self {
        case .certain: .good
        case .likely: .warning
        case .doubtful: .bad
        }
    }
}
