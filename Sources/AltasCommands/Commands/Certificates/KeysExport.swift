import AltasRegister
import AltasText

/// `altas keys export`: the public keys, for a page of the organisation's own and for whoever checks files without a network.
package struct KeysExport: Command {
    private let folder: String

    package static let spec = CommandSpec(
        "keys export",
        Phrase(
            en: "Write the public keys to files, for your own pages and for checking offline.",
            es: "Escribe las claves públicas en archivos, para su web y para comprobar sin red.",
            nb: "Skriv de offentlige nøklene til filer, til egne sider og til sjekk uten nett.",
            da: "Skriv de offentlige nøgler til filer, til egne sider og til tjek uden net."
        ),
        parameters: [
            .positional(
                "folder",
                Phrase(
                    en: "Where they go; files of an earlier export are replaced.",
                    es: "Dónde se escriben; se sustituyen los archivos anteriores.",
                    nb: "Hvor de legges; filer fra før blir erstattet.",
                    da: "Hvor de lægges; tidligere filer erstattes."
                ),
                takesFile: true
            )
        ],
        traits: [.answers],
        discussion: Phrase(
            en: """
                Private keys are never written: they travel with a backup of the register, and are \
                opened by the secret that is kept apart from it.
                """,
            es: """
                Las claves privadas no se escriben nunca: van con la copia del registro y se abren \
                con el secreto que se guarda aparte.
                """,
            nb: """
                Private nøkler skrives aldri: De følger med en sikkerhetskopi av registeret og åpnes \
                av hemmeligheten som ligger et annet sted.
                """,
            da: """
                Private nøgler skrives aldrig: De følger med en sikkerhedskopi af registret og åbnes \
                af hemmeligheden, som ligger et andet sted.
                """
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        folder = try arguments.required("folder")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let paths = try context.save(try register.publicKeyFiles(as: session), in: folder)
        try context.answer(paths) { paths, context in
            for path in paths { context.print(path) }
        }
    }
}
