import AltasCore
import AltasRegister
import AltasText

extension AdoptionReport {
    static let learners = Phrase(en: "Learners", es: "Personas", nb: "Deltakere", da: "Deltagere")
    static let group = Phrase(en: "Group", es: "Grupo", nb: "Gruppe", da: "Gruppe")
    static let until = Phrase(en: "Until", es: "Hasta", nb: "Til og med", da: "Til og med")
    static let all = Phrase(en: "all", es: "total", nb: "alle", da: "alle")
    static let name = Phrase(en: "Name", es: "Nombre", nb: "Navn", da: "Navn")
    static let changes = Phrase(en: "Changes", es: "Cambios", nb: "Endringer", da: "Ændringer")
    static let crosswalk = Phrase(
        en: "Crosswalk links",
        es: "Enlaces de las correspondencias",
        nb: "Koblinger til og fra utgaven",
        da: "Koblinger til og fra udgaven"
    )
    static let broken = Phrase(en: "broken", es: "rota", nb: "brutt", da: "brudt")
    static let toReview = Phrase(
        en: "to be reviewed",
        es: "por revisar",
        nb: "må gjennomgås",
        da: "skal gennemgås"
    )
    static let topUps = Phrase(
        en: "To be shown afresh",
        es: "Por demostrar de nuevo",
        nb: "Må vises på nytt",
        da: "Skal vises på ny"
    )
    static let affected = Phrase(
        en: "Who is affected",
        es: "Personas afectadas",
        nb: "Hvem som berøres",
        da: "Hvem der berøres"
    )
    static let coverage = Phrase(
        en: "Coverage for who has shown the whole curriculum, before → after",
        es: "Cobertura para quien ha demostrado todo el currículo, antes → después",
        nb: "Dekning for den som har vist hele læreplanen, før → etter",
        da: "Dækning for den, der har vist hele læreplanen, før → efter"
    )

    static func counted(learners count: Int) -> Phrase {
        .counted(count, one: Words.learner, other: CommandContext.learners)
    }

    static func more(_ count: Int) -> Phrase {
        Phrase(
            en: "and \(count) more: --all lists them",
            es: "y \(count) más: --all los enumera",
            nb: "og \(count) til: --all viser dem",
            da: "og \(count) mere: --all viser dem"
        )
    }

    static func inForce(_ slug: String, _ day: CivilDate) -> Phrase {
        let day = Phrase { DateStyle.long.text(day, in: $0) }
        return Phrase(
            en: "\(slug) is in force from \(day[.en]).",
            es: "\(slug) está en vigor desde el \(day[.es]).",
            nb: "\(slug) gjelder fra \(day[.nb]).",
            da: "\(slug) gælder fra \(day[.da])."
        )
    }

    static func teachOut(_ slug: String, _ enrolment: CivilDate, _ award: CivilDate) -> Phrase {
        let enrolment = Phrase { DateStyle.long.text(enrolment, in: $0) }
        let award = Phrase { DateStyle.long.text(award, in: $0) }
        return Phrase(
            en: "\(slug): last enrolment \(enrolment[.en]), last award \(award[.en]).",
            es:
                "\(slug): última inscripción, \(enrolment[.es]); último certificado, \(award[.es]).",
            nb: "\(slug): siste innmelding \(enrolment[.nb]), siste bevis \(award[.nb]).",
            da: "\(slug): sidste tilmelding \(enrolment[.da]), sidste bevis \(award[.da])."
        )
    }

    static func unsettled(_ count: Int) -> Phrase {
        Phrase(
            en: "Awaiting a person's verdict: \(count). Until then nothing carries over to them.",
            es: "A la espera de la decisión de una persona: \(count). Mientras, nada se conserva.",
            nb:
                "Venter på en persons avgjørelse: \(count). Før det teller ingenting videre til dem.",
            da: "Afventer en persons afgørelse: \(count). Indtil da tæller intet videre til dem."
        )
    }

    static func links(_ links: ImpactAnswer.Links) -> Phrase {
        let (all, carried) = (links.touched, links.carried)
        let (review, broken) = (links.toReview.count, links.broken.count)
        return Phrase(
            en:
                """
                Links touched: \(all). Carried over: \(carried), to be reviewed: \(review), broken: \
                \(broken).
                """,
            es:
                """
                Enlaces afectados: \(all). Se conservan: \(carried), por revisar: \(review), rotos: \
                \(broken).
                """,
            nb:
                """
                Berørte koblinger: \(all). Føres videre: \(carried), må gjennomgås: \(review), \
                brutte: \(broken).
                """,
            da:
                """
                Berørte koblinger: \(all). Føres videre: \(carried), skal gennemgås: \(review), \
                brudte: \(broken).
                """
        )
    }

    static func done(_ answer: AdoptionAnswer) -> Phrase {
        let slug = answer.edition.slug
        return Phrase(
            en: "Adopted: \(slug). Until somebody uses it: altas framework adopt \(slug) --undo.",
            es:
                """
                Adoptada: \(slug). Mientras nadie la use, se puede deshacer: altas framework adopt \
                \(slug) --undo.
                """,
            nb:
                """
                Tatt i bruk: \(slug). Kan angres til noen bruker den: altas framework adopt \(slug) \
                --undo.
                """,
            da:
                """
                Taget i brug: \(slug). Kan fortrydes, til nogen bruger den: altas framework adopt \
                \(slug) --undo.
                """
        )
    }
}
