import AltasExchange
import AltasText

extension FrameworkParameters {
    /// What `framework export` takes besides the edition.
    static let exporting: [Parameter] = [
        .option(
            "format",
            value: "FORMAT",
            Phrase(
                en: "The format of the file.",
                es: "El formato del archivo.",
                nb: "Formatet på filen.",
                da: "Filens format."
            ),
            isRequired: true,
            values: ExportFormat.allCases.map(\.rawValue)
        ),
        .option(
            "output",
            value: "FILE",
            Phrase(
                en: "Where the file goes, instead of standard output.",
                es: "Dónde se guarda, en vez de la salida estándar.",
                nb: "Hvor filen legges i stedet for standard utdata.",
                da: "Hvor filen lægges i stedet for standardoutput."
            ),
            takesFile: true
        ),
        CommandContext.overwrite,
        .option(
            "base",
            value: "URL",
            Phrase(
                en: "In CASE, what the addresses of things without one begin with.",
                es: "En CASE, cómo empiezan las direcciones de lo que no tiene una propia.",
                nb: "I CASE: det adressene til ting uten egen adresse begynner med.",
                da: "I CASE: det, adresserne på ting uden egen adresse begynder med."
            )
        ),
        .flag(
            "all",
            Phrase(
                en: "Name every link that CASE cannot say in full, not the first 20.",
                es: "Nombra todos los enlaces que CASE no puede decir enteros, no solo 20.",
                nb: "Nevn alle koblinger CASE ikke kan uttrykke helt, ikke bare 20.",
                da: "Nævn alle koblinger, CASE ikke kan udtrykke helt, ikke kun 20."
            )
        ),
    ]
}
