internal import AltasCore

extension RegionFinding.Thing {
    /// A clause: that there is no such thing.
    func unknown(_ found: Phrase) -> Phrase {
        switch self {
        case .module: .noModule(found)
        case .outcome: .noOutcome(found)
        case .item: .noItem(found)
        case .source: .noSource(found)
        case .parent: .noParent(found)
        case .method: .noMethod(found)
        case .scale: .noScale(found)
        case .value: .noScaleValue(found)
        case .edition: .noEdition(found)
        case .purpose: .noPurpose(found)
        }
    }
}

extension Phrase {
    fileprivate static func noModule(_ found: Phrase) -> Phrase {
        Phrase(
            en: "the curriculum has no module \(found[.en]); correct it",
            es: "el currículo no tiene ningún módulo \(found[.es]); corríjalo",
            nb: "læreplanen har ingen modul \(found[.nb]); rett den",
            da: "læreplanen har intet modul \(found[.da]); ret det"
        )
    }

    fileprivate static func noOutcome(_ found: Phrase) -> Phrase {
        Phrase(
            en: "the curriculum has no outcome \(found[.en]); correct it",
            es: "el currículo no tiene ningún resultado de aprendizaje \(found[.es]); corríjalo",
            nb: "læreplanen har ikke noe læringsutbytte \(found[.nb]); rett det",
            da: "læreplanen har intet læringsmål \(found[.da]); ret det"
        )
    }

    fileprivate static func noItem(_ found: Phrase) -> Phrase {
        Phrase(
            en: "the standard has no item \(found[.en]); correct it",
            es: "el estándar no tiene ningún elemento \(found[.es]); corríjalo",
            nb: "standarden har ikke noe punkt \(found[.nb]); rett det",
            da: "standarden har intet punkt \(found[.da]); ret det"
        )
    }

    fileprivate static func noSource(_ found: Phrase) -> Phrase {
        Phrase(
            en: "\(found[.en]) is neither in the curriculum nor a local criterion; correct it",
            es: "\(found[.es]) no está en el currículo ni es un criterio local; corríjalo",
            nb: "\(found[.nb]) er verken i læreplanen eller et lokalt kriterium; rett det",
            da: "\(found[.da]) er hverken i læreplanen eller et lokalt kriterium; ret det"
        )
    }

    fileprivate static func noParent(_ found: Phrase) -> Phrase {
        Phrase(
            en: "no row has the code \(found[.en]) to stand above this one; correct it",
            es: "ninguna fila tiene el código \(found[.es]) para ir por encima; corríjalo",
            nb: "ingen rad har koden \(found[.nb]) og kan stå over denne; rett den",
            da: "ingen række har koden \(found[.da]) og kan stå over denne; ret den"
        )
    }

    fileprivate static func noMethod(_ found: Phrase) -> Phrase {
        Phrase(
            en: "the curriculum has no method \(found[.en]); correct it",
            es: "el currículo no tiene ningún método \(found[.es]); corríjalo",
            nb: "læreplanen har ingen metode \(found[.nb]); rett den",
            da: "læreplanen har ingen metode \(found[.da]); ret den"
        )
    }

    fileprivate static func noScale(_ found: Phrase) -> Phrase {
        Phrase(
            en: "the profile has no scale \(found[.en]); correct it, or add the scale",
            es: "el perfil no tiene ninguna escala \(found[.es]); corríjalo o añada la escala",
            nb: "profilen har ingen skala \(found[.nb]); rett den, eller legg til skalaen",
            da: "profilen har ingen skala \(found[.da]); ret den, eller tilføj skalaen"
        )
    }

    fileprivate static func noScaleValue(_ found: Phrase) -> Phrase {
        Phrase(
            en: "the scale has no value \(found[.en]); correct it",
            es: "la escala no tiene el valor \(found[.es]); corríjalo",
            nb: "skalaen har ingen verdi \(found[.nb]); rett den",
            da: "skalaen har ingen værdi \(found[.da]); ret den"
        )
    }

