package import AltasText

/// Every command of the program, and the way from words to one of them.
package struct CommandTable: Sendable {
    /// What a command line asks for.
    package enum Invocation: Sendable {
        /// Run a command.
        case command(CommandSpec, Arguments)
        /// Show the help page of a command, of a noun, or (with no words) of the program.
        case help([String])
        /// Write the completions for a shell.
        case completions(Completions.Shell)
    }

    /// The name that people type.
    package let program: String
    /// One sentence on what the program is for.
    package let abstract: Phrase
    /// The commands in the order of the help page, `help` and `completions` last.
    package let commands: [CommandSpec]

    /// A table of these commands, to which `help` and `completions` are added.
    package init(program: String = "altas", abstract: Phrase, commands: [CommandSpec]) {
        self.program = program
        self.abstract = abstract
        self.commands = commands + [Self.help, Completions.spec]
        let paths = self.commands.map(\.path)
        precondition(Set(paths).count == paths.count, "Two commands have one path.")
    }

    /// The command with exactly this path.
    package func command(at path: [String]) -> CommandSpec? {
        commands.first { $0.path == path }
    }

    /// The commands whose paths begin with these words, in the order of the help page.
    package func commands(under path: [String]) -> [CommandSpec] {
        commands.filter { $0.path.starts(with: path) }
    }

    /// The words that may follow these on the way to a command.
    package func words(after path: [String]) -> [String] {
        commands(under: path).reduce(into: []) { words, command in
            guard command.path.count > path.count else { return }
            let word = command.path[path.count]
            if !words.contains(word) { words.append(word) }
        }
    }

    static let help = CommandSpec(
        "help",
        Phrase(
            en: "Show help on a command.",
            es: "Muestra la ayuda de una orden.",
            nb: "Vis hjelp om en kommando.",
            da: "Vis hjælp om en kommando."
        ),
        parameters: [
            .positional(
                "command",
                Phrase(
                    en: "The words of the command.",
                    es: "Las palabras de la orden.",
                    nb: "Ordene i kommandoen.",
                    da: "Ordene i kommandoen."
                ),
                isRequired: false,
                isRepeating: true
            )
        ]
    )
}
