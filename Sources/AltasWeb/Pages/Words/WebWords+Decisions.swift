import AltasCore
import AltasText

extension WebWords {
    static let noDecisions = Phrase(
        en: "Nothing has been decided about this yet.",
        es: "Todavía no se ha decidido nada sobre esto.",
        nb: "Ingenting er vurdert her ennå.",
        da: "Der er endnu ikke afgjort noget her."
    )
    static let localCriteria = Phrase(
        en: "The region’s own criteria",
        es: "Criterios propios de la región",
        nb: "Regionens egne kriterier",
        da: "Regionens egne kriterier"
    )
    static let seen = Phrase(en: "Seen", es: "Observado", nb: "Sett", da: "Set")
    static let entered = Phrase(en: "Entered", es: "Registrado", nb: "Registrert", da: "Indtastet")
    static let result = Phrase(en: "Result", es: "Resultado", nb: "Resultat", da: "Resultat")
    static let grade = Phrase(en: "Grade", es: "Calificación", nb: "Karakter", da: "Karakter")
    static let note = Phrase(en: "Note", es: "Nota", nb: "Merknad", da: "Bemærkning")
    static let evidence = Phrase(
        en: "evidence",
        es: "evidencia",
        nb: "dokumentasjon",
        da: "dokumentation"
    )
    static let none = Phrase(en: "none", es: "ninguna", nb: "ingen", da: "ingen")
    static let weight = Phrase(
        en: "Does it count?",
        es: "¿Cuenta?",
        nb: "Teller den?",
        da: "Tæller den?"
    )
    static let stands = Phrase(
        en: "It stands.",
        es: "Es válida.",
        nb: "Den gjelder.",
        da: "Den gælder."
    )
    static let isVoid = Phrase(
        en: "It was corrected and counts no more.",
        es: "Se ha corregido y ya no cuenta.",
        nb: "Den er rettet og teller ikke lenger.",
        da: "Den er rettet og tæller ikke længere."
    )
    static let replacedBy = Phrase(
        en: "In its place:",
        es: "En su lugar:",
        nb: "I stedet gjelder:",
        da: "I stedet gælder:"
    )
    static let markedOn = Phrase(
        en: "Marked on",
        es: "Anotado en",
        nb: "Merket av på",
        da: "Markeret på"
    )
    static let why = Phrase(
        en: "Why: the whole path",
        es: "Por qué: todo el camino",
        nb: "Hvorfor: hele veien",
        da: "Hvorfor: hele vejen"
    )

    /// Who decided, seen on a day.
    static func decided(by assessor: String, on day: CivilDate) -> Phrase {
        let day = Phrase { DateStyle.long.text(day, in: $0) }
        return Phrase(
            en: "\(assessor), seen on \(day[.en])",
            es: "\(assessor), observado el \(day[.es])",
            nb: "\(assessor), sett \(day[.nb])",
            da: "\(assessor), set \(day[.da])"
        )
    }

    static func entered(on day: CivilDate) -> Phrase {
        let day = Phrase { DateStyle.long.text(day, in: $0) }
        return Phrase(
            en: "entered on \(day[.en])",
            es: "registrado el \(day[.es])",
            nb: "registrert \(day[.nb])",
            da: "indtastet \(day[.da])"
        )
    }

    /// How many older decisions are not shown.
    static func older(_ count: Int) -> Phrase {
        Phrase.counted(
            count,
            one: Phrase(
                en: "older decision; everything is in the record",
                es: "decisión anterior; todo está en el expediente",
                nb: "eldre vurdering; alt står i opplysningene",
                da: "ældre afgørelse; alt står i oplysningerne"
            ),
            other: Phrase(
                en: "older decisions; everything is in the record",
                es: "decisiones anteriores; todo está en el expediente",
                nb: "eldre vurderinger; alt står i opplysningene",
                da: "ældre afgørelser; alt står i oplysningerne"
            )
        )
    }
}

// MARK: - Disagreeing

extension WebWords {
    static let disagree = Phrase(
        en: "I disagree",
        es: "No estoy de acuerdo",
        nb: "Jeg er uenig",
        da: "Jeg er uenig"
    )
    static let aboutDisagreeing = Phrase(
        en: """
            Say why in your own words. It is recorded and shown to the staff of your site. Somebody \
            other than the assessor who decided settles it within 14 days, and you see the answer \
            here. Nothing else changes meanwhile.
            """,
        es: """
            Explique por qué con sus propias palabras. Queda registrado y lo ve el personal de su \
            centro. Otra persona, distinta de quien decidió, lo resuelve en un plazo de 14 días, y \
            la respuesta aparece aquí. Mientras tanto no cambia nada más.
            """,
        nb: """
            Si hvorfor med dine egne ord. Det blir registrert og vist til de ansatte på stedet ditt. \
            En annen enn den som vurderte, avgjør saken innen 14 dager, og du ser svaret her. Ellers \
            endres ingenting imens.
            """,
        da: """
            Sig hvorfor med dine egne ord. Det bliver registreret og vist til personalet på dit \
            sted. En anden end den, der bedømte, afgør sagen inden 14 dage, og du ser svaret her. \
            Imens ændres intet andet.
            """
    )
    static let yourReason = Phrase(
        en: "Why do you disagree?",
        es: "¿Por qué no está de acuerdo?",
        nb: "Hvorfor er du uenig?",
        da: "Hvorfor er du uenig?"
    )
    static let sendDisagreement = Phrase(
        en: "Send that I disagree",
        es: "Enviar mi desacuerdo",
        nb: "Send at jeg er uenig",
        da: "Send, at jeg er uenig"
    )
    static let disagreement = Phrase(
        en: "Disagreement",
        es: "Desacuerdo",
        nb: "Uenighet",
        da: "Uenighed"
    )

    /// Since when somebody disagrees.
    static func raised(on day: CivilDate) -> Phrase {
        let day = Phrase { DateStyle.long.text(day, in: $0) }
        return Phrase(
            en: "Raised on \(day[.en]).",
            es: "Planteado el \(day[.es]).",
            nb: "Meldt \(day[.nb]).",
            da: "Meldt \(day[.da])."
        )
    }

    /// By when, and by whom, it is settled.
    static func settled(by day: CivilDate) -> Phrase {
        let day = Phrase { DateStyle.long.text(day, in: $0) }
        return Phrase(
            en: "Open: another assessor is to settle it by \(day[.en]).",
            es: "Pendiente: otra persona evaluadora debe resolverlo a más tardar el \(day[.es]).",
            nb: "Åpen: en annen vurderer skal avgjøre den innen \(day[.nb]).",
            da: "Åben: en anden bedømmer skal afgøre den senest \(day[.da])."
        )
    }
}
