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
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {}

    package func run(in context: inout CommandContext) throws {
        context.print("altas \(context.surroundings.version)")
    }
}
