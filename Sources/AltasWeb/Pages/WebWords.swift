import AltasText

/// What only the web says.
enum WebWords {
    static let language = Phrase(en: "Language", es: "Idioma", nb: "Språk", da: "Sprog")

    static let welcome = Phrase(
        en: "Skills and training records",
        es: "Competencias y registros de formación",
        nb: "Kompetanse og opplæring",
        da: "Kompetencer og uddannelse"
    )

    static let whatThisIs = Phrase(
        en: """
            This register keeps what people who work in assistive-living care have learned and \
            shown, and how it counts in each region’s own standards.
            """,
        es: """
            Este registro recoge lo que han aprendido y demostrado quienes trabajan en la vida \
            asistida, y cómo cuenta en las normas propias de cada región.
            """,
        nb: """
            Dette registeret viser hva de som arbeider med velferdsteknologi i omsorgen, har lært \
            og vist, og hvordan det teller i hver regions egne standarder.
            """,
        da: """
            Dette register viser, hvad de, der arbejder med velfærdsteknologi i omsorgen, har lært \
            og vist, og hvordan det tæller i hver regions egne standarder.
            """
    )

    static let toTheFirstPage = Phrase(
        en: "To the first page",
        es: "Ir a la página inicial",
        nb: "Til forsiden",
        da: "Til forsiden"
    )

    /// What went wrong on our side; the log knows more under the same number.
    static func internalError(_ request: String) -> Phrase {
        Phrase(
            en:
                "Something failed here, and it is not your fault. Please report this number: \(request)",
            es: "Algo ha fallado aquí, y no es culpa suya. Comunique este número: \(request)",
            nb:
                "Noe gikk galt hos oss, og det er ikke din feil. Meld fra om dette nummeret: \(request)",
            da: "Noget gik galt hos os, og det er ikke din skyld. Meld dette nummer: \(request)"
        )
    }
}
