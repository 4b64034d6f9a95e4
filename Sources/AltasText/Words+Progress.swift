package import AltasCore

extension Words {
    /// How far something has come: `3 of 7`.
    package static func count(_ done: Int, of total: Int) -> Phrase {
        Phrase(
            en: "\(done) of \(total)",
            es: "\(done) de \(total)",
            nb: "\(done) av \(total)",
            da: "\(done) af \(total)"
        )
    }

    /// What a bar counts: the parts of a region's award.
    package static func awardParts(in region: String) -> Phrase {
        Phrase(
            en: "parts of the ALTAS award in \(region)",
            es: "partes del certificado ALTAS en \(region)",
            nb: "deler av ALTAS-beviset i \(region)",
            da: "dele af ALTAS-beviset i \(region)"
        )
    }

    /// What a bar counts: the parts of a standard.
    package static func standardParts(of title: String) -> Phrase {
        Phrase(
            en: "parts of \(title)",
            es: "partes de \(title)",
            nb: "deler av \(title)",
            da: "dele af \(title)"
        )
    }

    /// Since when somebody is enrolled in a region, and where that stands.
    package static func enrolled(
        in region: String,
        since day: CivilDate,
        _ state: Enrolment.State
    ) -> Phrase {
        let (day, state) = (Phrase.day(day), state.word)
        return Phrase(
            en: "Enrolled in \(region) since \(day[.en]): \(state[.en]).",
            es: "Matrícula en \(region) desde el \(day[.es]): \(state[.es]).",
            nb: "Påmeldt i \(region) siden \(day[.nb]): \(state[.nb]).",
            da: "Tilmeldt i \(region) siden \(day[.da]): \(state[.da])."
        )
    }

    /// That somebody is not enrolled in a region.
    package static func notEnrolled(in region: String) -> Phrase {
        Phrase(
            en: "Not enrolled in \(region).",
            es: "Sin matrícula en \(region).",
            nb: "Ikke påmeldt i \(region).",
            da: "Ikke tilmeldt i \(region)."
        )
    }

    /// How many of the region's own criteria that its award needs are met.
    package static func localCriteria(_ done: Int, of total: Int) -> Phrase {
        let count = count(done, of: total)
        return Phrase(
            en: "Local criteria for the award: \(count[.en])",
            es: "Criterios locales del certificado: \(count[.es])",
            nb: "Lokale kriterier for beviset: \(count[.nb])",
            da: "Lokale kriterier for beviset: \(count[.da])"
        )
    }

    /// These criteria are not met.
    package static func notMet(_ codes: [String]) -> Phrase {
        let codes = codes.joined(separator: ", ")
        return Phrase(
            en: "Not met: \(codes)",
            es: "Sin alcanzar: \(codes)",
            nb: "Ikke oppfylt: \(codes)",
            da: "Ikke opfyldt: \(codes)"
        )
    }

    /// These criteria of the region's own are not met.
    package static func localNotMet(_ codes: [String]) -> Phrase {
        let codes = codes.joined(separator: ", ")
        return Phrase(
            en: "local criteria for the award: \(codes)",
            es: "criterios locales del certificado: \(codes)",
            nb: "lokale kriterier for beviset: \(codes)",
            da: "lokale kriterier for beviset: \(codes)"
        )
    }

    /// What to do next, as a heading.
    package static let next = Phrase(
        en: "Next",
        es: "A continuación",
        nb: "Det neste",
        da: "Det næste"
    )
    /// What runs out or has run out, as a heading.
    package static let toRenew = Phrase(
        en: "To renew",
        es: "Por renovar",
        nb: "Må fornyes",
        da: "Skal fornyes"
    )
    /// The parts of a module, over a column.
    package static let outcomes = Phrase(
        en: "outcomes",
        es: "resultados",
        nb: "læringsutbytter",
        da: "læringsmål"
    )
    /// That something has not been achieved.
    package static let notAchieved = Phrase(
        en: "not achieved",
        es: "no alcanzado",
        nb: "ikke oppnådd",
        da: "ikke opnået"
    )
}
