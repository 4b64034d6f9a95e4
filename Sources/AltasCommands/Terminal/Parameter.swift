package import AltasText

/// One thing that a command may be told: a positional word, an option with a value, or a flag.
package struct Parameter: Sendable {
    /// How a parameter is written on the command line.
    package enum Kind: Hashable, Sendable {
        /// A word known by its place, such as `LEARNER`.
        case positional
        /// `--name VALUE`; the payload is the word that stands for the value in help.
        case option(value: String)
        /// `--name` alone.
        case flag
    }

    /// What a shell offers for a value of the parameter.
    package enum Completion: Hashable, Sendable {
        /// Nothing: the shell cannot know.
        case none
        /// The names of files.
        case file
        /// The parameter's own closed set of values.
        case values
    }

    /// The name that ``Arguments`` is asked by, without dashes and in lower case.
    package let name: String
    /// How it is written.
    package let kind: Kind
    /// Whether the command cannot do without it.
    package let isRequired: Bool
    /// Whether it may be given more than once.
    package let isRepeating: Bool
    /// One sentence on what it means.
    package let help: Phrase
    /// The only values there are; empty when any text will do.
    package let values: [String]
    /// What a shell offers for it.
    package let completion: Completion

    private init(
        _ name: String,
        _ kind: Kind,
        _ help: Phrase,
        isRequired: Bool = false,
        isRepeating: Bool = false,
        values: [String] = [],
        takesFile: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.help = help
        self.isRequired = isRequired
        self.isRepeating = isRepeating
        self.values = values
        self.completion = values.isEmpty ? (takesFile ? .file : .none) : .values
    }

    /// A word known by its place; required unless said otherwise.
    package static func positional(
        _ name: String,
        _ help: Phrase,
        isRequired: Bool = true,
        isRepeating: Bool = false,
        values: [String] = [],
        takesFile: Bool = false
    ) -> Parameter {
        Parameter(
            name,
            .positional,
            help,
            isRequired: isRequired,
            isRepeating: isRepeating,
            values: values,
            takesFile: takesFile
        )
    }

    /// An option with a value; `value` is the word that stands for it in help, such as `CODE`.
    package static func option(
        _ name: String,
        value: String,
        _ help: Phrase,
        isRequired: Bool = false,
        isRepeating: Bool = false,
        values: [String] = [],
        takesFile: Bool = false
    ) -> Parameter {
        Parameter(
            name,
            .option(value: value),
            help,
            isRequired: isRequired,
            isRepeating: isRepeating,
            values: values,
            takesFile: takesFile
        )
    }

    /// An option that is either there or not.
    package static func flag(_ name: String, _ help: Phrase) -> Parameter {
        Parameter(name, .flag, help)
    }
}

extension Parameter {
    /// How people know the parameter: `LEARNER`, or `--region`.
    package var spelling: String {
        kind == .positional ? name.uppercased() : "--\(name)"
    }

    /// How the parameter is written in full: `LEARNER`, `met|not-yet`, `--site CODE`, `--again`.
    package var form: String {
        switch kind {
        case .positional: values.isEmpty ? spelling : values.joined(separator: "|")
        case .option(let value): "\(spelling) \(value)"
        case .flag: spelling
        }
    }

    /// The parameter's part of a usage line: its form, in brackets when it may be left out.
    package var usage: String {
        (isRequired ? form : "[\(form)]") + (isRepeating ? "..." : "")
    }

    /// Whether a value follows the option's name.
    package var takesValue: Bool {
        switch kind {
        case .option: true
        case .positional, .flag: false
        }
    }
}
