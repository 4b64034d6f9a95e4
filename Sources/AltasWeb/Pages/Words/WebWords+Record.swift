import AltasText

extension WebWords {
    static let questionnaireEmpty = Phrase(
        en: """
            It has not been filled in yet. The trainer has the sheet: it is filled in once before \
            the course and once after it.
            """,
        es: """
            Todavía no se ha cumplimentado. Quien forma tiene la hoja: se rellena una vez antes \
            del curso y otra después.
            """,
        nb: """
            Det er ikke fylt ut ennå. Veilederen har skjemaet: det fylles ut én gang før kurset og \
            én gang etter.
            """,
        da: """
            Det er endnu ikke udfyldt. Vejlederen har skemaet: det udfyldes én gang før kurset og \
            én gang efter.
            """
    )
    static let scale = Phrase(
        en: "What the numbers mean",
        es: "Qué significan los números",
        nb: "Hva tallene betyr",
        da: "Hvad tallene betyder"
    )
    static let heldAboutYou = Phrase(
        en: "What is held",
        es: "Qué consta",
        nb: "Hva som er lagret",
        da: "Hvad der er gemt"
    )
    static let aboutRecord = Phrase(
        en: "Everything that this register holds about one person, and who looked at it.",
        es: "Todo lo que este registro guarda sobre una persona, y quién lo ha consultado.",
        nb: "Alt dette registeret har om én person, og hvem som har sett på det.",
        da: "Alt, hvad dette register har om én person, og hvem der har set på det."
    )
    static let download = Phrase(
        en: "Download everything (JSON)",
        es: "Descargar todo (JSON)",
        nb: "Last ned alt (JSON)",
        da: "Hent alt (JSON)"
    )
    static let person = Phrase(en: "Person", es: "Persona", nb: "Person", da: "Person")
    static let code = Phrase(en: "code", es: "código", nb: "kode", da: "kode")
    static let names = Phrase(en: "names", es: "nombres", nb: "navn", da: "navne")
    static let decisions = Phrase(
        en: "Decisions",
        es: "Decisiones",
        nb: "Vurderinger",
        da: "Afgørelser"
    )
    static let whoLooked = Phrase(
        en: "Who looked",
        es: "Quién lo ha consultado",
        nb: "Hvem har sett på det",
        da: "Hvem har set på det"
    )
    static let nobodyLooked = Phrase(
        en: "No member of staff has looked at these pages.",
        es: "Nadie del personal ha consultado estas páginas.",
        nb: "Ingen ansatte har sett på disse sidene.",
        da: "Ingen fra personalet har set på disse sider."
    )
    static let day = Phrase(en: "day", es: "día", nb: "dag", da: "dag")
    static let who = Phrase(en: "who", es: "quién", nb: "hvem", da: "hvem")
    static let nothingDecided = Phrase(
        en:
            "No decision has been entered yet. The first comes with the first visit of an assessor.",
        es:
            "Todavía no consta ninguna decisión. La primera llega con la primera visita de evaluación.",
        nb:
            "Ingen vurdering er registrert ennå. Den første kommer med det første vurderingsbesøket.",
        da: "Der er endnu ingen afgørelse. Den første kommer med det første bedømmelsesbesøg."
    )
    static let selfRatings = Phrase(
        en: "self-ratings",
        es: "autoevaluaciones",
        nb: "egenvurderinger",
        da: "selvvurderinger"
    )
    static let corrected = Phrase(
        en: "corrected",
        es: "corregida",
        nb: "rettet",
        da: "rettet"
    )

    /// A time from one day to another, or to no end.
    static func span(_ from: String, _ until: String?) -> Phrase {
        guard let until else {
            return Phrase(
                en: "since \(from)",
                es: "desde el \(from)",
                nb: "siden \(from)",
                da: "siden \(from)"
            )
        }
        return Phrase(
            en: "\(from) to \(until)",
            es: "del \(from) al \(until)",
            nb: "\(from) til \(until)",
            da: "\(from) til \(until)"
        )
    }
}

// MARK: - Staff

extension WebWords {
    static let yourSites = Phrase(
        en: "Your sites",
        es: "Sus centros",
        nb: "Dine steder",
        da: "Dine steder"
    )
    static let noSites = Phrase(
        en: "You hold no role at any site today. Ask an administrator for one.",
        es: "Hoy no tiene ningún rol en ningún centro. Pídaselo a la administración.",
        nb: "Du har ingen rolle på noe sted i dag. Be en administrator om en.",
        da: "Du har ingen rolle på noget sted i dag. Bed en administrator om en."
    )
    static let noLearners = Phrase(
        en: "No learner is placed here today.",
        es: "Hoy no hay participantes en este centro.",
        nb: "Ingen deltakere er knyttet til dette stedet i dag.",
        da: "Ingen deltagere er knyttet til dette sted i dag."
    )
    static let openDisagreements = Phrase(
        en: "Open disagreements",
        es: "Desacuerdos pendientes",
        nb: "Åpne uenigheter",
        da: "Åbne uenigheder"
    )
    static let noDisagreements = Phrase(
        en: "There is no open disagreement about learners at your sites.",
        es: "No hay desacuerdos pendientes sobre participantes de sus centros.",
        nb: "Det er ingen åpne uenigheter om deltakere på dine steder.",
        da: "Der er ingen åbne uenigheder om deltagere på dine steder."
    )
    static let lookIsNoted = Phrase(
        en: "Learners see that you looked at their pages, once a day.",
        es: "Cada participante ve que ha consultado sus páginas, una vez al día.",
        nb: "Deltakerne ser at du har sett på sidene deres, én gang om dagen.",
        da: "Deltagerne kan se, at du har set på deres sider, én gang om dagen."
    )
    static let howToSettle = Phrase(
        en: """
            An assessor other than the one who decided, a quality assurer of the site or an \
            administrator settles it on the command line: one that stands with altas dispute \
            settle, one that does not with altas correct.
            """,
        es: """
            Lo resuelve en la línea de comandos una persona evaluadora distinta de quien decidió, \
            responsable de calidad del centro o administración: si la decisión se mantiene, con \
            altas dispute settle; si no, con altas correct.
            """,
        nb: """
            En annen vurderer enn den som vurderte, en kvalitetssikrer på stedet eller en \
            administrator avgjør den på kommandolinjen: står vurderingen, med altas dispute settle; \
            hvis ikke, med altas correct.
            """,
        da: """
            En anden bedømmer end den, der bedømte, en kvalitetssikrer på stedet eller en \
            administrator afgør den på kommandolinjen: står afgørelsen ved magt, med altas dispute \
            settle; hvis ikke, med altas correct.
            """
    )
    static let nothingToRenew = Phrase(
        en: "nothing runs out soon",
        es: "nada caduca pronto",
        nb: "ingenting utløper snart",
        da: "intet udløber snart"
    )

    /// How many disagreements are open.
    static func openDisagreements(_ count: Int) -> Phrase {
        Phrase.counted(
            count,
            one: Phrase(
                en: "open disagreement",
                es: "desacuerdo pendiente",
                nb: "åpen uenighet",
                da: "åben uenighed"
            ),
            other: Phrase(
                en: "open disagreements",
                es: "desacuerdos pendientes",
                nb: "åpne uenigheter",
                da: "åbne uenigheder"
            )
        )
    }

    /// How many learners there are.
    static func learners(_ count: Int) -> Phrase {
        Phrase.counted(
            count,
            one: Phrase(en: "learner", es: "participante", nb: "deltaker", da: "deltager"),
            other: Phrase(en: "learners", es: "participantes", nb: "deltakere", da: "deltagere")
        )
    }
}