    fileprivate static func noEdition(_ found: Phrase) -> Phrase {
        Phrase(
            en: "there is no edition \(found[.en]); correct it, or write null",
            es: "no hay ninguna edición \(found[.es]); corríjalo o escriba null",
            nb: "utgaven \(found[.nb]) finnes ikke; rett den, eller skriv null",
            da: "udgaven \(found[.da]) findes ikke; ret den, eller skriv null"
        )
    }

    fileprivate static func noPurpose(_ found: Phrase) -> Phrase {
        Phrase(
            en: "\(found[.en]) is neither “award” nor the slug of a standard here; correct it",
            es: "\(found[.es]) no es «award» ni el slug de un estándar de aquí; corríjalo",
            nb: "\(found[.nb]) er verken «award» eller slug for en standard her; rett det",
            da: "\(found[.da]) er hverken »award« eller slug for en standard her; ret det"
        )
    }
}

extension RegionFinding.Expected {
    /// What should be there, with its article.
    var phrase: Phrase {
        switch self {
        case .text: Phrase(en: "a text", es: "un texto", nb: "en tekst", da: "en tekst")
        case .number: Phrase(en: "a number", es: "un número", nb: "et tall", da: "et tal")
        case .wholeNumber:
            Phrase(en: "a whole number", es: "un número entero", nb: "et heltall", da: "et heltal")
        case .boolean:
            Phrase(
                en: "true or false",
                es: "true o false",
                nb: "true eller false",
                da: "true eller false"
            )
        case .date:
            Phrase(
                en: "a date such as 2026-03-04",
                es: "una fecha como 2026-03-04",
                nb: "en dato som 2026-03-04",
                da: "en dato som 2026-03-04"
            )
        case .list:
            Phrase(
                en: "a list, in [ ],",
                es: "una lista, en [ ],",
                nb: "en liste, i [ ],",
                da: "en liste, i [ ],"
            )
        case .object:
            Phrase(
                en: "an object, in { },",
                es: "un objeto, en { },",
                nb: "et objekt, i { },",
                da: "et objekt, i { },"
            )
        }
    }
}

extension RegionFinding.Part {
    /// A clause: that there is none, and what follows from that.
    var absence: Phrase {
        switch self {
        case .standards:
            Phrase(
                en: "the region has no standard yet",
                es: "la región aún no tiene ningún estándar",
                nb: "regionen har ingen standard ennå",
                da: "regionen har endnu ingen standard"
            )
        case .localCriteria:
            Phrase(
                en: "there is no such file, so the region asks for nothing of its own",
                es: "no existe este archivo, así que la región no pide nada propio",
                nb: "filen finnes ikke, så regionen krever ikke noe eget",
                da: "filen findes ikke, så regionen kræver ikke noget eget"
            )
        case .crosswalk:
            Phrase(
                en: "there is no such file, so nothing in the curriculum counts towards it yet",
                es: "no existe este archivo, así que nada del currículo cuenta aún para él",
                nb: "filen finnes ikke, så ingenting i læreplanen teller mot den ennå",
                da: "filen findes ikke, så intet i læreplanen tæller endnu med mod den"
            )
        case .changes:
            Phrase(
                en: "it replaces an edition, and no changes.csv says what its publisher changed",
                es: "sustituye a una edición y ningún changes.csv dice qué cambió",
                nb: "den erstatter en utgave, og ingen changes.csv sier hva utgiveren endret",
                da: "den erstatter en udgave, og ingen changes.csv siger, hvad udgiveren ændrede"
            )
        case .reason:
            Phrase(
                en: "no reason is given, which a reviewer will ask for",
                es: "no se da ningún motivo, y quien revise lo pedirá",
                nb: "ingen begrunnelse er oppgitt, og den vil fagpersonen spørre etter",
                da: "der er ikke angivet nogen begrundelse, og den vil fagpersonen spørge efter"
            )
        }
    }
}
