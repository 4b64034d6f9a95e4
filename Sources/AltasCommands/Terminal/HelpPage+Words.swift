internal import AltasText

extension HelpPage {
    static let usageTitle = Phrase(en: "Usage", es: "Uso", nb: "Bruk", da: "Brug")

    static let commandWord = Phrase(en: "COMMAND", es: "ORDEN", nb: "KOMMANDO", da: "KOMMANDO")

    static let commandsTitle = Phrase(
        en: "Commands",
        es: "Órdenes",
        nb: "Kommandoer",
        da: "Kommandoer"
    )

    static let argumentsTitle = Phrase(
        en: "Arguments",
        es: "Argumentos",
        nb: "Argumenter",
        da: "Argumenter"
    )

    static let optionsTitle = Phrase(en: "Options", es: "Opciones", nb: "Valg", da: "Tilvalg")

    static let sharedOptionsTitle = Phrase(
        en: "Common options",
        es: "Opciones comunes",
        nb: "Felles valg",
        da: "Fælles tilvalg"
    )

    static let examplesTitle = Phrase(
        en: "Examples",
        es: "Ejemplos",
        nb: "Eksempler",
        da: "Eksempler"
    )

    static let oneOf = Phrase(en: "One of:", es: "Uno de:", nb: "En av:", da: "En af:")

    static func pointer(from name: String) -> Phrase {
        Phrase(
            en: "“\(name) COMMAND --help” tells you more about a command.",
            es: "«\(name) ORDEN --help» da más detalles de una orden.",
            nb: "«\(name) KOMMANDO --help» forteller mer om en kommando.",
            da: "»\(name) KOMMANDO --help« fortæller mere om en kommando."
        )
    }
}
