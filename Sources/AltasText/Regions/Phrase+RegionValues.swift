/// Clauses on the values in the files of a region.
extension Phrase {
    static let missingValue = Phrase(
        en: "nothing is said here; fill it in",
        es: "aquí no dice nada; rellénelo",
        nb: "her står det ingenting; fyll det ut",
        da: "her står der ingenting; udfyld det"
    )

    static let strangeMember = Phrase(
        en: "this name is not known here; correct it or take it out",
        es: "este nombre no se conoce aquí; corríjalo o quítelo",
        nb: "dette navnet er ukjent her; rett det eller ta det ut",
        da: "dette navn er ukendt her; ret det, eller tag det ud"
    )

    static let repeatedMember = Phrase(
        en: "this name stands twice in the same object; keep one of them",
        es: "este nombre aparece dos veces en el mismo objeto; deje solo uno",
        nb: "dette navnet står to ganger i samme objekt; behold bare ett",
        da: "dette navn står to gange i samme objekt; behold kun ét"
    )

    static func wrongKind(_ kind: Phrase) -> Phrase {
        Phrase(
            en: "\(kind[.en]) is needed here; correct it",
            es: "aquí hace falta \(kind[.es]); corríjalo",
            nb: "her trengs \(kind[.nb]); rett det",
            da: "her skal der stå \(kind[.da]); ret det"
        )
    }

    static func outOfRange(_ range: ClosedRange<Int>) -> Phrase {
        let (low, high) = (number(range.lowerBound), number(range.upperBound))
        return Phrase(
            en: "the number must lie between \(low[.en]) and \(high[.en]); correct it",
            es: "el número debe estar entre \(low[.es]) y \(high[.es]); corríjalo",
            nb: "tallet må ligge mellom \(low[.nb]) og \(high[.nb]); rett det",
            da: "tallet skal ligge mellem \(low[.da]) og \(high[.da]); ret det"
        )
    }

    static func notOneOf(_ found: Phrase, _ allowed: Phrase) -> Phrase {
        Phrase(
            en: "\(found[.en]) is not allowed here; write \(allowed[.en])",
            es: "\(found[.es]) no se admite aquí; escriba \(allowed[.es])",
            nb: "\(found[.nb]) er ikke tillatt her; skriv \(allowed[.nb])",
            da: "\(found[.da]) er ikke tilladt her; skriv \(allowed[.da])"
        )
    }

    static func severalAnswer(_ found: Phrase, _ candidates: Phrase) -> Phrase {
        Phrase(
            en: "\(found[.en]) could be \(candidates[.en]); write the one you mean",
            es: "\(found[.es]) puede ser \(candidates[.es]); indique cuál",
            nb: "\(found[.nb]) kan være \(candidates[.nb]); skriv den du mener",
            da: "\(found[.da]) kan være \(candidates[.da]); skriv den, du mener"
        )
    }

    static func repeatedValue(_ found: Phrase, firstLine line: Int?) -> Phrase {
        guard let line else {
            return Phrase(
                en: "\(found[.en]) is used already; give each its own",
                es: "\(found[.es]) ya se usa; dé a cada uno el suyo",
                nb: "\(found[.nb]) er i bruk fra før; gi hver sin egen",
                da: "\(found[.da]) er allerede i brug; giv hver sin egen"
            )
        }
        return Phrase(
            en: "\(found[.en]) stands already on line \(line); keep one of them, or correct one",
            es: "\(found[.es]) ya está en la línea \(line); deje solo uno o corrija uno",
            nb: "\(found[.nb]) står alt på linje \(line); behold bare én, eller rett en av dem",
            da: "\(found[.da]) står allerede på linje \(line); behold kun én, eller ret en af dem"
        )
    }

    static func circle(_ found: Phrase) -> Phrase {
        Phrase(
            en: "\(found[.en]) comes back to itself in a circle; break it at one place",
            es: "\(found[.es]) vuelve a sí mismo en círculo; rómpalo en algún punto",
            nb: "\(found[.nb]) går i ring tilbake til seg selv; bryt ringen ett sted",
            da: "\(found[.da]) går i ring tilbage til sig selv; bryd ringen ét sted"
        )
    }

