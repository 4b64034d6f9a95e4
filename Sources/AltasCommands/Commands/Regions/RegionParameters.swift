import AltasText

/// The parameters that the commands about regions share.
enum RegionParameters {
    static let folder = Parameter.positional(
        "folder",
        Phrase(
            en:
                "The region's folder: profile.json, local-criteria.csv, a folder for each standard.",
            es:
                """
                La carpeta de la región: profile.json, local-criteria.csv y una carpeta por \
                estándar.
                """,
            nb: "Regionens mappe: profile.json, local-criteria.csv, en mappe for hver standard.",
            da: "Regionens mappe: profile.json, local-criteria.csv og en mappe for hver standard."
        ),
        takesFile: true
    )

    static let region = Parameter.positional(
        "region",
        Phrase(
            en: "The region's code, such as GB-ENG.",
            es: "El código de la región, como ES.",
            nb: "Regionens kode, for eksempel NO.",
            da: "Regionens kode, for eksempel DK."
        )
    )
}
