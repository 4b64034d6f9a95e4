import AltasRegister
import AltasText

extension CrosswalkImportReport {
    static let change = Phrase(en: "change", es: "cambio", nb: "endring", da: "ændring")
    static let changes = Phrase(en: "changes", es: "cambios", nb: "endringer", da: "ændringer")
    static let added = Phrase(en: "Added", es: "Añadidos", nb: "Lagt til", da: "Tilføjet")
    static let changed = Phrase(en: "Changed", es: "Cambiados", nb: "Endret", da: "Ændret")
    static let ended = Phrase(en: "Ended", es: "Terminados", nb: "Avsluttet", da: "Afsluttet")
    static let kept = Phrase(
        en: "Not in the file, and kept; --replace ends them",
        es: "No están en el archivo y se mantienen; --replace los da por terminados",
        nb: "Ikke i filen, og beholdt; --replace avslutter dem",
        da: "Ikke i filen og beholdt; --replace afslutter dem"
    )
    static let untaken = Phrase(
        en: "Not taken",
        es: "No incorporados",
        nb: "Ikke hentet inn",
        da: "Ikke hentet ind"
    )

    /// How many links were added, changed, ended, kept and left alone.
    static func counts(_ answer: CrosswalkImportAnswer) -> Phrase {
        let (added, changed) = (answer.added.count, answer.changed.count)
        let (ended, unchanged) = (answer.ended.count, answer.unchanged)
        return Phrase(
            en: "added \(added) · changed \(changed) · ended \(ended) · unchanged \(unchanged)",
            es: """
                añadidos \(added) · cambiados \(changed) · terminados \(ended) · sin cambios \
                \(unchanged)
                """,
            nb: "lagt til \(added) · endret \(changed) · avsluttet \(ended) · uendret \(unchanged)",
            da: "tilføjet \(added) · ændret \(changed) · afsluttet \(ended) · uændret \(unchanged)"
        )
    }

    static func word(for difference: CrosswalkImportAnswer.Difference) -> Phrase {
        switch difference {
        case .relation: CrosswalkReport.relation
        case .gap: CrosswalkReport.gap
        case .rationale: Phrase(en: "reason", es: "motivo", nb: "begrunnelse", da: "begrundelse")
        case .confidence: CrosswalkReport.certainty
        }
    }

    static func word(for reason: CrosswalkImportAnswer.Reason) -> Phrase {
        switch reason {
        case .elsewhere:
            Phrase(
                en: "not a link between these editions",
                es: "no es un enlace entre estas ediciones",
                nb: "ikke en kobling mellom disse utgavene",
                da: "ikke en kobling mellem disse udgaver"
            )
        case .contradicts:
            Phrase(
                en: "says something else than an earlier one of the same items",
                es: "dice otra cosa que uno anterior de los mismos elementos",
                nb: "sier noe annet enn en tidligere om de samme punktene",
                da: "siger noget andet end en tidligere om de samme punkter"
            )
        }
    }

    static func repeated(_ lines: [Int]) -> Phrase {
        let numbers = lines.map(String.init).joined(separator: ", ")
        return Phrase(
            en: "Lines that repeat an earlier one, taken once: \(numbers).",
            es: "Líneas que repiten otra anterior, incorporadas una vez: \(numbers).",
            nb: "Linjer som gjentar en tidligere, hentet inn én gang: \(numbers).",
            da: "Linjer, der gentager en tidligere, hentet ind én gang: \(numbers)."
        )
    }

    /// That a file says of links that they were reviewed, which nobody here has done.
    static func claimed(_ count: Int) -> Phrase {
        let links = CommandContext.links(count)
        return Phrase(
            en: """
                The file calls \(links[.en]) reviewed. A link is a draft here until somebody \
                reviews it with: altas crosswalk review
                """,
            es: """
                El archivo da por revisado lo siguiente: \(links[.es]). Aquí un enlace es un \
                borrador hasta que alguien lo revise con: altas crosswalk review
                """,
            nb: """
                Filen kaller \(links[.nb]) gjennomgått. Her er en kobling et utkast til noen \
                går gjennom den med: altas crosswalk review
                """,
            da: """
                Filen kalder \(links[.da]) gennemgået. Her er en kobling et udkast, indtil \
                nogen gennemgår den med: altas crosswalk review
                """
        )
    }
}
