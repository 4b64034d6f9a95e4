import AltasText

/// The parameters that the commands about frameworks share.
enum FrameworkParameters {
    static let edition = Parameter.positional(
        "edition",
        Phrase(
            en: "The edition's short name, such as altas, or its official code.",
            es: "El nombre corto de la edición, como altas, o su código oficial.",
            nb: "Kortnavnet på utgaven, for eksempel altas, eller den offisielle koden.",
            da: "Udgavens kortnavn, for eksempel altas, eller dens officielle kode."
        )
    )

    static let item = Parameter.option(
        "item",
        value: "CODE",
        Phrase(
            en: "Only this item and those under it.",
            es: "Solo este elemento y los que dependen de él.",
            nb: "Bare dette punktet og de under det.",
            da: "Kun dette punkt og dem under det."
        )
    )
}
