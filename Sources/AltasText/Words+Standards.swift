extension Words {
    /// What a partial link leaves to be shown.
    package static func gap(_ text: String) -> Phrase {
        Phrase(
            en: "gap: \(text)",
            es: "falta (en inglés): \(text)",
            nb: "mangler (på engelsk): \(text)",
            da: "mangler (på engelsk): \(text)"
        )
    }

    /// What a link still needs.
    package static func needs(_ codes: [String]) -> Phrase {
        let codes = codes.joined(separator: ", ")
        return Phrase(
            en: "needs \(codes)",
            es: "necesita \(codes)",
            nb: "krever \(codes)",
            da: "kræver \(codes)"
        )
    }

    /// That an item was decided on the standard itself.
    package static let shownDirectly = Phrase(
        en: "shown directly here, not an official result",
        es: "demostrado directamente aquí; no es un resultado oficial",
        nb: "vist direkte her, ikke et offisielt resultat",
        da: "vist direkte her, ikke et officielt resultat"
    )

    /// That a direct decision keeps links from achieving an item.
    package static let heldBack = Phrase(
        en: "held back by a direct “not yet”",
        es: "frenado por un «todavía no» directo",
        nb: "holdt tilbake av et direkte «ikke ennå»",
        da: "holdt tilbage af et direkte »endnu ikke«"
    )

    /// That an item's content is not held here.
    package static let notHeld = Phrase(
        en: "official content that is not held here",
        es: "contenido oficial no disponible aquí",
        nb: "offisielt innhold som ikke finnes her",
        da: "officielt indhold, som ikke findes her"
    )

    /// That nobody has checked a link.
    package static let draftLink = Phrase(
        en: "draft link",
        es: "enlace en borrador",
        nb: "kobling i utkast",
        da: "kobling i udkast"
    )

    /// How many of a standard's links nobody has checked.
    package static func draftLinks(_ drafts: Int, of links: Int) -> Phrase {
        let count = count(drafts, of: links)
        return Phrase(
            en: "Drafts among the links to this standard, not yet reviewed: \(count[.en]).",
            es: "Borradores entre los enlaces con este estándar, sin revisar: \(count[.es]).",
            nb: "Utkast blant koblingene til denne standarden, ikke gjennomgått: \(count[.nb]).",
            da: "Udkast blandt koblingerne til denne standard, ikke gennemgået: \(count[.da])."
        )
    }
}
