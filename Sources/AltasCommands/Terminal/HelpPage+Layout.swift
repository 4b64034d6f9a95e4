internal import AltasText

extension HelpPage {
    /// A phrase wrapped to the terminal.
    func paragraph(_ phrase: Phrase) -> String {
        wrapped(phrase[language], width: terminal.width)
    }

    /// The title of a section.
    func heading(_ phrase: Phrase) -> String {
        terminal.paint("\(phrase[language]):", .heading)
    }

    /// The usage line of these pieces; it breaks between pieces and never within one.
    func usage(_ pieces: [String]) -> String {
        let title = "\(Self.usageTitle[language]):"
        let indent = displayWidth(of: title) + 1
        let line = pieces.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: " ")
        let text = wrapped(line, width: terminal.width, indent: indent)
            .replacing("\u{A0}", with: " ")
        return terminal.paint(title, .heading) + " " + text.dropFirst(indent)
    }

    /// The column at which meanings begin when these labels stand before them.
    func column(after labels: [String]) -> Int {
        min(labels.map { displayWidth(of: $0) }.max() ?? 0, terminal.width / 3) + 4
    }

    /// A label and its meaning: side by side, or one above the other where the label is too long.
    func entry(_ label: String, _ meaning: String, column: Int) -> String {
        let text = wrapped(meaning, width: terminal.width, indent: column)
        let used = displayWidth(of: label) + 2
        let shown = "  " + terminal.paint(label, .strong)
        return used + 2 <= column ? shown + text.dropFirst(used) : "\(shown)\n\(text)"
    }
}

extension Parameter {
    /// How the parameter stands before its meaning on a help page.
    var label: String {
        kind == .positional ? spelling : form
    }
}