    /// `languages` are tags, such as `nb, da`.
    static func untranslated(_ languages: String) -> Phrase {
        Phrase(
            en: "the text is missing in: \(languages); add it",
            es: "falta el texto en: \(languages); añádalo",
            nb: "teksten mangler på: \(languages); legg den til",
            da: "teksten mangler på: \(languages); tilføj den"
        )
    }

    static let unverified = Phrase(
        en: "say how far this was checked: verified, second-hand or draft",
        es: "indique hasta dónde se ha comprobado: verified, second-hand o draft",
        nb: "oppgi hvor godt dette er kontrollert: verified, second-hand eller draft",
        da: "angiv, hvor godt dette er kontrolleret: verified, second-hand eller draft"
    )

    static func unsourced(_ verification: Phrase) -> Phrase {
        Phrase(
            en: "no source is given (\(verification[.en])); say where it was read",
            es: "no se indica la fuente (\(verification[.es])); diga dónde se leyó",
            nb: "ingen kilde er oppgitt (\(verification[.nb])); skriv hvor det er lest",
            da: "der er ikke angivet nogen kilde (\(verification[.da])); skriv, hvor det er læst"
        )
    }

    static func regionCode(_ code: Phrase) -> Phrase {
        Phrase(
            en:
                """
                \(code[.en]) is not the code of a region; write an ISO 3166 code in capitals, \
                such as NO or GB-ENG
                """,
            es:
                """
                \(code[.es]) no es el código de una región; escriba un código ISO 3166 en \
                mayúsculas, como ES o GB-ENG
                """,
            nb:
                """
                \(code[.nb]) er ingen regionkode; skriv en ISO 3166-kode med store bokstaver, for \
                eksempel NO eller GB-ENG
                """,
            da:
                """
                \(code[.da]) er ikke en regionskode; skriv en ISO 3166-kode med store bogstaver, \
                for eksempel DK eller GB-ENG
                """
        )
    }

    static func languageTag(_ tag: Phrase) -> Phrase {
        Phrase(
            en: "\(tag[.en]) is not the tag of a language; write one such as nn or ca",
            es: "\(tag[.es]) no es la etiqueta de un idioma; escriba una como nn o ca",
            nb: "\(tag[.nb]) er ikke koden for et språk; skriv for eksempel nn eller ca",
            da: "\(tag[.da]) er ikke koden for et sprog; skriv for eksempel nn eller ca"
        )
    }

    static func strangeZone(_ name: Phrase) -> Phrase {
        Phrase(
            en: "there is no time zone \(name[.en]); write one such as Europe/London",
            es: "no existe la zona horaria \(name[.es]); escriba una como Europe/Madrid",
            nb: "tidssonen \(name[.nb]) finnes ikke; skriv for eksempel Europe/Oslo",
            da: "tidszonen \(name[.da]) findes ikke; skriv for eksempel Europe/Copenhagen"
        )
    }

    static let ranks = Phrase(
        en: "the values must stand best first, with the ranks 1, 2, 3 …; put them in order",
        es: "los valores van del mejor al peor, con los rangos 1, 2, 3…; ordénelos",
        nb: "verdiene skal stå med den beste først og rang 1, 2, 3 …; sett dem i rekkefølge",
        da: "værdierne skal stå med den bedste først og rang 1, 2, 3 …; sæt dem i rækkefølge"
    )

    static let reversedRange = Phrase(
        en: "hours_low is greater than hours_high; change them round",
        es: "hours_low es mayor que hours_high; inviértalos",
        nb: "hours_low er større enn hours_high; bytt dem om",
        da: "hours_low er større end hours_high; byt dem om"
    )

    static let nobodyDecides = Phrase(
        en: "nobody may decide, so nobody could be certified; set may_decide for somebody",
        es: "nadie puede decidir y nadie podría certificarse; ponga may_decide a alguien",
        nb: "ingen kan avgjøre noe, og da får ingen bevis; sett may_decide for noen",
        da: "ingen må afgøre noget, og så får ingen bevis; sæt may_decide for nogen"
    )
}
