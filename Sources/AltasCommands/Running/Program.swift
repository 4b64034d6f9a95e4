import AltasCore
import AltasText

/// The program: finds the command that the words ask for, runs it, and says how it ended.
package struct Program: Sendable {
    /// How a run ended, as the process's exit status.
    package enum Exit: Int32, Sendable {
        /// Done.
        case done = 0
        /// Refused, or failed through no fault of the person's; the words on standard error say which.
        case refused = 1
        /// The words were not understood.
        case misused = 64
    }

    private let commands: [any Command.Type]
    private let table: CommandTable

    /// The program with all its commands.
    package init() {
        commands = Self.all
        table = CommandTable(abstract: Self.abstract, commands: commands.map { $0.spec })
    }

    /// Runs one command line.
    ///
    /// - Parameters:
    ///   - words: the words after the program's name.
    ///   - surroundings: what the executable was given.
    ///   - output: where data goes.
    ///   - errors: where words about the data go.
    ///   - terminal: the place where `output` goes.
    /// - Returns: how it ended.
    package func run(
        _ words: [String],
        in surroundings: CommandContext.Surroundings,
        output: any TextOutputStream,
        errors: any TextOutputStream,
        terminal: Terminal
    ) -> Exit {
        let preferences = Preferences(words: words, environment: surroundings.environment)
        var context = CommandContext(
            output: output,
            errors: errors,
            terminal: terminal.choosing(preferences.colour),
            language: preferences.language,
            surroundings: surroundings,
            shared: SharedOptions()
        )
        do {
            try run(try table.invocation(of: words), in: &context)
            if let stream = output as? StandardStream, stream.isIncomplete {
                throw Refusal.fileAccess(path: "/dev/stdout", reason: .other)
            }
            return .done
        } catch let error as UsageError {
            context.errors.write(table.report(error, for: words, in: context.language) + "\n")
            return .misused
        } catch let refusal as Refusal {
            context.errors.write(
                Terminal.safe(refusal.wording(in: context.language), keepingNewlines: true) + "\n"
            )
            return .refused
        } catch {
            context.say(Self.internalError(String(describing: error)))
            return .refused
        }
    }

    private func run(_ invocation: CommandTable.Invocation, in context: inout CommandContext) throws
    {
        switch invocation {
        case .help(let topic):
            context.print(
                try HelpPage(table, in: context.language, for: context.terminal).text(on: topic)
            )
        case .completions(let shell):
            let completions = Completions(table, in: context.language)
            context.output.write(completions.script(for: shell) + "\n")
        case .command(let spec, let arguments):
            guard let type = commands.first(where: { $0.spec.path == spec.path }) else { return }
            let command = try type.init(arguments)
            var running = context.sharing(try SharedOptions(arguments, of: spec))
            defer { context = running }
            try command.run(in: &running)
        }
    }

    private static func internalError(_ what: String) -> Phrase {
        Phrase(
            en: "Internal error. Try again; if it comes back, please report this: \(what)",
            es: "Error interno. Inténtelo de nuevo; si se repite, comunique lo siguiente: \(what)",
            nb: "Intern feil. Prøv igjen; skjer det på nytt, meld fra om dette: \(what)",
            da: "Intern fejl. Prøv igen; sker det igen, så meld dette: \(what)"
        )
    }
}

extension CommandContext {
    fileprivate func sharing(_ options: SharedOptions) -> CommandContext {
        CommandContext(
            output: output,
            errors: errors,
            terminal: terminal,
            language: language,
            surroundings: surroundings,
            shared: options
        )
    }
}
