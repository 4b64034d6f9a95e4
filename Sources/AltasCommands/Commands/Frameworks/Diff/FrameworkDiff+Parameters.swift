import AltasCore
import AltasText

extension FrameworkDiff {
    static let parameters: [Parameter] = [
        .positional(
            "old",
            Phrase(
                en: "The old edition's short name or official code.",
                es: "El nombre corto o el código oficial de la edición antigua.",
                nb: "Kortnavnet på eller den offisielle koden til den gamle utgaven.",
                da: "Den gamle udgaves kortnavn eller officielle kode."
            )
        ),
        .positional(
            "new",
            Phrase(
                en: "The new edition's short name or official code.",
                es: "El nombre corto o el código oficial de la edición nueva.",
                nb: "Kortnavnet på eller den offisielle koden til den nye utgaven.",
                da: "Den nye udgaves kortnavn eller officielle kode."
            )
        ),
        .option(
            "changes",
            value: "FILE",
            Phrase(
                en: "The publisher's own list of changes, such as a standard's changes.csv.",
                es: "La lista de cambios del editor, como el changes.csv de un estándar.",
                nb: "Utgiverens egen endringsliste, for eksempel en standards changes.csv.",
                da: "Udgiverens egen ændringsliste, for eksempel en standards changes.csv."
            ),
            takesFile: true
        ),
        .option(
            "settlements",
            value: "FILE",
            Phrase(
                en: "What people have settled: the file of --write-settlements, filled in.",
                es: "Lo ya resuelto: el archivo de --write-settlements, cumplimentado.",
                nb: "Det som er avgjort: filen fra --write-settlements, utfylt.",
                da: "Det, der er afgjort: filen fra --write-settlements, udfyldt."
            ),
            takesFile: true
        ),
        .option(
            "write-settlements",
            value: "FILE",
            Phrase(
                en: "Write what is open, and what is settled, as CSV for a spreadsheet.",
                es: "Escribe lo pendiente y lo resuelto en CSV para una hoja de cálculo.",
                nb: "Skriv det som er åpent, og det som er avgjort, som CSV til et regneark.",
                da: "Skriv det, der er åbent, og det, der er afgjort, som CSV til et regneark."
            ),
            takesFile: true
        ),
        CommandContext.overwrite,
        .option(
            "kind",
            value: "CLASS",
            Phrase(
                en: "Only changes of this class; may be given several times.",
                es: "Solo los cambios de esta clase; puede repetirse.",
                nb: "Bare endringer av denne typen; kan gjentas.",
                da: "Kun ændringer af denne slags; kan gentages."
            ),
            isRepeating: true,
            values: EditionDiff.Kind.allCases.map(\.rawValue)
        ),
        .flag(
            "all",
            Phrase(
                en: "Also list what is the same.",
                es: "Incluye también lo que es igual.",
                nb: "Ta også med det som er uendret.",
                da: "Tag også det med, der er uændret."
            )
        ),
        .flag(
            "words",
            Phrase(
                en: "Show the whole texts, in every language that both editions have.",
                es: "Muestra los textos enteros, en todos los idiomas comunes.",
                nb: "Vis hele tekstene, på alle språkene som begge utgavene har.",
                da: "Vis hele teksterne, på alle de sprog, som begge udgaver har."
            )
        ),
    ]

    static let discussion = Phrase(
        en: """
            [-words-] are in the old text only, {+words+} in the new one only. Items are matched by \
            what people settled, by the publisher's list, by identifier, by code where the texts \
            bear it out, and by likeness of text; never by code alone. Nothing is written to the \
            register.
            """,
        es: """
            [-palabras-] solo está en el texto antiguo y {+palabras+}, solo en el nuevo. Los \
            elementos se emparejan por lo que han resuelto las personas, por la lista del editor, \
            por identificador, por código si los textos lo confirman y por parecido del texto; \
            nunca solo por código. No se escribe nada en el registro.
            """,
        nb: """
            [-ord-] står bare i den gamle teksten, {+ord+} bare i den nye. Punkter settes sammen \
            etter det mennesker har avgjort, utgiverens liste, identifikator, kode der tekstene \
            bekrefter den, og likhet i teksten; aldri etter kode alene. Ingenting skrives til \
            registeret.
            """,
        da: """
            [-ord-] står kun i den gamle tekst, {+ord+} kun i den nye. Punkter sættes sammen efter \
            det, mennesker har afgjort, udgiverens liste, identifikator, kode, hvor teksterne \
            bekræfter den, og lighed i teksten; aldrig efter kode alene. Intet skrives til \
            registret.
            """
    )

    static let examples = [
        CommandSpec.Example(
            "altas framework diff care-certificate-2015 care-certificate-2025",
            Phrase(
                en: "What the new edition changes.",
                es: "Lo que cambia la edición nueva.",
                nb: "Hva den nye utgaven endrer.",
                da: "Hvad den nye udgave ændrer."
            )
        ),
        CommandSpec.Example(
            "altas framework diff OLD NEW --write-settlements open.csv",
            Phrase(
                en: "The questions for a person, to be answered in a spreadsheet.",
                es: "Las preguntas para una persona, que se responden en una hoja de cálculo.",
                nb: "Spørsmålene til et menneske, som besvares i et regneark.",
                da: "Spørgsmålene til et menneske, som besvares i et regneark."
            )
        ),
    ]
}
