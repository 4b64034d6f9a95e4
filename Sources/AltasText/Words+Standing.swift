extension Words {
    /// That a criterion is not met.
    package static func criterionMissing(_ code: String) -> Phrase {
        Phrase(
            en: "criterion \(code) is not met",
            es: "no se ha alcanzado el criterio \(code)",
            nb: "kriteriet \(code) er ikke oppfylt",
            da: "kriteriet \(code) er ikke opfyldt"
        )
    }

    /// That evidence by one of these methods is missing.
    package static func kindMissing(anyOf methods: [String]) -> Phrase {
        let methods = Phrase.alternatives(methods)
        return Phrase(
            en: "evidence by \(methods[.en]) is missing",
            es: "falta una evidencia mediante \(methods[.es])",
            nb: "dokumentasjon ved \(methods[.nb]) mangler",
            da: "der mangler dokumentation ved \(methods[.da])"
        )
    }

    /// That a second kind of evidence is missing beside those held.
    package static func secondKindMissing(held: [String], accepted: [String]) -> Phrase {
        let none = Phrase(en: "none", es: "ninguno", nb: "ingen", da: "ingen")
        let held = held.isEmpty ? none : Phrase(same: held.joined(separator: ", "))
        let accepted = Phrase.alternatives(accepted)
        return Phrase(
            en:
                """
                a second kind of evidence is missing (held: \(held[.en]); \(accepted[.en]) would \
                do)
                """,
            es: "falta un segundo tipo de evidencia (hay: \(held[.es]); serviría \(accepted[.es]))",
            nb:
                """
                en type dokumentasjon til mangler (har: \(held[.nb]); \(accepted[.nb]) kan \
                brukes)
                """,
            da:
                """
                der mangler en slags dokumentation til (har: \(held[.da]); \(accepted[.da]) kan \
                bruges)
                """
        )
    }

    /// How many of the fresh observations have been made that prior learning leaves to be made.
    package static func freshObservations(have: Int, need: Int) -> Phrase {
        Phrase(
            en: "fresh observations: \(have) of \(need)",
            es: "observaciones nuevas: \(have) de \(need)",
            nb: "nye observasjoner: \(have) av \(need)",
            da: "nye observationer: \(have) af \(need)"
        )
    }

    /// That a required module is not achieved.
    package static func moduleNeeded(_ code: String) -> Phrase {
        Phrase(
            en: "module \(code) is not achieved",
            es: "no se ha alcanzado el módulo \(code)",
            nb: "modulen \(code) er ikke oppnådd",
            da: "modulet \(code) er ikke opnået"
        )
    }

    /// That a required module is out of date.
    package static func renewalNeeded(_ code: String) -> Phrase {
        Phrase(
            en: "module \(code) is out of date and must be renewed",
            es: "el módulo \(code) ha caducado y hay que renovarlo",
            nb: "modulen \(code) er utløpt og må fornyes",
            da: "modulet \(code) er udløbet og skal fornyes"
        )
    }

    /// That a criterion of the region's own is not met.
    package static func localCriterionNeeded(_ code: String) -> Phrase {
        Phrase(
            en: "local criterion \(code) is not met",
            es: "no se ha alcanzado el criterio local \(code)",
            nb: "det lokale kriteriet \(code) er ikke oppfylt",
            da: "det lokale kriterium \(code) er ikke opfyldt"
        )
    }
}
