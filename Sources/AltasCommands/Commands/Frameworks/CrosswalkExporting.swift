import AltasExchange
import AltasRegister
import AltasText

/// `altas crosswalk export`: writes links for others.
package struct CrosswalkExporting: Command {
    private let request: CrosswalkExportRequest
    private let file: String
    private let isReplacing: Bool

    package static let spec = CommandSpec(
        "crosswalk export",
        Phrase(
            en: "Write the links from one edition to another, to take elsewhere.",
            es: "Escribe los enlaces de una edición a otra, para llevarlos a otro lugar.",
            nb: "Skriv ut koblingene fra én utgave til en annen, til bruk andre steder.",
            da: "Skriv koblingerne fra én udgave til en anden ud, til brug andre steder."
        ),
        parameters: [
            CrosswalkParameters.from, CrosswalkParameters.to,
            .option(
                "format",
                value: "FORMAT",
                Phrase(
                    en: "How they are written.",
                    es: "Cómo se escriben.",
                    nb: "Hvordan de skrives.",
                    da: "Hvordan de skrives."
                ),
                isRequired: true,
                values: CrosswalkFile.Format.allCases.map(\.rawValue)
            ),
            .option(
                "output",
                value: "FILE",
                Phrase(
                    en: "The file to write; else they go to standard output.",
                    es: "El archivo que se escribe; si no, van a la salida estándar.",
                    nb: "Filen som skrives; ellers går de til standard utdata.",
                    da: "Filen, der skrives; ellers går de til standardoutput."
                ),
                takesFile: true
            ),
            CommandContext.overwrite,
        ],
        traits: [.asks],
        discussion: Phrase(
            en: """
                Taken in again with crosswalk import, the file changes nothing. What CASE cannot \
                say stands in its extensions, where this program reads it again.
                """,
            es: """
                Incorporado de nuevo con crosswalk import, el archivo no cambia nada. Lo que CASE \
                no puede decir va en sus extensiones, donde este programa vuelve a leerlo.
                """,
            nb: """
                Hentet inn igjen med crosswalk import endrer filen ingenting. Det CASE ikke kan \
                si, står i utvidelsene, der dette programmet leser det igjen.
                """,
            da: """
                Hentet ind igen med crosswalk import ændrer filen intet. Det, CASE ikke kan sige, \
                står i udvidelserne, hvor dette program læser det igen.
                """
        ),
        examples: [
            CommandSpec.Example(
                "altas crosswalk export --from altas --to ssh --format csv > crosswalk.csv",
                Phrase(
                    en: "A table to edit and to take in again.",
                    es: "Una tabla para editar e incorporar de nuevo.",
                    nb: "En tabell å redigere og hente inn igjen.",
                    da: "En tabel, der kan redigeres og hentes ind igen."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = CrosswalkExportRequest(
            from: try arguments.required("from"),
            to: try arguments.required("to"),
            as: CrosswalkFile.Format(rawValue: try arguments.required("format")) ?? .csv
        )
        file = arguments.optional("output") ?? "-"
        isReplacing = arguments.flag("overwrite")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let export = try register.exportCrosswalk(request, context.inquiry, as: session)
        try context.write(export.text, to: file, replacing: isReplacing)
        guard !export.unexpressed.isEmpty else { return }
        context.say(Self.unexpressed(export.unexpressed.count, of: export.links))
        for link in export.unexpressed {
            let ends = "\(link.sources.joined(separator: " + ")) → \(link.target)"
            context.say(
                Phrase { language in
                    let reasons = link.reasons.map { $0.words[language] }
                    return "  \(ends): \(reasons.joined(separator: ", "))"
                }
            )
        }
    }
}

extension CrosswalkExporting {
    private static func unexpressed(_ count: Int, of links: Int) -> Phrase {
        Phrase(
            en: """
                CASE cannot say all of \(count) of \(links) links. The rest of them is kept in \
                the extensions, for programs that know them:
                """,
            es: """
                CASE no puede decirlo todo de \(count) de \(links) enlaces. Lo demás queda en las \
                extensiones, para los programas que las conozcan:
                """,
            nb: """
                CASE kan ikke si alt om \(count) av \(links) koblinger. Resten er tatt vare på i \
                utvidelsene, for programmer som kjenner dem:
                """,
            da: """
                CASE kan ikke sige alt om \(count) af \(links) koblinger. Resten er gemt i \
                udvidelserne, til programmer, der kender dem:
                """
        )
    }
}
