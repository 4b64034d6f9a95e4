internal import AltasCore

extension Phrase {
    /// The line above the problems of a grid.
    static func badGrid(_ count: Int) -> Phrase {
        let places = counted(
            count,
            one: Phrase(en: "problem", es: "error", nb: "feil", da: "fejl"),
            other: Phrase(en: "problems", es: "errores", nb: "feil", da: "fejl")
        )
        return Phrase(
            en: "Nothing was recorded. To be put right in the grid: \(places[.en]).",
            es: "No se ha registrado nada. Hay que corregir en la tabla: \(places[.es]).",
            nb: "Ingenting er registrert. Dette må rettes i tabellen: \(places[.nb]).",
            da: "Intet er registreret. Dette skal rettes i tabellen: \(places[.da])."
        )
    }

    static func furtherProblems(_ count: Int) -> Phrase {
        Phrase(
            en: "… and \(count) more.",
            es: "… y \(count) más.",
            nb: "… og \(count) til.",
            da: "… og \(count) til."
        )
    }

    static let emptyGrid = Phrase(
        en: "There is no grid with marks in the file. Make a sheet with:",
        es: "El archivo no contiene ninguna tabla con marcas. Para crear una hoja:",
        nb: "Filen inneholder ingen tabell med merker. Lag et ark med:",
        da: "Filen indeholder ingen tabel med mærker. Lav et ark med:"
    ).then(Phrase(same: "altas visit sheet"))

    static func sheetChanged(_ receipt: String) -> Phrase {
        Phrase(
            en:
                """
                This sheet was recorded already, with other content (receipt \(receipt)). Correct \
                a decision with:
                """,
            es:
                """
                Esta hoja ya se registró con otro contenido (recibo \(receipt)). Para corregir una \
                decisión:
                """,
            nb:
                """
                Dette arket er allerede registrert med annet innhold (kvittering \(receipt)). Rett \
                en vurdering med:
                """,
            da:
                """
                Dette ark er allerede registreret med andet indhold (kvittering \(receipt)). \
                Ret en afgørelse med:
                """
        ).then(Phrase(same: "altas correct DECISION"))
    }

    static func recordedElsewhere(
        _ learner: String,
        _ item: String,
        on day: CivilDate,
        _ receipt: String
    ) -> Phrase {
        let day = Phrase.day(day)
        return Phrase(
            en: "\(item) is recorded for \(learner) on \(day[.en]) already (receipt \(receipt)).",
            es: "\(item) ya está registrado para \(learner) el \(day[.es]) (recibo \(receipt)).",
            nb: """
                \(item) er allerede registrert for \(learner) den \(day[.nb]) (kvittering \
                \(receipt)).
                """,
            da: """
                \(item) er allerede registreret for \(learner) den \(day[.da]) (kvittering \
                \(receipt)).
                """
        ).then(again)
    }

    /// What to do when the same was recorded in another visit.
    static let again = Phrase(
        en: "If it was seen once more, add --again.",
        es: "Si se observó otra vez, añada --again.",
        nb: "Hvis det ble sett en gang til, legg til --again.",
        da: "Hvis det blev set en gang til, så tilføj --again."
    )

    static func unknownVisit(_ text: String) -> Phrase {
        let text = code(text)
        return Phrase(
            en: "No visit has the receipt \(text[.en]). Check that it is complete.",
            es: "No hay ninguna visita con el recibo \(text[.es]). Compruebe que está completo.",
            nb: "Ikke noe besøk har kvitteringen \(text[.nb]). Sjekk at den er fullstendig.",
            da: "Intet besøg har kvitteringen \(text[.da]). Tjek, at den er fuldstændig."
        )
    }
}
