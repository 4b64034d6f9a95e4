internal import AltasCore

extension Phrase {
    static func unknownDecision(_ text: String) -> Phrase {
        let text = code(text)
        return Phrase(
            en: "There is no decision \(text[.en]). See the decisions of a visit with:",
            es: "No hay ninguna decisión \(text[.es]). Para ver las decisiones de una visita:",
            nb: "Vurderingen \(text[.nb]) finnes ikke. Se vurderingene i et besøk med:",
            da: "Afgørelsen \(text[.da]) findes ikke. Se et besøgs afgørelser med:"
        ).then(Phrase(same: "altas visit show RECEIPT"))
    }

    static func alreadyCorrected(_ decision: String) -> Phrase {
        Phrase(
            en:
                """
                Decision \(decision) has been corrected already. Correct the one that replaced \
                it.
                """,
            es: "La decisión \(decision) ya se corrigió. Corrija la que la sustituye.",
            nb: "Vurderingen \(decision) er allerede rettet. Rett den som erstattet den.",
            da: "Afgørelsen \(decision) er allerede rettet. Ret den, der erstattede den."
        )
    }

    static let correctsNothing = Phrase(
        en: "This correction changes nothing. Say what should be different.",
        es: "Esta corrección no cambia nada. Indique qué debe ser distinto.",
        nb: "Denne rettelsen endrer ingenting. Oppgi hva som skal være annerledes.",
        da: "Denne rettelse ændrer intet. Angiv, hvad der skal være anderledes."
    )

    static func notYourDecision(_ decision: String) -> Phrase {
        Phrase(
            en:
                """
                Decision \(decision) was made by somebody else. Only they or an administrator may \
                correct it.
                """,
            es:
                """
                La decisión \(decision) es de otra persona. Solo puede corregirla esa persona o \
                un(a) administrador(a).
                """,
            nb:
                """
                Vurderingen \(decision) er gjort av en annen. Bare vedkommende eller en \
                administrator kan rette den.
                """,
            da:
                """
                Afgørelsen \(decision) er truffet af en anden. Kun vedkommende eller en \
                administrator må rette den.
                """
        )
    }

    static func alreadyRated(_ learner: String, _ occasion: Questionnaire.Occasion) -> Phrase {
        let time = occasion.word
        return Phrase(
            en:
                """
                The self-rating of \(learner) \(time[.en]) is there already. It is given only \
                once.
                """,
            es: "La autoevaluación de \(learner) \(time[.es]) ya consta. Solo se hace una vez.",
            nb:
                """
                Egenvurderingen til \(learner) \(time[.nb]) er allerede gitt. Den gis bare én \
                gang.
                """,
            da:
                """
                \(learner) har allerede givet sin selvvurdering \(time[.da]). Den gives kun én \
                gang.
                """
        )
    }

    static func alreadyDisputed(_ decision: String) -> Phrase {
        Phrase(
            en:
                "You have disputed \(decision) already. Its page shows who settles it, and by when.",
            es: "Ya ha reclamado contra \(decision). Su página muestra hasta cuándo se resuelve.",
            nb: "Du har alt klaget på \(decision). Siden viser når klagen skal være avgjort.",
            da:
                "Du har allerede klaget over \(decision). Siden viser, hvornår den skal være afgjort."
        )
    }

    static func ownDecision(_ decision: String) -> Phrase {
        Phrase(
            en: "You decided \(decision) yourself. Another assessor has to settle the dispute.",
            es: "Usted tomó la decisión \(decision). La reclamación la resuelve otra persona.",
            nb: "Du har selv avgjort \(decision). En annen vurderer må behandle klagen.",
            da: "Du har selv afgjort \(decision). En anden bedømmer skal behandle klagen."
        )
    }
}
