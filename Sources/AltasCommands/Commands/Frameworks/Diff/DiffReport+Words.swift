import AltasText

extension DiffReport {
    static let kind = Phrase(en: "class", es: "clase", nb: "type", da: "slags")
    static let changes = Phrase(en: "changes", es: "cambios", nb: "endringer", da: "ændringer")
    static let oldItems = Phrase(en: "old items", es: "antiguos", nb: "gamle", da: "gamle")
    static let newItems = Phrase(en: "new items", es: "nuevos", nb: "nye", da: "nye")
    static let toSettle = Phrase(
        en: "to settle",
        es: "por resolver",
        nb: "å avgjøre",
        da: "at afgøre"
    )
    static let all = Phrase(en: "all", es: "todo", nb: "alle", da: "alle")
    static let list = Phrase(
        en: "list of changes",
        es: "lista de cambios",
        nb: "endringslisten",
        da: "ændringslisten"
    )

    /// In which languages texts were compared.
    static func basis(_ languages: [String]) -> Phrase {
        guard !languages.isEmpty else {
            return Phrase(
                en: """
                    The editions share no language, so no texts were compared: only identifiers \
                    and what people or the publisher say.
                    """,
                es: """
                    Las ediciones no comparten ningún idioma, así que no se han comparado textos: \
                    solo identificadores y lo que dicen las personas o el editor.
                    """,
                nb: """
                    Utgavene har ikke noe språk felles, så ingen tekster er sammenlignet: bare \
                    identifikatorer og det mennesker eller utgiveren sier.
                    """,
                da: """
                    Udgaverne har intet sprog til fælles, så ingen tekster er sammenlignet: kun \
                    identifikatorer og det, mennesker eller udgiveren siger.
                    """
            )
        }
        let tags = languages.joined(separator: ", ")
        return Phrase(
            en: "Texts compared in: \(tags)",
            es: "Textos comparados en: \(tags)",
            nb: "Tekster sammenlignet på: \(tags)",
            da: "Tekster sammenlignet på: \(tags)"
        )
    }

    static func open(_ count: Int) -> Phrase {
        Phrase(
            en: "For a person to settle: \(count)",
            es: "Por resolver por una persona: \(count)",
            nb: "Må avgjøres av et menneske: \(count)",
            da: "Skal afgøres af et menneske: \(count)"
        )
    }

    static func others(_ count: Int) -> Phrase {
        Phrase(
            en: "Nothing to settle: \(count)",
            es: "Nada que resolver: \(count)",
            nb: "Ingenting å avgjøre: \(count)",
            da: "Intet at afgøre: \(count)"
        )
    }

    static func alike(_ likeness: Double) -> Phrase {
        let percent = Int((likeness * 100).rounded())
        return Phrase(
            en: "\(percent)% alike",
            es: "\(percent)\u{A0}% de parecido",
            nb: "\(percent)\u{A0}% likt",
            da: "\(percent)\u{A0}% ens"
        )
    }
}

extension FrameworkDiff {
    /// How to settle what is open.
    static let hint = Phrase(
        en: "To settle what is open, write it to a file with --write-settlements FILE.",
        es: "Para resolver lo pendiente, escríbalo en un archivo con --write-settlements FILE.",
        nb: "For å avgjøre det som er åpent, skriv det til en fil med --write-settlements FILE.",
        da: "For at afgøre det, der er åbent, skriv det til en fil med --write-settlements FILE."
    )

    /// What to do with the file that was written.
    static func written(_ path: String) -> Phrase {
        Phrase(
            en: """
                Written to \(path). Fill in verdict (equivalent or not equivalent) and reason, and \
                give the file back with --settlements.
                """,
            es: """
                Escrito en \(path). Rellene verdict (equivalente o no equivalente) y reason, y \
                devuelva el archivo con --settlements.
                """,
            nb: """
                Skrevet til \(path). Fyll ut verdict (likeverdig eller ikke likeverdig) og reason, \
                og gi filen tilbake med --settlements.
                """,
            da: """
                Skrevet til \(path). Udfyld verdict (ækvivalent eller ikke ækvivalent) og reason, \
                og giv filen tilbage med --settlements.
                """
        )
    }

    /// That some decisions are about nothing that the comparison found.
    static func idle(_ count: Int) -> Phrase {
        let rows = Phrase.counted(
            count,
            one: Phrase(en: "decision", es: "decisión", nb: "avgjørelse", da: "afgørelse"),
            other: Phrase(en: "decisions", es: "decisiones", nb: "avgjørelser", da: "afgørelser")
        )
        return Phrase(
            en: "Set aside because another names the same items: \(rows[.en]).",
            es: "No se tienen en cuenta porque otra nombra los mismos elementos: \(rows[.es]).",
            nb: "Ikke tatt med fordi en annen gjelder de samme punktene: \(rows[.nb]).",
            da: "Ikke taget med, fordi en anden gælder de samme punkter: \(rows[.da])."
        )
    }
}
