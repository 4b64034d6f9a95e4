import AltasText

extension WebWords {
    /// The way to a region's award, as a heading.
    static func towardsAward(in region: String) -> Phrase {
        Phrase(
            en: "Towards the ALTAS award in \(region)",
            es: "Hacia el certificado ALTAS en \(region)",
            nb: "På vei mot ALTAS-beviset i \(region)",
            da: "På vej mod ALTAS-beviset i \(region)"
        )
    }

    static let nowhereEnrolled = Phrase(
        en: """
            Not enrolled anywhere yet, so there is no award to count towards. A trainer or an \
            administrator can change that; what has been decided is under the record.
            """,
        es: """
            Todavía no hay ninguna matrícula, así que no hay certificado al que acercarse. Puede \
            hacer la matrícula quien forma o administra; lo decidido está en el expediente.
            """,
        nb: """
            Ikke påmeldt noe sted ennå, så det er ikke noe bevis å telle mot. En veileder eller \
            administrator kan melde på; det som er vurdert, står under opplysningene.
            """,
        da: """
            Endnu ikke tilmeldt noget sted, så der er intet bevis at tælle imod. En vejleder eller \
            administrator kan tilmelde; det, der er afgjort, står under oplysningerne.
            """
    )
    static let nothingMissing = Phrase(
        en: "Nothing is missing for this award.",
        es: "No falta nada para este certificado.",
        nb: "Ingenting mangler for dette beviset.",
        da: "Der mangler intet til dette bevis."
    )
    static let nothingNext = Phrase(
        en: "Nothing is left to do. What runs out is shown below.",
        es: "No queda nada por hacer. Abajo se ve lo que caduca.",
        nb: "Ingenting gjenstår. Det som utløper, står under.",
        da: "Der er intet tilbage at gøre. Det, der udløber, står nedenfor."
    )
    static let renewNext = Phrase(
        en: "Renew what is out of date; it is shown below.",
        es: "Renueve lo que ha caducado; se ve abajo.",
        nb: "Forny det som er utløpt; det står under.",
        da: "Forny det, der er udløbet; det står nedenfor."
    )
    static let withWhom = Phrase(
        en: "Who can assess this",
        es: "Quién puede evaluarlo",
        nb: "Hvem kan vurdere dette",
        da: "Hvem kan bedømme det"
    )
    static let nobodyNear = Phrase(
        en: "Nobody is entered as an assessor here today. Ask an administrator.",
        es: "Hoy no consta aquí ninguna persona evaluadora. Pregunte a la administración.",
        nb: "Ingen er oppført som vurderer her i dag. Spør en administrator.",
        da: "Ingen er opført som bedømmer her i dag. Spørg en administrator."
    )
    static let notPlaced = Phrase(
        en: "Not placed at any site today, so nobody can assess this yet. Ask an administrator.",
        es: """
            Hoy no consta en ningún centro, así que nadie puede evaluarlo todavía. Pregunte a la \
            administración.
            """,
        nb: """
            Ikke knyttet til noe sted i dag, så ingen kan vurdere dette ennå. Spør en administrator.
            """,
        da: """
            Ikke knyttet til noget sted i dag, så ingen kan bedømme det endnu. Spørg en \
            administrator.
            """
    )
    static let runsOutWhen = Phrase(
        en: "What runs out when",
        es: "Qué caduca y cuándo",
        nb: "Hva utløper når",
        da: "Hvad udløber hvornår"
    )
    static let nothingRunsOut = Phrase(
        en: "Nothing that has been achieved runs out.",
        es: "Nada de lo alcanzado caduca.",
        nb: "Ingenting av det som er oppnådd, utløper.",
        da: "Intet af det opnåede udløber."
    )
    static let modules = Phrase(en: "Modules", es: "Módulos", nb: "Moduler", da: "Moduler")
    static let throughRegion = Phrase(
        en: "How does this count elsewhere?",
        es: "¿Cómo cuenta esto en otros lugares?",
        nb: "Hvordan teller dette andre steder?",
        da: "Hvordan tæller det andre steder?"
    )
    static let regions = Phrase(en: "Regions", es: "Regiones", nb: "Regioner", da: "Regioner")
    static let allStandards = Phrase(
        en: "Every region’s standards",
        es: "Los estándares de todas las regiones",
        nb: "Standardene i alle regioner",
        da: "Standarderne i alle regioner"
    )

    /// How many criteria of an outcome are met.
    static func criteriaMet(_ done: Int, of total: Int) -> Phrase {
        let count = Words.count(done, of: total)
        return Phrase(
            en: "\(count[.en]) criteria met",
            es: "\(count[.es]) criterios alcanzados",
            nb: "\(count[.nb]) kriterier oppfylt",
            da: "\(count[.da]) kriterier opfyldt"
        )
    }
}

// MARK: - What is missing

extension WebWords {
    static let notMet = Phrase(
        en: "Not met yet:",
        es: "Sin alcanzar todavía:",
        nb: "Ikke oppfylt ennå:",
        da: "Endnu ikke opfyldt:"
    )
    static let localNotMet = Phrase(
        en: "The region’s own criteria, not met yet:",
        es: "Criterios propios de la región, sin alcanzar todavía:",
        nb: "Regionens egne kriterier, ikke oppfylt ennå:",
        da: "Regionens egne kriterier, endnu ikke opfyldt:"
    )
    static let kindMissing = Phrase(
        en: "Evidence is missing by one of these:",
        es: "Falta una evidencia por uno de estos medios:",
        nb: "Det mangler dokumentasjon ved ett av disse:",
        da: "Der mangler dokumentation ved et af disse:"
    )
    static let secondKindMissing = Phrase(
        en: "A second kind of evidence is missing, by one of these:",
        es: "Falta un segundo tipo de evidencia, por uno de estos medios:",
        nb: "Det mangler en type dokumentasjon til, ved ett av disse:",
        da: "Der mangler en slags dokumentation til, ved et af disse:"
    )
    static let held = Phrase(
        en: "held so far:",
        es: "hasta ahora hay:",
        nb: "hittil:",
        da: "hidtil:"
    )
}
