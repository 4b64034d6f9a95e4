package import AltasCore

/// What a command was told, checked against its spec.
///
/// Asking for a parameter that the spec does not have is a mistake in the program, and stops it.
package struct Arguments: Sendable {
    private let spec: CommandSpec
    private let values: [String: [String]]

    /// Reads the words that follow a command's name.
    ///
    /// `--name value` and `--name=value` mean the same. `--` ends the options; `-` is a value, and
    /// so is anything like `-3`.
    ///
    /// - Throws: ``UsageError`` for the first word that does not fit, or the first that is missing.
    package init(_ words: some Sequence<String>, for spec: CommandSpec) throws(UsageError) {
        var reader = ArgumentReader(spec: spec)
        self.spec = spec
        self.values = try reader.read(Array(words))
    }

    /// The value of a parameter that must be there.
    ///
    /// - Throws: ``UsageError/missingArgument(_:)`` when it is not.
    package func required(_ name: String) throws(UsageError) -> String {
        guard let value = optional(name) else {
            throw .missingArgument(parameter(name).spelling)
        }
        return value
    }

    /// The value of a parameter, or nil when it was not given.
    package func optional(_ name: String) -> String? {
        all(name).first
    }

    /// Every value of a repeating parameter, in the order given.
    package func all(_ name: String) -> [String] {
        values[parameter(name).name] ?? []
    }

    /// Whether a flag was given.
    package func flag(_ name: String) -> Bool {
        values[parameter(name).name] != nil
    }

    /// The whole number of a parameter, or nil when it was not given.
    ///
    /// - Throws: ``UsageError/notANumber(name:value:)`` for anything else.
    package func number(_ name: String) throws(UsageError) -> Int? {
        try read(name, Int.init) { .notANumber(name: $0, value: $1) }
    }

    /// The day of a parameter, or nil when it was not given.
    ///
    /// - Throws: ``UsageError/notADate(name:value:)`` for anything else.
    package func date(_ name: String) throws(UsageError) -> CivilDate? {
        try read(name, { CivilDate($0) }) { .notADate(name: $0, value: $1) }
    }

    private func read<Value>(
        _ name: String,
        _ parse: (String) -> Value?,
        orElse error: (_ name: String, _ value: String) -> UsageError
    ) throws(UsageError) -> Value? {
        guard let text = optional(name) else { return nil }
        guard let value = parse(text) else { throw error(parameter(name).spelling, text) }
        return value
    }

    private func parameter(_ name: String) -> Parameter {
        let parameter = spec.allParameters.first { $0.name == name }
        guard let parameter else {
            preconditionFailure("The spec of \(spec.path) has no parameter \(name).")
        }
        return parameter
    }
}
