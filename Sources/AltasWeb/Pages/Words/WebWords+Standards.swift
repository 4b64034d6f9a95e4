import AltasText

extension WebWords {
    static let aboutStandards = Phrase(
        en: """
            The same decisions, seen through each region’s own rule and standards. This is not \
            official recognition, nor a verdict on a whole standard.
            """,
        es: """
            Las mismas decisiones, vistas según la regla y los estándares de cada región. No es un \
            reconocimiento oficial ni un veredicto sobre un estándar entero.
            """,
        nb: """
            De samme vurderingene, sett gjennom hver regions egen regel og egne standarder. Dette er \
            ingen offisiell godkjenning og ingen dom over en hel standard.
            """,
        da: """
            De samme afgørelser, set igennem hver regions egen regel og egne standarder. Det er \
            ingen officiel anerkendelse og ingen dom over en hel standard.
            """
    )
    static let noStandards = Phrase(
        en: "No standard of this region is in force in this register.",
        es: "Ningún estándar de esta región está en vigor en este registro.",
        nb: "Ingen standard fra denne regionen gjelder i dette registeret.",
        da: "Ingen standard fra denne region gælder i dette register."
    )
    /// What is counted after `3 of 7`.
    static func parts(_ total: Int) -> Phrase {
        total == 1
            ? Phrase(en: "part", es: "parte", nb: "del", da: "del")
            : Phrase(en: "parts", es: "partes", nb: "deler", da: "dele")
    }
    static let needs = Phrase(en: "Needs:", es: "Necesita:", nb: "Krever:", da: "Kræver:")
    static let gap = Phrase(en: "Gap:", es: "Falta:", nb: "Mangler:", da: "Mangler:")
    static let because = Phrase(en: "Why:", es: "Por qué:", nb: "Hvorfor:", da: "Hvorfor:")
    static let wholeStandard = Phrase(
        en: "The whole standard",
        es: "El estándar entero",
        nb: "Hele standarden",
        da: "Hele standarden"
    )
    static let items = Phrase(
        en: "Item by item",
        es: "Punto por punto",
        nb: "Punkt for punkt",
        da: "Punkt for punkt"
    )
    static let optional = Phrase(en: "optional", es: "opcional", nb: "valgfri", da: "valgfri")
    static let leadsHere = Phrase(
        en: "What leads here",
        es: "Qué conduce hasta aquí",
        nb: "Hva som fører hit",
        da: "Hvad der fører hertil"
    )
    static let directDecisions = Phrase(
        en: "Decided directly on this item",
        es: "Decidido directamente sobre este punto",
        nb: "Vurdert direkte på dette punktet",
        da: "Afgjort direkte på dette punkt"
    )
    static let under = Phrase(
        en: "What it consists of",
        es: "De qué consta",
        nb: "Hva det består av",
        da: "Hvad det består af"
    )
    static let uncovered = Phrase(
        en: """
            Nothing in the curriculum leads to this item. It can be shown directly: ask your \
            assessor.
            """,
        es: """
            Nada en el currículo conduce a este punto. Puede demostrarse directamente: pregunte a \
            su persona evaluadora.
            """,
        nb: """
            Ingenting i læreplanen fører til dette punktet. Det kan vises direkte: spør den som \
            vurderer deg.
            """,
        da: """
            Intet i læreplanen fører til dette punkt. Det kan vises direkte: spørg den, der \
            bedømmer dig.
            """
    )
    static let alternatives = Phrase(
        en:
            "Everything that one way names is needed together; each way is enough or contributes by itself.",
        es:
            "Todo lo que nombra un camino hace falta a la vez; cada camino basta o contribuye por sí solo.",
        nb: "Alt som én vei nevner, trengs samlet; hver vei er nok eller bidrar alene.",
        da: "Alt, hvad én vej nævner, kræves samlet; hver vej er nok eller bidrager alene."
    )

    /// How far what is held of something was checked.
    static let checked = Phrase(
        en: "Checked:",
        es: "Verificación:",
        nb: "Kontroll:",
        da: "Kontrol:"
    )
}
