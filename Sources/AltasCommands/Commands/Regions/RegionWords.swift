import AltasText

/// The words that the commands about regions share.
enum RegionWords {
    static let kind = Phrase(en: "kind", es: "tipo", nb: "type", da: "slags")
    static let links = Phrase(en: "links", es: "enlaces", nb: "koblinger", da: "koblinger")
    static let yes = Phrase(en: "yes", es: "sí", nb: "ja", da: "ja")
    static let no = Phrase(en: "no", es: "no", nb: "nei", da: "nej")
    static let name = Phrase(en: "name", es: "nombre", nb: "navn", da: "navn")
    static let languages = Phrase(en: "languages", es: "idiomas", nb: "språk", da: "sprog")
    static let timeZone = Phrase(
        en: "time zone",
        es: "zona horaria",
        nb: "tidssone",
        da: "tidszone"
    )
    static let rules = Phrase(
        en: "version of the rules",
        es: "versión de las reglas",
        nb: "versjon av reglene",
        da: "version af reglerne"
    )
    static let versions = Phrase(
        en: "all versions",
        es: "todas las versiones",
        nb: "alle versjoner",
        da: "alle versioner"
    )
    static let standards = Phrase(
        en: "standards",
        es: "estándares",
        nb: "standarder",
        da: "standarder"
    )
    static let localCriteria = Phrase(
        en: "local criteria",
        es: "criterios locales",
        nb: "lokale kriterier",
        da: "lokale kriterier"
    )
    static let needs = Phrase(
        en: "What a certificate needs",
        es: "Lo que exige un certificado",
        nb: "Det et bevis krever",
        da: "Det, som et bevis kræver"
    )
    static let measures = Phrase(
        en: "Grades, credit and levels",
        es: "Calificaciones, créditos y niveles",
        nb: "Karakterer, poeng og nivåer",
        da: "Karakterer, point og niveauer"
    )
    static let inForce = Phrase(
        en: "Standards in force",
        es: "Estándares en vigor",
        nb: "Standarder som gjelder",
        da: "Gældende standarder"
    )
    static let statement = Phrase(en: "rule", es: "regla", nb: "regel", da: "regel")
    static let what = Phrase(en: "what", es: "qué", nb: "hva", da: "hvad")
    static let source = Phrase(en: "source", es: "fuente", nb: "kilde", da: "kilde")
    static let scale = Phrase(en: "scale", es: "escala", nb: "skala", da: "skala")
    static let shownOn = Phrase(
        en: "used for ALTAS",
        es: "la que usa ALTAS",
        nb: "brukes for ALTAS",
        da: "bruges til ALTAS"
    )

    /// `hours` is a number or a range of them; nil where none is known.
    static func credit(_ system: String, hours: String?) -> Phrase {
        guard let hours else {
            return Phrase(
                en: "1 \(system): hours not known",
                es: "1 \(system): horas desconocidas",
                nb: "1 \(system): timer ukjent",
                da: "1 \(system): antal timer kendes ikke"
            )
        }
        let isOne = hours == "1"
        return Phrase(
            en: "1 \(system) = \(hours) \(isOne ? "hour" : "hours")",
            es: "1 \(system) = \(hours) \(isOne ? "hora" : "horas")",
            nb: "1 \(system) = \(hours) \(isOne ? "time" : "timer")",
            da: "1 \(system) = \(hours) \(isOne ? "time" : "timer")"
        )
    }
}
