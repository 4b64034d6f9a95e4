internal import AltasCore

extension Phrase {
    static func alreadyEnrolled(_ learner: String, for region: String) -> Phrase {
        Phrase(
            en: "\(learner) is enrolled in \(region) already. See the enrolment with:",
            es: "\(learner) ya tiene matrícula en \(region). Para verla:",
            nb: "\(learner) er allerede påmeldt i \(region). Se påmeldingen med:",
            da: "\(learner) er allerede tilmeldt i \(region). Se tilmeldingen med:"
        ).then(Phrase(same: "altas learner show \(learner)"))
    }

    static func notEnrolled(_ learner: String, on day: CivilDate) -> Phrase {
        let day = Phrase.day(day)
        return Phrase(
            en: "\(learner) has no enrolment on \(day[.en]). Enrol them with:",
            es: "\(learner) no tiene matrícula el \(day[.es]). Para hacer la matrícula:",
            nb: "\(learner) har ingen påmelding den \(day[.nb]). Meld deltakeren på med:",
            da: "\(learner) har ingen tilmelding den \(day[.da]). Tilmeld deltageren med:"
        ).then(Phrase(same: "altas enrol \(learner) --region REGION"))
    }

    static func notPlaced(_ learner: String, at site: String, on day: CivilDate) -> Phrase {
        let day = Phrase.day(day)
        return Phrase(
            en: "\(learner) is not placed at \(site) on \(day[.en]). Check the site and the date.",
            es: "\(learner) no consta en \(site) el \(day[.es]). Revise el centro y la fecha.",
            nb: "\(learner) er ikke tilknyttet \(site) den \(day[.nb]). Sjekk stedet og datoen.",
            da: "\(learner) er ikke tilknyttet \(site) den \(day[.da]). Tjek stedet og datoen."
        )
    }

    static func enrolmentState(from: Enrolment.State, to: Enrolment.State) -> Phrase {
        let (from, to) = (from.word, to.word)
        return Phrase(
            en: "An enrolment that is “\(from[.en])” cannot become “\(to[.en])”. See it with:",
            es: "Una matrícula «\(from[.es])» no puede pasar a «\(to[.es])». Para verla:",
            nb: "En påmelding som er «\(from[.nb])», kan ikke bli «\(to[.nb])». Se den med:",
            da: "En tilmelding, der er »\(from[.da])«, kan ikke blive »\(to[.da])«. Se den med:"
        ).then(Phrase(same: "altas learner show LEARNER"))
    }
}
