extension Words {
    /// What a certificate is called: the curriculum and the region.
    package static func certificateTitle(_ curriculum: String, _ region: String) -> Phrase {
        Phrase(
            en: "\(curriculum) – certificate for \(region)",
            es: "\(curriculum) – certificado para \(region)",
            nb: "\(curriculum) – bevis for \(region)",
            da: "\(curriculum) – bevis for \(region)"
        )
    }

    /// What a certificate attests, in a sentence.
    package static func certificateDescription(outcomes: Int, modules: Int) -> Phrase {
        let outcomes = Phrase.counted(
            outcomes,
            one: Phrase(en: "outcome", es: "resultado", nb: "læringsutbytte", da: "læringsmål"),
            other: Phrase(en: "outcomes", es: "resultados", nb: "læringsutbytter", da: "læringsmål")
        )
        let modules = Phrase.counted(
            modules,
            one: Phrase(en: "module", es: "módulo", nb: "modul", da: "modul"),
            other: Phrase(en: "modules", es: "módulos", nb: "moduler", da: "moduler")
        )
        return Phrase(
            en: "The holder has shown \(outcomes[.en]) of \(modules[.en]), criterion by criterion.",
            es:
                "El titular ha demostrado \(outcomes[.es]) de \(modules[.es]), criterio a criterio.",
            nb: "Innehaveren har vist \(outcomes[.nb]) i \(modules[.nb]), kriterium for kriterium.",
            da: "Indehaveren har vist \(outcomes[.da]) i \(modules[.da]), kriterium for kriterium."
        )
    }

    /// By which rule a certificate was given.
    package static func certificateCriteria(region: String, rule: String) -> Phrase {
        Phrase(
            en: """
                Each criterion was decided by an assessor who was entitled to on that day. The award \
                rule of \(region), version \(rule), held.
                """,
            es: """
                Cada criterio fue decidido por un evaluador habilitado ese día. Se cumplía la regla \
                de certificación de \(region), versión \(rule).
                """,
            nb: """
                Hvert kriterium er avgjort av en vurderer som hadde rett til det den dagen. \
                Tildelingsregelen for \(region), versjon \(rule), var oppfylt.
                """,
            da: """
                Hvert kriterium er afgjort af en vurderer, der havde ret til det den dag. \
                Tildelingsreglen for \(region), version \(rule), var opfyldt.
                """
        )
    }

    /// That an edition is no official text as it stands.
    package static let certificateDraftEdition = Phrase(
        en: "The text of this edition is a draft or second-hand, not the publisher's own.",
        es: "El texto de esta edición es un borrador o de segunda mano, no el del editor.",
        nb: "Teksten i denne utgaven er et utkast eller fra annen hånd, ikke utgiverens egen.",
        da: "Teksten i denne udgave er et udkast eller fra anden hånd, ikke udgiverens egen."
    )

    /// That an item was reached by links that somebody has reviewed.
    package static let certificateReviewedLink = Phrase(
        en: "Achieved through the curriculum; the mapping has been reviewed.",
        es: "Alcanzado a través del currículo; la correspondencia está revisada.",
        nb: "Nådd gjennom læreplanen; koblingen er kvalitetssikret.",
        da: "Nået gennem læseplanen; koblingen er gennemgået."
    )

    /// That an item was reached by links that are a draft.
    package static let certificateDraftLink = Phrase(
        en: "Achieved through the curriculum; the mapping is a draft.",
        es: "Alcanzado a través del currículo; la correspondencia es un borrador.",
        nb: "Nådd gjennom læreplanen; koblingen er et utkast.",
        da: "Nået gennem læseplanen; koblingen er et udkast."
    )

    /// That an item was shown directly.
    package static let certificateShownDirectly = Phrase(
        en: "Shown directly; not an official result of this standard.",
        es: "Demostrado directamente; no es un resultado oficial de este estándar.",
        nb: "Vist direkte; ikke et offisielt resultat i denne standarden.",
        da: "Vist direkte; ikke et officielt resultat i denne standard."
    )

    /// That an item was reached by its parts.
    package static let certificateByParts = Phrase(
        en: "Achieved with all the parts that it requires.",
        es: "Alcanzado con todas las partes que requiere.",
        nb: "Nådd med alle delene den krever.",
        da: "Nået med alle de dele, den kræver."
    )

    /// The heading of what is open in a standard.
    package static func certificatePartsOf(_ standard: String) -> Phrase {
        Phrase(
            en: "Parts of \(standard)",
            es: "Partes de \(standard)",
            nb: "Deler av \(standard)",
            da: "Dele af \(standard)"
        )
    }

    /// How many parts of a standard are achieved, and which items are not.
    package static func certificateParts(_ done: Int, of total: Int, open: [String]) -> Phrase {
        guard !open.isEmpty else {
            return Phrase(
                en: "\(done) of \(total)",
                es: "\(done) de \(total)",
                nb: "\(done) av \(total)",
                da: "\(done) af \(total)"
            )
        }
        let list = open.joined(separator: ", ")
        return Phrase(
            en: "\(done) of \(total); still open: \(list)",
            es: "\(done) de \(total); pendientes: \(list)",
            nb: "\(done) av \(total); gjenstår: \(list)",
            da: "\(done) af \(total); mangler: \(list)"
        )
    }

    /// What the outcome of the whole is called.
    package static let certificateOutcome = Phrase(
        en: "Outcome",
        es: "Resultado",
        nb: "Resultat",
        da: "Resultat"
    )

    /// How many decisions were made by a method.
    package static func certificateDecisions(_ number: Int) -> Phrase {
        Phrase.counted(
            number,
            one: Phrase(en: "decision", es: "decisión", nb: "avgjørelse", da: "afgørelse"),
            other: Phrase(en: "decisions", es: "decisiones", nb: "avgjørelser", da: "afgørelser")
        )
    }
}
