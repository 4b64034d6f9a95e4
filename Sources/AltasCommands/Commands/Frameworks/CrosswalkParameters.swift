import AltasText

/// The parameters that the commands about links share.
enum CrosswalkParameters {
    static let from = Parameter.option(
        "from",
        value: "EDITION",
        Phrase(
            en: "The edition that the links start from, such as altas.",
            es: "La edición de la que parten los enlaces, como altas.",
            nb: "Utgaven koblingene går ut fra, for eksempel altas.",
            da: "Udgaven, som koblingerne udgår fra, for eksempel altas."
        ),
        isRequired: true
    )

    static let to = Parameter.option(
        "to",
        value: "EDITION",
        Phrase(
            en: "The edition that they lead to.",
            es: "La edición a la que llevan.",
            nb: "Utgaven de fører til.",
            da: "Udgaven, som de fører til."
        ),
        isRequired: true
    )

    /// The edition that links start from, where the curriculum is meant when none is named.
    static let fromCurriculum = Parameter.option(
        "from",
        value: "EDITION",
        Phrase(
            en: "The edition that the links start from; by default the curriculum in force.",
            es: """
                La edición de la que parten los enlaces; por defecto, el currículo en \
                vigor.
                """,
            nb: "Utgaven koblingene går ut fra; ellers læreplanen som gjelder.",
            da: "Udgaven, som koblingerne udgår fra; ellers den gældende læreplan."
        )
    )

    /// How many links a list shows unless all are asked for.
    static let shownAtFirst = 20

    static let all = Parameter.flag(
        "all",
        Phrase(
            en: "Show long lists whole.",
            es: "Muestra enteras las listas largas.",
            nb: "Vis lange lister i sin helhet.",
            da: "Vis lange lister i deres helhed."
        )
    )
}
