package import AltasText

/// The scripts by which a shell completes the program's commands, options, values and files.
package struct Completions: Sendable {
    /// A shell that has a script.
    package enum Shell: String, CaseIterable, Sendable {
        /// GNU Bash, 3.2 and later.
        case bash
        /// The Z shell.
        case zsh
        /// The friendly interactive shell.
        case fish

        init(_ arguments: Arguments) throws(UsageError) {
            let name = try arguments.required("shell")
            guard let shell = Shell(rawValue: name) else {
                throw .notOneOf(name: "SHELL", value: name, allowed: Self.allCases.map(\.rawValue))
            }
            self = shell
        }
    }

    let program: String
    let places: [Place]
    let language: Language

    /// Completions of a table's commands, described in a language where the shell describes them.
    package init(_ table: CommandTable, in language: Language) {
        program = table.program
        places = Place.all(in: table)
        self.language = language
    }

    /// The script to load into a shell.
    package func script(for shell: Shell) -> String {
        switch shell {
        case .bash: bash
        case .zsh: zsh
        case .fish: fish
        }
    }

    static let spec = CommandSpec(
        "completions",
        Phrase(
            en: "Write the completions for a shell.",
            es: "Escribe el autocompletado para un intérprete de órdenes.",
            nb: "Skriv autofullføringen for et skall.",
            da: "Skriv autofuldførelsen til en shell."
        ),
        parameters: [
            .positional(
                "shell",
                Phrase(
                    en: "The shell to write for.",
                    es: "El intérprete de órdenes.",
                    nb: "Skallet det skrives for.",
                    da: "Den shell, der skrives til."
                ),
                values: Shell.allCases.map(\.rawValue)
            )
        ],
        examples: [
            CommandSpec.Example(
                "source <(altas completions bash)",
                Phrase(
                    en: "Load them into the bash that is running.",
                    es: "Lo carga en el bash actual.",
                    nb: "Last den inn i bash her og nå.",
                    da: "Indlæs den i den aktuelle bash."
                )
            )
        ]
    )
}
