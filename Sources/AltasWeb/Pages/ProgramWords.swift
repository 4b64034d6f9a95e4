import AltasText

/// What the page for people who write programs says.
enum ProgramWords {
    static let title = Phrase(
        en: "For programs",
        es: "Para programas",
        nb: "For programmer",
        da: "Til programmer"
    )

    static let introduction = Phrase(
        en: """
            Other systems read here what the pages show, as JSON. A program first begins a session \
            with a code and a passphrase, and then sends its token with every request. It sees what \
            that person may see, and nothing else.
            """,
        es: """
            Otros sistemas leen aquí, en JSON, lo que muestran las páginas. El programa abre primero \
            una sesión con un código y una contraseña, y envía su token con cada petición. Ve lo que \
            esa persona puede ver, y nada más.
            """,
        nb: """
            Andre systemer leser her det sidene viser, som JSON. Et program åpner først en økt med \
            en kode og en passfrase, og sender deretter økten sitt token med hver forespørsel. \
            Det ser det den personen kan se, og ingenting annet.
            """,
        da: """
            Andre systemer læser her det, som siderne viser, som JSON. Et program åbner først en \
            session med en kode og en adgangssætning og sender derefter dens token med hver \
            forespørgsel. Det ser, hvad den person må se, og intet andet.
            """
    )

    static let described = Phrase(
        en: "All of it, described for programs:",
        es: "Todo ello, descrito para programas:",
        nb: "Alt sammen, beskrevet for programmer:",
        da: "Det hele, beskrevet til programmer:"
    )

    static let parameters = Phrase(
        en: "What may be said",
        es: "Qué se puede indicar",
        nb: "Hva som kan oppgis",
        da: "Hvad der kan angives"
    )

    static let example = Phrase(en: "Example", es: "Ejemplo", nb: "Eksempel", da: "Eksempel")

    static let answers = Phrase(
        en: "Answers with:",
        es: "Responde con:",
        nb: "Svarer med:",
        da: "Svarer med:"
    )

    static let inPath = Phrase(
        en: "in the path",
        es: "en la ruta",
        nb: "i stien",
        da: "i stien"
    )

    static let required = Phrase(
        en: "required",
        es: "obligatorio",
        nb: "må oppgis",
        da: "skal angives"
    )

    static let optional = Phrase(
        en: "optional",
        es: "opcional",
        nb: "valgfri",
        da: "valgfri"
    )
}
