package import AltasText

/// The help on the program, a noun or a command, written from the specs alone.
package struct HelpPage: Sendable {
    let table: CommandTable
    let language: Language
    let terminal: Terminal

    /// Help in a language, laid out for a terminal.
    package init(_ table: CommandTable, in language: Language, for terminal: Terminal) {
        self.table = table
        self.language = language
        self.terminal = terminal
    }

    /// The page on a command, as `["visit", "record"]`, a noun or, with no words, the program.
    ///
    /// - Throws: ``UsageError/unknownCommand(_:suggestions:)`` when there is no such topic.
    package func text(on topic: [String]) throws(UsageError) -> String {
        let commands = table.commands(under: topic)
        guard !commands.isEmpty else { throw table.unknownCommand(topic) }
        guard let command = table.command(at: topic) else {
            return overview(of: commands, under: topic)
        }
        let others = commands.filter { $0.path != command.path }
        return page(on: command) + (others.isEmpty ? "" : "\n\n" + listing(of: others))
    }

    // MARK: - The program and its nouns

    private func overview(of commands: [CommandSpec], under topic: [String]) -> String {
        let name = ([table.program] + topic).joined(separator: " ")
        var sections = [usage([name, Self.commandWord[language]])]
        if topic.isEmpty { sections.insert(paragraph(table.abstract), at: 0) }
        sections.append(listing(of: commands))
        sections.append(paragraph(Self.pointer(from: name)))
        return sections.joined(separator: "\n\n")
    }

    /// Commands a line each: those that are one word first, then each noun's together.
    private func listing(of commands: [CommandSpec]) -> String {
        var nouns: [String] = []
        for command in commands where command.path.count > 1 && !nouns.contains(command.path[0]) {
            nouns.append(command.path[0])
        }
        let single = commands.filter { $0.path.count == 1 && !nouns.contains($0.path[0]) }
        let groups = [single] + nouns.map { noun in commands.filter { $0.path[0] == noun } }
        let labels = commands.map { $0.path.joined(separator: " ") }
        let column = column(after: labels)
        let listed = groups.filter { !$0.isEmpty }.map { group in
            group.map {
                entry($0.path.joined(separator: " "), $0.abstract[language], column: column)
            }
            .joined(separator: "\n")
        }
        return heading(Self.commandsTitle) + "\n" + listed.joined(separator: "\n\n")
    }

    // MARK: - One command

    private func page(on command: CommandSpec) -> String {
        let parts = command.positionals + command.ownOptions
        let name = ([table.program] + command.path).joined(separator: " ")
        let labels = command.allParameters.map(\.label)
        let column = column(after: labels)
        var sections = [paragraph(command.abstract)]
        sections.append(usage([name] + parts.map(\.usage)))
        if let discussion = command.discussion { sections.append(paragraph(discussion)) }
        sections += [
            section(Self.argumentsTitle, command.positionals, column: column),
            section(Self.optionsTitle, command.ownOptions, column: column),
            section(Self.sharedOptionsTitle, command.sharedOptions, column: column),
            examples(of: command),
        ].compactMap { $0 }
        return sections.joined(separator: "\n\n")
    }

    private func section(_ title: Phrase, _ parameters: [Parameter], column: Int) -> String? {
        guard !parameters.isEmpty else { return nil }
        let entries = parameters.map { entry($0.label, help(on: $0), column: column) }
        return ([heading(title)] + entries).joined(separator: "\n")
    }

    private func help(on parameter: Parameter) -> String {
        guard !parameter.values.isEmpty else { return parameter.help[language] }
        let values = parameter.values.joined(separator: ", ")
        return "\(parameter.help[language]) \(Self.oneOf[language]) \(values)."
    }

    private func examples(of command: CommandSpec) -> String? {
        guard !command.examples.isEmpty else { return nil }
        let examples = command.examples.map { example in
            let meaning = wrapped(example.meaning[language], width: terminal.width, indent: 6)
            return "  \(terminal.paint(example.line, .strong))\n\(meaning)"
        }
        return heading(Self.examplesTitle) + "\n" + examples.joined(separator: "\n")
    }
}
