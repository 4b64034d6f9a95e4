import AltasExchange
import AltasRegister
import AltasText

/// `altas crosswalk import`: takes the links of a file.
package struct CrosswalkImport: Command {
    private let file: String
    private let source: String
    private let target: String
    private let isReplacing: Bool
    private let showsAll: Bool

    package static let spec = CommandSpec(
        "crosswalk import",
        Phrase(
            en: "Take the links of a file: all of them, or none.",
            es: "Incorpora los enlaces de un archivo: todos o ninguno.",
            nb: "Hent inn koblingene i en fil: alle eller ingen.",
            da: "Hent koblingerne i en fil ind: alle eller ingen."
        ),
        parameters: [
            .positional(
                "file",
                Phrase(
                    en: "A crosswalk as CSV, or a CASE package; - is standard input.",
                    es: "Una correspondencia en CSV o un paquete CASE; - es la entrada estándar.",
                    nb: "Koblinger som CSV, eller en CASE-pakke; - er standard inndata.",
                    da: "Koblinger som CSV eller en CASE-pakke; - er standardinput."
                ),
                takesFile: true
            ),
            CrosswalkParameters.from, CrosswalkParameters.to,
            .flag(
                "replace",
                Phrase(
                    en: "End the links that the file does not have.",
                    es: "Da por terminados los enlaces que el archivo no contiene.",
                    nb: "Avslutt koblingene som filen ikke har.",
                    da: "Afslut de koblinger, som filen ikke har."
                )
            ),
            CrosswalkParameters.all,
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: """
                The columns are altas_code, item_code, relation, group, gap_en, rationale_en, \
                status and confidence; rows of one item with one group are needed together. What \
                the file says again stays as it is, with its review. What it says otherwise ends \
                and is added anew.
                """,
            es: """
                Las columnas son altas_code, item_code, relation, group, gap_en, rationale_en, \
                status y confidence; las filas de un elemento con el mismo grupo se necesitan \
                juntas. Lo que el archivo repite queda como está, con su revisión. Lo que dice de \
                otro modo termina y se añade de nuevo.
                """,
            nb: """
                Kolonnene er altas_code, item_code, relation, group, gap_en, rationale_en, status \
                og confidence; rader for ett punkt med samme gruppe trengs sammen. Det filen \
                gjentar, blir stående med sin gjennomgang. Det den sier annerledes, avsluttes og \
                legges til på nytt.
                """,
            da: """
                Kolonnerne er altas_code, item_code, relation, group, gap_en, rationale_en, \
                status og confidence; rækker for ét punkt med samme gruppe skal bruges sammen. \
                Det, filen gentager, bliver stående med sin gennemgang. Det, den siger \
                anderledes, afsluttes og tilføjes på ny.
                """
        ),
        examples: [
            CommandSpec.Example(
                "altas crosswalk import crosswalk.csv --from altas --to ssh --dry-run",
                Phrase(
                    en: "Show what a file would change, and change nothing.",
                    es: "Muestra qué cambiaría un archivo, sin cambiar nada.",
                    nb: "Vis hva en fil ville endre, uten å endre noe.",
                    da: "Vis, hvad en fil ville ændre, uden at ændre noget."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        file = try arguments.required("file")
        source = try arguments.required("from")
        target = try arguments.required("to")
        isReplacing = arguments.flag("replace")
        showsAll = arguments.flag("all")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let bytes = try context.contents(of: file)
        let request = CrosswalkImportRequest(
            try CrosswalkFile.read(SourceFile(path: file, bytes: bytes)),
            from: source,
            to: target,
            isReplacing: isReplacing
        )
        let answer = try register.importCrosswalk(request, as: session, context.writing)
        try context.answer(answer) { answer, context in
            CrosswalkImportReport(answer: answer, language: context.language)
                .show(in: &context, isWhole: showsAll)
        }
    }
}
