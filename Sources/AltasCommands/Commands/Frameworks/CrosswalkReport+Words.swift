import AltasCore
import AltasRegister
import AltasText

extension CrosswalkReport {
    static let gap = Phrase(
        en: "left to show",
        es: "falta por demostrar",
        nb: "gjenstår",
        da: "udestår"
    )
    static let why = Phrase(en: "why", es: "por qué", nb: "hvorfor", da: "hvorfor")
    static let sources = Phrase(en: "from", es: "desde", nb: "fra", da: "fra")
    static let target = Phrase(en: "to", es: "hasta", nb: "til", da: "til")
    static let relation = Phrase(en: "relation", es: "relación", nb: "relasjon", da: "relation")
    static let status = Phrase(en: "status", es: "estado", nb: "status", da: "status")
    static let certainty = Phrase(
        en: "confidence",
        es: "confianza",
        nb: "hvor sikkert",
        da: "hvor sikkert"
    )

    static let link = Phrase(en: "link", es: "enlace", nb: "kobling", da: "kobling")
    static let reviewer = Phrase(
        en: "reviewed by",
        es: "revisado por",
        nb: "gjennomgått av",
        da: "gennemgået af"
    )
    static let reviewedOn = Phrase(
        en: "reviewed on",
        es: "revisado el",
        nb: "gjennomgått den",
        da: "gennemgået den"
    )
    static let note = Phrase(
        en: "reviewer's note",
        es: "nota de la revisión",
        nb: "merknad",
        da: "bemærkning"
    )

    /// How far a link was checked, and by whom where that is on record.
    static func status(of link: NamedLink) -> Phrase {
        guard let review = link.review else { return link.status.word }
        return Phrase { language in
            let day = DateStyle.long.text(review.on, in: language)
            return "\(reviewer[language]) \(review.reviewer.name(in: language)), \(day)"
        }
    }

    static let confidences = [
        "high": Phrase(en: "sure", es: "alta", nb: "sikkert", da: "sikkert"),
        "medium": Phrase(
            en: "fairly sure",
            es: "media",
            nb: "ganske sikkert",
            da: "ret sikkert"
        ),
        "low": Phrase(en: "unsure", es: "baja", nb: "usikkert", da: "usikkert"),
    ]

    /// How many items are linked, by their strongest relation.
    static func summary(of tally: CrosswalkAnswer.Tally) -> Phrase {
        let items = Phrase.counted(
            tally.items,
            one: Words.item,
            other: FrameworkTable.items
        )
        return Phrase { language in
            let relations: [(Phrase, Int)] = [
                (Link.Relation.exact.word, tally.exact), (Link.Relation.covers.word, tally.covers),
                (Link.Relation.partial.word, tally.partial),
                (Link.Relation.related.word, tally.related),
                (unlinked, tally.none), (ItemOutlineTable.unheld, tally.unheld),
            ]
            let words = relations.map { "\($0[language]) \($1)" }.joined(separator: " · ")
            return "\(items[language]): \(words)"
        }
    }

    private static let unlinked = Phrase(
        en: "without a link",
        es: "sin enlace",
        nb: "uten kobling",
        da: "uden kobling"
    )

    /// How far the links were checked.
    static func standing(of tally: CrosswalkAnswer.Tally) -> Phrase {
        let (links, drafts) = (tally.links, tally.drafts)
        return Phrase(
            en: """
                \(drafts) of \(links) links are drafts: proposals that no named reviewer has \
                checked.
                """,
            es: """
                \(drafts) de \(links) enlaces son borradores: propuestas que ninguna persona \
                revisora ha comprobado.
                """,
            nb: """
                \(drafts) av \(links) koblinger er utkast: forslag som ingen navngitt fagperson \
                har gått gjennom.
                """,
            da: """
                \(drafts) af \(links) koblinger er udkast: forslag, som ingen navngiven fagperson \
                har gennemgået.
                """
        )
    }
}
