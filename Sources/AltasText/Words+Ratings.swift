extension Words {
    /// What somebody rates themselves on.
    package static let statement = Phrase(
        en: "statement",
        es: "afirmación",
        nb: "utsagn",
        da: "udsagn"
    )
    /// Before the course.
    package static let before = Phrase(en: "before", es: "antes", nb: "før", da: "før")
    /// After the course.
    package static let after = Phrase(en: "after", es: "después", nb: "etter", da: "efter")
    /// The steps of the scale between before and after.
    package static let change = Phrase(en: "change", es: "cambio", nb: "endring", da: "ændring")
    /// That there is no rating yet.
    package static let notFilledIn = Phrase(
        en: "not filled in",
        es: "sin cumplimentar",
        nb: "ikke utfylt",
        da: "ikke udfyldt"
    )
    /// What a self-rating is, and what it is not.
    package static let ratingsDecideNothing = Phrase(
        en: "A self-rating shows change; it never decides anything.",
        es: "Una autoevaluación muestra el cambio; nunca decide nada.",
        nb: "En egenvurdering viser endring; den avgjør aldri noe.",
        da: "En selvvurdering viser ændring; den afgør aldrig noget."
    )

    /// How many answers rose, stayed and fell.
    package static func changes(up: Int, same: Int, down: Int) -> Phrase {
        Phrase(
            en: "Higher: \(up) · the same: \(same) · lower: \(down)",
            es: "Más alto: \(up) · igual: \(same) · más bajo: \(down)",
            nb: "Høyere: \(up) · likt: \(same) · lavere: \(down)",
            da: "Højere: \(up) · ens: \(same) · lavere: \(down)"
        )
    }

    /// A change with its sign; a dash where there is none to show.
    package static func signed(_ change: Int?) -> String {
        guard let change else { return "–" }
        return change > 0 ? "+\(change)" : String(change)
    }
}
