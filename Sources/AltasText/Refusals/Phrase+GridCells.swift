internal import AltasCore

/// Clauses on what is wrong with the marks and items of a grid.
extension Phrase {
    static func unknownMark(_ found: Phrase, hasNearest: Bool) -> Phrase {
        let clause = Phrase(
            en: "\(found[.en]) is not a mark",
            es: "\(found[.es]) no es una marca",
            nb: "\(found[.nb]) er ikke et merke",
            da: "\(found[.da]) er ikke et mærke"
        )
        let (met, notYet) = (Decision.Result.met.word, Decision.Result.notYet.word)
        let remedy = Phrase(
            en: "write “\(met[.en])” or “\(notYet[.en])”, or leave the cell empty",
            es: "escriba «\(met[.es])» o «\(notYet[.es])», o deje la celda vacía",
            nb: "skriv «\(met[.nb])» eller «\(notYet[.nb])», eller la cellen stå tom",
            da: "skriv »\(met[.da])« eller »\(notYet[.da])«, eller lad cellen stå tom"
        )
        return hasNearest ? clause : Phrase { "\(clause[$0]); \(remedy[$0])" }
    }

    static let nothingOpen = Phrase(
        en: "every criterion of the outcome is met already; mark the criterion that is meant",
        es: "todos los criterios del resultado ya están alcanzados; marque el criterio en cuestión",
        nb: "alle kriteriene i læringsutbyttet er alt oppfylt; merk kriteriet det gjelder",
        da: "alle læringsmålets kriterier er allerede opfyldt; markér det kriterium, det gælder"
    )

    static func unknownMethod(_ found: Phrase) -> Phrase {
        Phrase(
            en: "\(found[.en]) is not a method of the curriculum",
            es: "\(found[.es]) no es un método del currículo",
            nb: "\(found[.nb]) er ikke en metode i læreplanen",
            da: "\(found[.da]) er ikke en metode i læreplanen"
        )
    }

    static func unknownItem(_ found: Phrase) -> Phrase {
        Phrase(
            en: "no item has the code \(found[.en])",
            es: "ningún elemento tiene el código \(found[.es])",
            nb: "ikke noe punkt har koden \(found[.nb])",
            da: "intet punkt har koden \(found[.da])"
        )
    }

    static func ambiguousItem(_ found: Phrase) -> Phrase {
        Phrase(
            en: "several items have the code \(found[.en]); write the one you mean as parent>code",
            es:
                """
                varios elementos tienen el código \(found[.es]); indique cuál, como \
                superior>código
                """,
            nb: "flere punkter har koden \(found[.nb]); skriv det du mener, som overordnet>kode",
            da: "flere punkter har koden \(found[.da]); skriv det, du mener, som overordnet>kode"
        )
    }

    static func formula(_ found: Phrase) -> Phrase {
        Phrase(
            en: "\(found[.en]) begins like a spreadsheet formula; write plain text",
            es: "\(found[.es]) empieza como una fórmula de hoja de cálculo; escriba solo texto",
            nb: "\(found[.nb]) begynner som en formel i et regneark; skriv vanlig tekst",
            da: "\(found[.da]) begynder som en formel i et regneark; skriv almindelig tekst"
        )
    }

    static func unknownGrade(_ found: Phrase, on scale: String) -> Phrase {
        Phrase(
            en: "\(found[.en]) is not a grade on the scale \(scale)",
            es: "\(found[.es]) no es una calificación de la escala \(scale)",
            nb: "\(found[.nb]) er ikke en karakter på skalaen \(scale)",
            da: "\(found[.da]) er ikke en karakter på skalaen \(scale)"
        )
    }

    static func recordedElsewhere(_ receipt: String) -> Phrase {
        Phrase(
            en:
                """
                this is recorded already (receipt \(receipt)); if it was seen once more, add \
                --again
                """,
            es:
                """
                esto ya está registrado (recibo \(receipt)); si se observó otra vez, añada \
                --again
                """,
            nb:
                """
                dette er allerede registrert (kvittering \(receipt)); hvis det ble sett en gang \
                til, legg til --again
                """,
            da:
                """
                dette er allerede registreret (kvittering \(receipt)); hvis det blev set en gang \
                til, så tilføj --again
                """
        )
    }
}
