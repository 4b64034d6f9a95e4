import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// `altas framework export`: an edition as a file for others.
package struct FrameworkExport: Command {
    private let request: ExportRequest
    private let file: String?
    private let isReplacing: Bool
    private let isWhole: Bool

    package static let spec = CommandSpec(
        "framework export",
        Phrase(
            en: "Write a curriculum or standard as a file for other programs.",
            es: "Escribe un currículo o estándar como archivo para otros programas.",
            nb: "Skriv en læreplan eller standard som en fil til andre programmer.",
            da: "Skriv en læreplan eller standard som en fil til andre programmer."
        ),
        parameters: [FrameworkParameters.edition] + FrameworkParameters.exporting,
        traits: [.answers, .asks],
        discussion: Phrase(
            en: """
                Only the file goes to standard output; what the format cannot say is named on \
                standard error. CASE takes along the crosswalk links that lead to the edition or \
                start from it; what CASE has no words for stands in its extensions, so that this \
                program reads it back whole. CASE 1.0 has no extensions.
                """,
            es: """
                A la salida estándar va solo el archivo; lo que el formato no puede expresar se \
                indica en la salida de errores. CASE incluye los enlaces que llevan a la edición o \
                parten de ella; lo que CASE no sabe decir va en sus extensiones, de modo que este \
                programa lo recupera entero. CASE 1.0 no tiene extensiones.
                """,
            nb: """
                Bare filen går til standard utdata; det formatet ikke kan uttrykke, nevnes på \
                standard feil. CASE tar med koblingene som fører til utgaven eller starter i den; \
                det CASE ikke har ord for, står i utvidelsene, slik at dette programmet leser alt \
                tilbake. CASE 1.0 har ingen utvidelser.
                """,
            da: """
                Kun filen går til standardoutput; det, formatet ikke kan udtrykke, nævnes på \
                standardfejl. CASE tager de koblinger med, der fører til udgaven eller begynder i \
                den; det, CASE ikke har ord for, står i udvidelserne, så dette program læser alt \
                tilbage. CASE 1.0 har ingen udvidelser.
                """
        ),
        examples: [
            CommandSpec.Example(
                "altas framework export care-certificate-2025 --format case-1.1 > care.json",
                Phrase(
                    en: "A package that other registries of standards can read.",
                    es: "Un paquete que pueden leer otros registros de estándares.",
                    nb: "En pakke som andre registre over standarder kan lese.",
                    da: "En pakke, som andre registre over standarder kan læse."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        let format = ExportFormat(rawValue: try arguments.required("format"))
        request = ExportRequest(
            try arguments.required("edition"),
            as: format ?? .case11,
            base: arguments.optional("base") ?? ExportRequest.nowhere
        )
        file = arguments.optional("output")
        isReplacing = arguments.flag("overwrite")
        isWhole = arguments.flag("all")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.exportFramework(request, context.inquiry, as: session)
        if let file { try context.write(answer.text, to: file, replacing: isReplacing) }
        try context.answer(answer) { answer, context in
            if file == nil { context.output.write(answer.text) }
            context.sayLosses(of: answer, whole: isWhole)
            if let file { context.say(Self.written(file, answer)) }
        }
    }

    private static func written(_ file: String, _ answer: ExportAnswer) -> Phrase {
        let items = Phrase.counted(answer.items, one: Words.item, other: FrameworkTable.items)
        return Phrase(
            en: "Written: \(file), \(items[.en]).",
            es: "Escrito: \(file), \(items[.es]).",
            nb: "Skrevet: \(file), \(items[.nb]).",
            da: "Gemt: \(file), \(items[.da])."
        )
    }
}
