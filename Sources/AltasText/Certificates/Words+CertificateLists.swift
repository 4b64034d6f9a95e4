extension Words.Certificate {
    /// How many modules there are, for a paper with no room to name them.
    package static func moduleCount(_ count: Int, first: String, last: String) -> Phrase {
        Phrase(
            en: "\(count) modules, \(first) to \(last). The full list is in the attached file.",
            es: """
                \(count) módulos, de \(first) a \(last). La lista completa está en el archivo \
                adjunto.
                """,
            nb: "\(count) moduler, \(first) til \(last). Hele listen står i den vedlagte filen.",
            da: "\(count) moduler, \(first) til \(last). Hele listen står i den vedhæftede fil."
        )
    }

    /// How much of a standard is achieved.
    package static func parts(_ done: Int, of total: Int) -> Phrase {
        Phrase(
            en: "\(done) of \(total) parts",
            es: "\(done) de \(total) partes",
            nb: "\(done) av \(total) deler",
            da: "\(done) af \(total) dele"
        )
    }

    /// What of a standard is not achieved, by codes; `more` are not named.
    package static func notCovered(_ count: Int, _ codes: [String], more: Int) -> Phrase {
        let codes = codes.joined(separator: ", ")
        let listed = Phrase { "\(head(count)[$0])\(codes.isEmpty ? "" : ": \(codes)")" }
        guard more > 0 else { return Phrase { "\(listed[$0])." } }
        return Phrase(
            en: "\(listed[.en]) … The full list is in the attached file.",
            es: "\(listed[.es])… La lista completa está en el archivo adjunto.",
            nb: "\(listed[.nb]) … Hele listen står i den vedlagte filen.",
            da: "\(listed[.da]) … Hele listen står i den vedhæftede fil."
        )
    }

    private static func head(_ count: Int) -> Phrase {
        Phrase(
            en: "Still open: \(count) \(count == 1 ? "item" : "items")",
            es: "Pendientes: \(count) \(count == 1 ? "elemento" : "elementos")",
            nb: "Gjenstår: \(count) \(count == 1 ? "punkt" : "punkter")",
            da: "Mangler: \(count) \(count == 1 ? "punkt" : "punkter")"
        )
    }

    /// That nothing of a standard is left open.
    package static let allCovered = Phrase(
        en: "All parts are covered.",
        es: "Todas las partes están cubiertas.",
        nb: "Alle deler er dekket.",
        da: "Alle dele er dækket."
    )

    /// How many achieved items of a standard rest on links that nobody has reviewed.
    package static func draftLinks(_ count: Int) -> Phrase {
        .counted(
            count,
            one: Phrase(
                en: "item rests on draft links, not yet reviewed.",
                es: "elemento se basa en enlaces en borrador, sin revisar.",
                nb: "punkt bygger på koblinger i utkast, ennå ikke kvalitetssikret.",
                da: "punkt bygger på koblinger i udkast, endnu ikke kvalitetssikret."
            ),
            other: Phrase(
                en: "items rest on draft links, not yet reviewed.",
                es: "elementos se basan en enlaces en borrador, sin revisar.",
                nb: "punkter bygger på koblinger i utkast, ennå ikke kvalitetssikret.",
                da: "punkter bygger på koblinger i udkast, endnu ikke kvalitetssikret."
            )
        )
    }

    /// How many of the region's own criteria are met.
    package static func localCriteria(_ count: Int, _ codes: [String]) -> Phrase {
        let list = codes.isEmpty ? "" : ": \(codes.joined(separator: ", "))"
        let met = Phrase.counted(
            count,
            one: Phrase(
                en: "local criterion met",
                es: "criterio local cumplido",
                nb: "lokalt kriterium oppfylt",
                da: "lokalt kriterium opfyldt"
            ),
            other: Phrase(
                en: "local criteria met",
                es: "criterios locales cumplidos",
                nb: "lokale kriterier oppfylt",
                da: "lokale kriterier opfyldt"
            )
        )
        return Phrase { met[$0] + list }
    }

    /// What it rests on: the names of the kinds of evidence, most used first.
    package static func evidence(_ kinds: Phrase) -> Phrase {
        Phrase(
            en: "Evidence: \(kinds[.en])",
            es: "Evidencias: \(kinds[.es])",
            nb: "Dokumentasjon: \(kinds[.nb])",
            da: "Dokumentation: \(kinds[.da])"
        )
    }
}
