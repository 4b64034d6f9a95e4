import AltasRegister
import AltasText

extension GapReport {
    static func title(from held: String, to wanted: String) -> Phrase {
        Phrase(
            en: "From \(held) to \(wanted): what a holder of the first award still lacks",
            es: "De \(held) a \(wanted): lo que aún falta a quien tiene el primer certificado",
            nb: "Fra \(held) til \(wanted): hva en med det første beviset fortsatt mangler",
            da: "Fra \(held) til \(wanted): hvad en med det første bevis endnu mangler"
        )
    }

    /// `ES: rule version 2026-11, draft`.
    static func basis(_ rule: RegionRule, in language: Language) -> String {
        let checked = rule.verification.word[language]
        let words = Phrase(
            en: "rule version \(rule.version), \(checked)",
            es: "regla, versión \(rule.version), \(checked)",
            nb: "regel, versjon \(rule.version), \(checked)",
            da: "regel, version \(rule.version), \(checked)"
        )
        return "\(rule.region): \(words[language])"
    }

    static func rulesTitle(from held: String, to wanted: String) -> Phrase {
        Phrase(
            en: "What the rule of \(wanted) asks beyond that of \(held):",
            es: "Lo que exige la regla de \(wanted) además de la de \(held):",
            nb: "Det regelen i \(wanted) krever utover den i \(held):",
            da: "Det, som reglen i \(wanted) kræver ud over den i \(held):"
        )
    }

    static func noRules(from held: String, to wanted: String) -> Phrase {
        Phrase(
            en: "The rule of \(wanted) asks nothing beyond that of \(held).",
            es: "La regla de \(wanted) no exige nada que no exija ya la de \(held).",
            nb: "Regelen i \(wanted) krever ikke noe utover den i \(held).",
            da: "Reglen i \(wanted) kræver intet ud over den i \(held)."
        )
    }

    static let noLocalCriteria = Phrase(
        en: "The award needs no local criteria.",
        es: "El certificado no exige criterios locales.",
        nb: "Beviset krever ingen lokale kriterier.",
        da: "Beviset kræver ingen lokale kriterier."
    )

    static func localCriteria(_ count: Int) -> Phrase {
        Phrase(
            en: "Local criteria that the award needs: \(count)",
            es: "Criterios locales que exige el certificado: \(count)",
            nb: "Lokale kriterier som beviset krever: \(count)",
            da: "Lokale kriterier, som beviset kræver: \(count)"
        )
    }

    static let standardsTitle = Phrase(
        en: "The standards, counted item by item:",
        es: "Los estándares, contados elemento a elemento:",
        nb: "Standardene, talt punkt for punkt:",
        da: "Standarderne, optalt punkt for punkt:"
    )
    static let noStandards = Phrase(
        en: "The region has no standard in force here.",
        es: "La región no tiene aquí ningún estándar en vigor.",
        nb: "Regionen har ingen gjeldende standard her.",
        da: "Regionen har ingen gældende standard her."
    )
    static let parts = Phrase(
        en: "parts achieved",
        es: "partes alcanzadas",
        nb: "deler oppnådd",
        da: "dele opnået"
    )
    static let nothingLeft = Phrase(
        en: "Nothing is left to show.",
        es: "No queda nada por demostrar.",
        nb: "Ingenting gjenstår.",
        da: "Der udestår intet."
    )
    static let missing = Phrase(en: "missing", es: "falta", nb: "mangler", da: "mangler")
    static let part = Phrase(en: "part", es: "parte", nb: "del", da: "del")
    static let state = Phrase(en: "state", es: "estado", nb: "status", da: "status")
    static let rule = Phrase(en: "rule", es: "regla", nb: "regel", da: "regel")

    static let hint = Phrase(
        en: "For the items: --standard with a standard's name, or --all.",
        es: "Para ver los elementos: --standard con el nombre de un estándar, o --all.",
        nb: "For punktene: --standard med navnet på en standard, eller --all.",
        da: "For punkterne: --standard med navnet på en standard, eller --all."
    )

    static let missingTitle = Phrase(
        en: "What is missing:",
        es: "Lo que falta:",
        nb: "Det som mangler:",
        da: "Det, der mangler:"
    )

    /// Through what the comparison was made.
    static func links(_ links: Int, drafts: Int) -> Phrase {
        let links = Phrase.counted(
            links,
            one: Phrase(en: "link", es: "enlace", nb: "kobling", da: "kobling"),
            other: Phrase(en: "links", es: "enlaces", nb: "koblinger", da: "koblinger")
        )
        return Phrase(
            en:
                """
                Compared through \(links[.en]), of which \(drafts) are drafts that no named \
                reviewer has checked.
                """,
            es:
                """
                Comparado mediante \(links[.es]), de los que \(drafts) son borradores que \
                ninguna persona revisora ha comprobado.
                """,
            nb:
                """
                Sammenlignet gjennom \(links[.nb]), der \(drafts) er utkast som ingen \
                navngitt fagperson har gått gjennom.
                """,
            da:
                """
                Sammenlignet gennem \(links[.da]), hvoraf \(drafts) er udkast, som ingen \
                navngiven fagperson har gennemgået.
                """
        )
    }

    static let caution = Phrase(
        en: "This is not official recognition, nor a verdict on a whole standard.",
        es: "No es un reconocimiento oficial ni un juicio sobre un estándar entero.",
        nb: "Dette er ingen offisiell godkjenning og ingen vurdering av en hel standard.",
        da: "Det er ingen officiel anerkendelse og ingen bedømmelse af en hel standard."
    )
}
