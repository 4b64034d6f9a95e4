package import AltasText

/// What a command is called, takes and does: the one source of its parsing, help and completions.
package struct CommandSpec: Sendable {
    /// What a whole class of commands has in common, and the options that come with it.
    package enum Trait: Hashable, Sendable, CaseIterable {
        /// Answers something: `--json`.
        case answers
        /// Answers with a table: `--csv`.
        case csv
        /// Asks about a moment: `--as-of` and `--as-of-entry`.
        case asks
        /// Writes to the register: `--dry-run`.
        case writes
    }

    /// A command line and what it does.
    package struct Example: Sendable {
        /// The command line, as it is typed.
        package let line: String
        /// What the line does.
        package let meaning: Phrase

        /// An example whose line begins with the program's name.
        package init(_ line: String, _ meaning: Phrase) {
            self.line = line
            self.meaning = meaning
        }
    }

    /// The words that name the command: `["visit", "record"]`, or `["init"]`.
    package let path: [String]
    /// One sentence on what the command does.
    package let abstract: Phrase
    /// The command's own parameters; those of its traits and of every command are added.
    package let parameters: [Parameter]
    /// The classes of commands that it belongs to.
    package let traits: Set<Trait>
    /// Paragraphs on what the abstract does not say.
    package let discussion: Phrase?
    /// Command lines to learn from.
    package let examples: [Example]

    /// A command whose path is written with spaces, as people type it: `visit record`.
    package init(
        _ path: String,
        _ abstract: Phrase,
        parameters: [Parameter] = [],
        traits: Set<Trait> = [],
        discussion: Phrase? = nil,
        examples: [Example] = []
    ) {
        self.path = path.split(separator: " ").map(String.init)
        self.abstract = abstract
        self.parameters = parameters
        self.traits = traits
        self.discussion = discussion
        self.examples = examples
        let names = allParameters.map(\.name)
        precondition(Set(names).count == names.count, "\(path) names a parameter twice.")
        precondition(
            positionals.count(where: \.isRepeating) <= 1,
            "\(path) repeats two positionals."
        )
    }

    /// The words known by their place, in order.
    package var positionals: [Parameter] { parameters.filter { $0.kind == .positional } }

    /// The command's own options and flags.
    package var ownOptions: [Parameter] { parameters.filter { $0.kind != .positional } }

    /// The options that come with its traits, then those of every command.
    package var sharedOptions: [Parameter] {
        Trait.allCases.filter(traits.contains).flatMap(\.options) + Self.common
    }

    /// Every parameter that the command takes.
    package var allParameters: [Parameter] { parameters + sharedOptions }
}
