internal import AltasCore

extension Refusal.Need {
    /// What is lacking, and whom to ask for it.
    var phrase: Phrase {
        switch self {
        case .administrator: .administratorNeeded
        case .reviewer: .reviewerNeeded
        case .trainer(let site, let day): .trainerNeeded(at: site, on: .day(day))
        case .capacity(let region, let day): .capacityNeeded(in: region, on: .day(day))
        case .access(let site): .accessNeeded(to: site)
        case .learner(let learner): .accessNeeded(toLearner: learner)
        case .staff: .staffNeeded
        case .learnerThemselves: .learnerNeeded
        }
    }
}

extension Phrase {
    fileprivate static let administratorNeeded = Phrase(
        en: "Only an administrator may do that. Ask one of them.",
        es: "Eso solo puede hacerlo un(a) administrador(a). Pídaselo a quien tenga ese rol.",
        nb: "Det kan bare en administrator gjøre. Spør en av dem.",
        da: "Det må kun en administrator gøre. Spørg en af dem."
    )

    fileprivate static let reviewerNeeded = Phrase(
        en: "Only an administrator or a quality assurer may do that. Ask one of them.",
        es: """
            Eso solo puede hacerlo un(a) administrador(a) o quien asegura la calidad. Pídaselo a \
            quien tenga uno de esos roles.
            """,
        nb: "Det kan bare en administrator eller en kvalitetssikrer gjøre. Spør en av dem.",
        da: "Det må kun en administrator eller en kvalitetssikrer gøre. Spørg en af dem."
    )

    fileprivate static let staffNeeded = Phrase(
        en: "That is for members of staff. Ask your trainer.",
        es: "Eso es para el personal. Pregunte a su formador(a).",
        nb: "Det er for ansatte. Spør den som lærer deg opp.",
        da: "Det er for ansatte. Spørg den, der oplærer dig."
    )

    fileprivate static let learnerNeeded = Phrase(
        en: "Only the learner whom it is about may do that, signed in with their own code.",
        es: "Solo puede hacerlo la persona de quien se trata, con su propio código.",
        nb: "Det kan bare deltakeren det gjelder, innlogget med sin egen kode.",
        da: "Det kan kun den deltager, det drejer sig om, logget ind med sin egen kode."
    )

    fileprivate static func trainerNeeded(at site: String, on day: Phrase) -> Phrase {
        Phrase(
            en:
                """
                You are not a trainer at \(site) on \(day[.en]). Ask an administrator for that \
                role.
                """,
            es:
                """
                No tiene el rol «formador(a)» en \(site) el \(day[.es]). Pídaselo a un(a) \
                administrador(a).
                """,
            nb: "Du er ikke veileder på \(site) den \(day[.nb]). Be en administrator om rollen.",
            da: "Du er ikke vejleder på \(site) den \(day[.da]). Bed en administrator om rollen."
        )
    }

    fileprivate static func capacityNeeded(in region: String, on day: Phrase) -> Phrase {
        Phrase(
            en:
                """
                You have no national role that lets you decide in \(region) on \(day[.en]). Ask an \
                administrator to record one.
                """,
            es:
                """
                No tiene un rol nacional que le permita evaluar en \(region) el \(day[.es]). Pida \
                a un(a) administrador(a) que lo registre.
                """,
            nb:
                """
                Du har ingen nasjonal rolle som gir rett til å vurdere i \(region) den \
                \(day[.nb]). Be en administrator om å registrere en.
                """,
            da:
                """
                Du har ingen national rolle, der giver ret til at bedømme i \(region) den \
                \(day[.da]). Bed en administrator om at registrere en.
                """
        )
    }

    fileprivate static func accessNeeded(to site: String) -> Phrase {
        Phrase(
            en: "You may not see \(site). Ask an administrator for a role there.",
            es: "No tiene acceso a \(site). Pida a un(a) administrador(a) un rol allí.",
            nb: "Du har ikke tilgang til \(site). Be en administrator om en rolle der.",
            da: "Du har ikke adgang til \(site). Bed en administrator om en rolle der."
        )
    }

    fileprivate static func accessNeeded(toLearner learner: String) -> Phrase {
        Phrase(
            en:
                """
                You may not see \(learner). Ask an administrator for a role at that learner's \
                site.
                """,
            es: """
                No tiene acceso a \(learner). Pida a un(a) administrador(a) un rol en el centro de \
                esa persona.
                """,
            nb: """
                Du har ikke tilgang til \(learner). Be en administrator om en rolle på deltakerens \
                sted.
                """,
            da: """
                Du har ikke adgang til \(learner). Bed en administrator om en rolle på deltagerens \
                sted.
                """
        )
    }
}
