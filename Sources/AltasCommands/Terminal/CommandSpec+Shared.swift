internal import AltasText

extension CommandSpec {
    /// The options of every command.
    package static let common: [Parameter] = [
        .option(
            "db",
            value: "FILE",
            Phrase(
                en: "The register, else $ALTAS_DB, else the one in your data folder.",
                es: "El registro; si no, $ALTAS_DB; si no, el de su carpeta de datos.",
                nb: "Registeret, ellers $ALTAS_DB, ellers det i datamappen din.",
                da: "Registeret, ellers $ALTAS_DB, ellers det i din datamappe."
            ),
            takesFile: true
        ),
        .option(
            "lang",
            value: "CODE",
            Phrase(
                en: "The language to answer in.",
                es: "El idioma de la respuesta.",
                nb: "Språket det svares på.",
                da: "Sproget, der svares på."
            ),
            values: Language.allCases.map(\.rawValue)
        ),
        .option(
            "color",
            value: "WHEN",
            Phrase(
                en: "Whether to use colour.",
                es: "Si se usan colores.",
                nb: "Om farger brukes.",
                da: "Om der bruges farver."
            ),
            values: Terminal.ColourChoice.allCases.map(\.rawValue)
        ),
        .flag(
            "help",
            Phrase(
                en: "Show this help (also -h).",
                es: "Muestra esta ayuda (también -h).",
                nb: "Vis denne hjelpen (også -h).",
                da: "Vis denne hjælp (også -h)."
            )
        ),
    ]
}

extension CommandSpec.Trait {
    /// The options that the trait brings to a command.
    package var options: [Parameter] {
        switch self {
        case .answers: [Self.json]
        case .csv: [Self.csvFlag]
        case .asks: [Self.asOf, Self.asOfEntry]
        case .writes: [Self.dryRun]
        }
    }

    private static let json = Parameter.flag(
        "json",
        Phrase(
            en: "Answer in JSON, for programs.",
            es: "Responde en JSON, para programas.",
            nb: "Svar i JSON, for programmer.",
            da: "Svar i JSON, til programmer."
        )
    )

    private static let csvFlag = Parameter.flag(
        "csv",
        Phrase(
            en: "Answer in CSV, for spreadsheets.",
            es: "Responde en CSV, para hojas de cálculo.",
            nb: "Svar i CSV, for regneark.",
            da: "Svar i CSV, til regneark."
        )
    )

    private static let asOf = Parameter.option(
        "as-of",
        value: "DATE",
        Phrase(
            en: "Answer as the register stood at the end of that day.",
            es: "Responde como estaba el registro al final de ese día.",
            nb: "Svar slik registeret var ved slutten av den dagen.",
            da: "Svar som registeret var ved slutningen af den dag."
        )
    )

    private static let asOfEntry = Parameter.option(
        "as-of-entry",
        value: "N",
        Phrase(
            en: "Answer from the first N entries only, to repeat an earlier answer exactly.",
            es:
                """
                Responde solo con los N primeros asientos, para repetir con exactitud una \
                respuesta.
                """,
            nb: "Svar bare ut fra de første N innføringene, for å gjenta et svar nøyaktig.",
            da: "Svar kun ud fra de første N indførsler, for at gentage et svar nøjagtigt."
        )
    )

    private static let dryRun = Parameter.flag(
        "dry-run",
        Phrase(
            en: "Do everything but write: show what would happen.",
            es: "Hace todo menos escribir: muestra lo que pasaría.",
            nb: "Gjør alt unntatt å skrive: vis hva som ville skje.",
            da: "Gør alt undtagen at skrive: vis, hvad der ville ske."
        )
    )
}
