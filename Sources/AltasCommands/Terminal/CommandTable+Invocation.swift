import AltasCore
package import AltasText

extension CommandTable {
    /// What a command line, without the program's name, asks for.
    ///
    /// The longest path wins. A noun alone, such as `visit`, asks for its help page. Options may
    /// come before the noun. `--version` alone is the command `version`.
    ///
    /// - Throws: ``UsageError`` for the first word that does not fit.
    package func invocation(of words: [String]) throws(UsageError) -> Invocation {
        let line = SplitLine(words == ["--version"] ? ["version"] : words, in: self)
        let asksForHelp = line.rest.prefix { $0 != "--" }.contains {
            ["--help", "-h"].contains($0)
        }
        guard let spec = command(at: line.path) else {
            if let stray = line.stray { throw unknownCommand(line.path + [stray]) }
            let noun = CommandSpec(line.path.joined(separator: " "), abstract)
            _ = try Arguments(line.rest, for: noun)
            return .help(line.path)
        }
        if asksForHelp { return .help(spec.path) }
        let arguments = try Arguments(line.rest, for: spec)
        if spec.path == Self.help.path { return .help(arguments.all("command")) }
        if spec.path == Completions.spec.path {
            return .completions(try Completions.Shell(arguments))
        }
        return .command(spec, arguments)
    }

    /// The error for a path that leads to no command, with those that somebody may have meant.
    package func unknownCommand(_ path: [String]) -> UsageError {
        let known = path.indices.last { !commands(under: Array(path[..<$0])).isEmpty } ?? 0
        let start = path[..<known]
        let wrong = path[known]
        let near = Suggestions.nearest(to: wrong, among: words(after: Array(start)))
        let elsewhere = commands.filter { $0.path.count > 1 && $0.path.last == wrong }
        let suggestions = near.map { start + [$0] } + elsewhere.map { $0.path[...] }
        return .unknownCommand(
            path[...known].joined(separator: " "),
            suggestions: suggestions.prefix(3).map { $0.joined(separator: " ") }
        )
    }

    /// What to print when a command line was not understood: the error, and where help is found.
    package func report(
        _ error: UsageError,
        for words: [String],
        in language: Language
    ) -> String {
        let path = SplitLine(words, in: self).path
        let page = ([program] + path + ["--help"]).joined(separator: " ")
        let pointer = Phrase(
            en: "Help: \(page)",
            es: "Ayuda: \(page)",
            nb: "Hjelp: \(page)",
            da: "Hjælp: \(page)"
        )
        return "\(error.phrase[language])\n\(pointer[language])"
    }
}

/// A command line taken apart: the words that lead to a command, and the rest.
private struct SplitLine {
    private(set) var path: [String] = []
    /// The first word that leads nowhere, when no command was reached.
    private(set) var stray: String?
    /// Everything but the path, options that came before it included.
    private(set) var rest: [String] = []

    init(_ words: [String], in table: CommandTable) {
        let valued = table.valuedOptions
        var words = words[...]
        while let word = words.first {
            let isOption = ArgumentReader.isOption(word)
            let isCommand = table.command(at: path) != nil
            if word == "--" || (isOption && isCommand) { break }
            if isOption {
                rest += words.prefix(valued.contains(word) ? 2 : 1)
                words = words.dropFirst(valued.contains(word) ? 2 : 1)
            } else if table.commands(under: path + [word]).isEmpty {
                stray = isCommand ? nil : word
                break
            } else {
                path.append(word)
                words = words.dropFirst()
            }
        }
        rest += words
    }
}

extension CommandTable {
    /// The options that a value follows, whichever command they belong to.
    fileprivate var valuedOptions: Set<String> {
        Set(commands.flatMap(\.allParameters).filter(\.takesValue).map(\.spelling))
    }
}
