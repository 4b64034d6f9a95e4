package import AltasCore

extension Words {
    /// That a region asks for a module that another does not.
    package static func moduleAlsoNeeded(_ code: String) -> Phrase {
        Phrase(
            en: "module \(code) is needed too",
            es: "también se exige el módulo \(code)",
            nb: "modulen \(code) kreves i tillegg",
            da: "modulet \(code) kræves også"
        )
    }

    /// That a region asks for more days of observation than another.
    package static func moreObservations(from: Int, to: Int) -> Phrase {
        let days = Phrase.counted(
            to,
            one: Phrase(en: "day", es: "día", nb: "dag", da: "dag"),
            other: Phrase(en: "days", es: "días", nb: "dager", da: "dage")
        )
        return Phrase(
            en: "each criterion of a skill must be observed on \(days[.en]), not \(from)",
            es: "cada criterio de una destreza debe observarse en \(days[.es]), no en \(from)",
            nb: "hvert kriterium for en ferdighet må observeres på \(days[.nb]), ikke \(from)",
            da: "hvert kriterium for en færdighed skal observeres på \(days[.da]), ikke \(from)"
        )
    }

    /// That a region does not take these methods for an observation, where another does.
    package static func notAnObservation(_ methods: [String]) -> Phrase {
        let methods = methods.joined(separator: ", ")
        return Phrase(
            en: "not accepted as an observation: \(methods)",
            es: "no se acepta como observación: \(methods)",
            nb: "godtas ikke som observasjon: \(methods)",
            da: "godtages ikke som observation: \(methods)"
        )
    }

    /// That a region asks for evidence by certain methods.
    package static func kindNeeded(
        _ kind: Item.OutcomeKind,
        anyOf methods: [String],
        atLeast count: Int
    ) -> Phrase {
        let (kind, methods) = (kind.word, methods.joined(separator: ", "))
        return Phrase(
            en: "each outcome of the kind “\(kind[.en])” needs at least \(count) of: \(methods)",
            es: "cada resultado de tipo «\(kind[.es])» exige al menos \(count) de: \(methods)",
            nb: "hvert læringsutbytte av typen «\(kind[.nb])» krever minst \(count) av: \(methods)",
            da: "hvert læringsmål af typen »\(kind[.da])« kræver mindst \(count) af: \(methods)"
        )
    }

    /// That a region asks for more different kinds of evidence than another.
    package static func moreKinds(_ kind: Item.OutcomeKind, from: Int, to: Int) -> Phrase {
        let kind = kind.word
        return Phrase(
            en:
                """
                each outcome of the kind “\(kind[.en])” needs \(to) kinds of evidence, not \
                \(from)
                """,
            es: "cada resultado de tipo «\(kind[.es])» exige \(to) tipos de evidencia, no \(from)",
            nb:
                """
                hvert læringsutbytte av typen «\(kind[.nb])» krever \(to) typer dokumentasjon, \
                ikke \(from)
                """,
            da:
                """
                hvert læringsmål af typen »\(kind[.da])« kræver \(to) slags dokumentation, ikke \
                \(from)
                """
        )
    }

    /// That an achievement lasts a shorter time in a region than in another.
    package static func shorterValidity(fromMonths: Int, toMonths: Int) -> Phrase {
        let months = Phrase.counted(
            toMonths,
            one: Phrase(en: "month", es: "mes", nb: "måned", da: "måned"),
            other: Phrase(en: "months", es: "meses", nb: "måneder", da: "måneder")
        )
        return Phrase(
            en: "an achievement lasts \(months[.en]), not \(fromMonths)",
            es: "lo alcanzado vale \(months[.es]), no \(fromMonths)",
            nb: "det som er oppnådd, gjelder i \(months[.nb]), ikke \(fromMonths)",
            da: "det, der er opnået, gælder i \(months[.da]), ikke \(fromMonths)"
        )
    }
}
