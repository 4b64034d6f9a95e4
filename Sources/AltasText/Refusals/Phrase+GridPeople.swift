internal import AltasCore

/// Clauses on what is wrong with the learners and settings of a grid.
extension Phrase {
    static func unknownLearner(_ found: Phrase) -> Phrase {
        Phrase(
            en: "no learner has the code \(found[.en])",
            es: "no hay participantes con el código \(found[.es])",
            nb: "ingen deltaker har koden \(found[.nb])",
            da: "ingen deltager har koden \(found[.da])"
        )
    }

    static func repeatedLearner(_ found: Phrase) -> Phrase {
        Phrase(
            en: "the learner \(found[.en]) stands twice; keep one row",
            es: "\(found[.es]) aparece dos veces; deje una sola fila",
            nb: "deltakeren \(found[.nb]) står to ganger; behold bare én rad",
            da: "deltageren \(found[.da]) står to gange; behold kun én række"
        )
    }

    static func nameDiffers(_ found: Phrase, expected: Phrase) -> Phrase {
        Phrase(
            en: "the name is \(found[.en]), but the code is that of \(expected[.en]); check both",
            es: "el nombre es \(found[.es]), pero el código es de \(expected[.es]); revise ambos",
            nb: "navnet er \(found[.nb]), men koden tilhører \(expected[.nb]); sjekk begge",
            da: "navnet er \(found[.da]), men koden tilhører \(expected[.da]); tjek begge dele"
        )
    }

    static func notPlaced(_ found: Phrase, at site: String) -> Phrase {
        Phrase(
            en: "\(found[.en]) is not placed at \(site) on that day; check the site and the date",
            es: "\(found[.es]) no consta en \(site) ese día; revise el centro y la fecha",
            nb: "\(found[.nb]) er ikke tilknyttet \(site) den dagen; sjekk stedet og datoen",
            da: "\(found[.da]) er ikke tilknyttet \(site) den dag; tjek stedet og datoen"
        )
    }

    static func notEnrolled(_ found: Phrase) -> Phrase {
        Phrase(
            en: "\(found[.en]) has no enrolment on that day; enrol them or check the date",
            es: "\(found[.es]) no tiene matrícula ese día; haga la matrícula o revise la fecha",
            nb: """
                \(found[.nb]) har ingen påmelding den dagen; meld deltakeren på eller sjekk datoen
                """,
            da: "\(found[.da]) har ingen tilmelding den dag; tilmeld deltageren, eller tjek datoen"
        )
    }

    static func missingSetting(_ word: Phrase) -> Phrase {
        Phrase(
            en: "the line “\(word[.en])” is missing above the table; add it",
            es: "falta la línea «\(word[.es])» encima de la tabla; añádala",
            nb: "linjen «\(word[.nb])» mangler over tabellen; legg den til",
            da: "linjen »\(word[.da])« mangler over tabellen; tilføj den"
        )
    }

    static func unknownSite(_ found: Phrase) -> Phrase {
        Phrase(
            en: "there is no site \(found[.en])",
            es: "no hay ningún centro \(found[.es])",
            nb: "stedet \(found[.nb]) finnes ikke",
            da: "stedet \(found[.da]) findes ikke"
        )
    }
}
