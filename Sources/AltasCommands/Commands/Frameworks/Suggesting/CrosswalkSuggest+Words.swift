import AltasText

extension CrosswalkSuggest {
    static let parameters: [Parameter] = [
        .positional(
            "standard",
            Phrase(
                en: "The standard's short name or official code.",
                es: "El nombre corto o el código oficial del estándar.",
                nb: "Kortnavnet på eller den offisielle koden til standarden.",
                da: "Standardens kortnavn eller officielle kode."
            )
        ),
        .option(
            "from",
            value: "EDITION",
            Phrase(
                en: "The edition that links start from; by default the curriculum in force.",
                es: "La edición de la que parten los enlaces; por defecto, el currículo en vigor.",
                nb: "Utgaven koblingene går ut fra; ellers læreplanen som gjelder.",
                da: "Udgaven, som koblingerne udgår fra; ellers den gældende læreplan."
            )
        ),
        .option(
            "limit",
            value: "N",
            Phrase(
                en: "At most so many proposals for each item, 1 to 20; by default 3.",
                es: "Como máximo, tantas propuestas por elemento, de 1 a 20; por defecto, 3.",
                nb: "Høyst så mange forslag til hvert punkt, 1 til 20; ellers 3.",
                da: "Højst så mange forslag til hvert punkt, 1 til 20; ellers 3."
            )
        ),
        .option(
            "output",
            value: "FILE",
            Phrase(
                en: "Write the proposals as a crosswalk.csv; - is standard output.",
                es: "Escribe las propuestas como crosswalk.csv; - es la salida estándar.",
                nb: "Skriv forslagene som en crosswalk.csv; - er standard utdata.",
                da: "Skriv forslagene som en crosswalk.csv; - er standardoutput."
            ),
            takesFile: true
        ),
        CommandContext.overwrite,
    ]

    static let discussion = Phrase(
        en: """
            Words that are alike do not show that a competence is: every proposal is a draft, is \
            hardly ever more than partial, and is for a person to read. Nothing is written to the \
            register.
            """,
        es: """
            Que las palabras se parezcan no demuestra que la competencia sea la misma: cada \
            propuesta es un borrador, casi nunca pasa de parcial y debe leerla una persona. No se \
            escribe nada en el registro.
            """,
        nb: """
            At ordene ligner, viser ikke at kompetansen er den samme: hvert forslag er et utkast, \
            nesten aldri mer enn delvis, og skal leses av et menneske. Ingenting skrives til \
            registeret.
            """,
        da: """
            At ordene ligner, viser ikke, at kompetencen er den samme: hvert forslag er et udkast, \
            næsten aldrig mere end delvis, og skal læses af et menneske. Intet skrives til \
            registret.
            """
    )

    static func nothingShared(_ source: String, _ target: String) -> Phrase {
        Phrase(
            en: "\(source) and \(target) share no language, so no links can be proposed.",
            es: """
                \(source) y \(target) no comparten ningún idioma, así que no se puede proponer \
                ningún enlace.
                """,
            nb:
                "\(source) og \(target) har ikke noe språk felles, så ingen koblinger kan foreslås.",
            da: """
                \(source) og \(target) har intet sprog til fælles, så ingen koblinger kan foreslås.
                """
        )
    }

    static func nothingUnlinked(_ target: String) -> Phrase {
        Phrase(
            en: "Every item of \(target) has a link already.",
            es: "Todos los elementos de \(target) tienen ya algún enlace.",
            nb: "Alle punktene i \(target) har allerede en kobling.",
            da: "Alle punkter i \(target) har allerede en kobling."
        )
    }

    static func written(_ path: String) -> Phrase {
        Phrase(
            en: """
                Written to \(path). Read each row, strike out what is wrong, state the gap in your \
                own words, and import it.
                """,
            es: """
                Escrito en \(path). Lea cada fila, borre lo que no sea correcto, indique con sus \
                palabras lo que falta e impórtelo.
                """,
            nb: """
                Skrevet til \(path). Les hver rad, stryk det som er galt, skriv med egne ord hva \
                som mangler, og importer filen.
                """,
            da: """
                Skrevet til \(path). Læs hver række, slet det, der er forkert, skriv med egne ord, \
                hvad der mangler, og importér filen.
                """
        )
    }

    static let hint = Phrase(
        en: "To edit the proposals in a spreadsheet: --output FILE.",
        es: "Para editar las propuestas en una hoja de cálculo: --output FILE.",
        nb: "For å redigere forslagene i et regneark: --output FILE.",
        da: "For at redigere forslagene i et regneark: --output FILE."
    )
}
