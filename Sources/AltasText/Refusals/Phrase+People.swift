internal import AltasCore

extension Phrase {
    static func unknownRegion(_ text: String, _ nearest: [String]) -> Phrase {
        let text = code(text)
        return Phrase(
            en: "There is no region \(text[.en]).",
            es: "No hay ninguna región \(text[.es]).",
            nb: "Regionen \(text[.nb]) finnes ikke.",
            da: "Regionen \(text[.da]) findes ikke."
        ).suggesting(nearest, otherwise: .list("altas region list"))
    }

    static func unknownTimeZone(_ text: String) -> Phrase {
        let text = code(text)
        return Phrase(
            en: "There is no time zone \(text[.en]). Write one such as Europe/London.",
            es: "No existe la zona horaria \(text[.es]). Escriba una como Europe/Madrid.",
            nb: "Tidssonen \(text[.nb]) finnes ikke. Skriv for eksempel Europe/Oslo.",
            da: "Tidszonen \(text[.da]) findes ikke. Skriv for eksempel Europe/Copenhagen."
        )
    }

    static func unknownSite(_ text: String, _ nearest: [String]) -> Phrase {
        let text = code(text)
        return Phrase(
            en: "There is no site \(text[.en]).",
            es: "No hay ningún centro \(text[.es]).",
            nb: "Stedet \(text[.nb]) finnes ikke.",
            da: "Stedet \(text[.da]) findes ikke."
        ).suggesting(nearest, otherwise: .list("altas site list"))
    }

    static func unknownCohort(_ text: String, _ nearest: [String]) -> Phrase {
        let text = code(text)
        return Phrase(
            en: "There is no cohort \(text[.en]).",
            es: "No hay ningún grupo \(text[.es]).",
            nb: "Kullet \(text[.nb]) finnes ikke.",
            da: "Holdet \(text[.da]) findes ikke."
        ).suggesting(nearest, otherwise: .list("altas cohort list"))
    }

    static func unknownLearner(_ text: String, _ nearest: [String]) -> Phrase {
        let text = code(text)
        return Phrase(
            en: "No learner has the code \(text[.en]).",
            es: "No hay participantes con el código \(text[.es]).",
            nb: "Ingen deltaker har koden \(text[.nb]).",
            da: "Ingen deltager har koden \(text[.da])."
        ).suggesting(nearest, otherwise: .list("altas learner list"))
    }

    static func unknownStaff(_ text: String, _ nearest: [String]) -> Phrase {
        let text = code(text)
        return Phrase(
            en: "No member of staff has the code \(text[.en]).",
            es: "No hay nadie del personal con el código \(text[.es]).",
            nb: "Ingen ansatt har koden \(text[.nb]).",
            da: "Ingen medarbejder har koden \(text[.da])."
        ).suggesting(nearest, otherwise: .list("altas staff list"))
    }

    static func taken(_ value: String, as field: Refusal.Field) -> Phrase {
        let (value, word) = (quoted(value), field.word)
        return Phrase(
            en: "The \(word[.en]) \(value[.en]) is taken already. Choose another.",
            es: "\(value[.es]) ya está en uso como \(word[.es]). Elija otro valor.",
            nb: "\(value[.nb]) er allerede i bruk som \(word[.nb]). Velg noe annet.",
            da: "\(value[.da]) er allerede i brug som \(word[.da]). Vælg noget andet."
        )
    }

    static func noSuchRole(_ staff: String, _ role: Staff.Role) -> Phrase {
        let role = role.word
        return Phrase(
            en: "\(staff) does not have the role “\(role[.en])”, so there is none to end.",
            es: "\(staff) no tiene el rol «\(role[.es])», así que no hay nada que terminar.",
            nb: "\(staff) har ikke rollen «\(role[.nb])», så det er ingenting å avslutte.",
            da: "\(staff) har ikke rollen »\(role[.da])«, så der er intet at afslutte."
        ).then(.list("altas staff list"))
    }

    static func rolesExclude(_ staff: String, at site: String?) -> Phrase {
        let same = Phrase(
            en: "at the same site",
            es: "en el mismo centro",
            nb: "på samme sted",
            da: "på samme sted"
        )
        let place =
            site.map { Phrase(en: "at \($0)", es: "en \($0)", nb: "på \($0)", da: "på \($0)") }
            ?? same
        let (one, other) = (Staff.Role.trainer.word, Staff.Role.qualityAssurer.word)
        return Phrase(
            en: "\(staff) cannot be both \(one[.en]) and \(other[.en]) \(place[.en]).",
            es: "\(staff) no puede ser a la vez \(one[.es]) y \(other[.es]) \(place[.es]).",
            nb: "\(staff) kan ikke være både \(one[.nb]) og \(other[.nb]) \(place[.nb]).",
            da: "\(staff) kan ikke være både \(one[.da]) og \(other[.da]) \(place[.da])."
        ).then(
            Phrase(
                en: "End one of the roles first.",
                es: "Termine antes uno de los dos roles.",
                nb: "Avslutt den ene rollen først.",
                da: "Afslut den ene rolle først."
            )
        )
    }
}
