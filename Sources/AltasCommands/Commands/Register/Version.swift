import AltasText

/// `altas version`: which program this is.
package struct Version: Command {
    package static let spec = CommandSpec(
        "version",
        Phrase(
            en: "Show the version of the program.",
            es: "Muestra la versión del programa.",
            nb: "Vis programmets versjon.",
            da: "Vis programmets version."
        ),
        traits: [.answers]
    )

    /// What `--json` answers.
    private struct Answer: Encodable {
        let version: String
    }

    package init(_ arguments: Arguments) throws(UsageError) {}

    package func run(in context: inout CommandContext) throws {
        try context.answer(Answer(version: context.surroundings.version)) { answer, context in
            context.print("altas \(answer.version)")
        }
    }
}
