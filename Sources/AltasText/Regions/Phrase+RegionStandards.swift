/// Clauses on the standards of a region and the links to them.
extension Phrase {
    static func otherRegion(_ found: Phrase, expected: Phrase) -> Phrase {
        Phrase(
            en: "this is \(found[.en]), and the profile is of \(expected[.en]); make them agree",
            es: "aquí pone \(found[.es]) y el perfil es de \(expected[.es]); hágalos coincidir",
            nb: "her står \(found[.nb]), og profilen er for \(expected[.nb]); gjør dem like",
            da: "her står \(found[.da]), og profilen er for \(expected[.da]); gør dem ens"
        )
    }

    static func slugTaken(_ slug: Phrase) -> Phrase {
        Phrase(
            en: "another framework is called \(slug[.en]) already; choose another slug",
            es: "otro marco ya se llama \(slug[.es]); elija otro slug",
            nb: "et annet rammeverk heter alt \(slug[.nb]); velg en annen slug",
            da: "et andet rammeværk hedder allerede \(slug[.da]); vælg en anden slug"
        )
    }

    static func linkToUnheld(_ code: Phrase) -> Phrase {
        Phrase(
            en:
                """
                \(code[.en]) stands for official content that is not held here, so nothing can be \
                said to meet it; take the link out
                """,
            es:
                """
                \(code[.es]) representa contenido oficial que no está aquí, así que nada puede \
                darlo por cumplido; quite el enlace
                """,
            nb:
                """
                \(code[.nb]) står for offisielt innhold som ikke finnes her, så ingenting kan \
                sies å dekke det; ta ut koblingen
                """,
            da:
                """
                \(code[.da]) står for officielt indhold, som ikke findes her, så intet kan siges \
                at dække det; tag koblingen ud
                """
        )
    }

    /// `codes` are the first of them.
    static func unlinked(_ codes: [String], _ count: Int) -> Phrase {
        let items = counted(
            count,
            one: Phrase(en: "item has", es: "elemento no tiene", nb: "punkt har", da: "punkt har"),
            other: Phrase(
                en: "items have",
                es: "elementos no tienen",
                nb: "punkter har",
                da: "punkter har"
            )
        )
        let dots = count > codes.count ? " …" : ""
        let list = codes.joined(separator: ", ") + dots
        return Phrase(
            en: "\(items[.en]) no link, and can only be shown directly: \(list)",
            es: "\(items[.es]) enlace y solo se puede demostrar directamente: \(list)",
            nb: "\(items[.nb]) ingen kobling og kan bare vises direkte: \(list)",
            da: "\(items[.da]) ingen kobling og kan kun vises direkte: \(list)"
        )
    }

    static func countedAsDraft(_ count: Int) -> Phrase {
        let rows = counted(
            count,
            one: Phrase(en: "row", es: "fila", nb: "rad", da: "række"),
            other: Phrase(en: "rows", es: "filas", nb: "rader", da: "rækker")
        )
        return Phrase(
            en: "not filled in on \(rows[.en]), which will count as draft",
            es: "sin rellenar en \(rows[.es]), que contará como borrador",
            nb: "ikke utfylt på \(rows[.nb]), som vil regnes som utkast",
            da: "ikke udfyldt på \(rows[.da]), som vil regnes som udkast"
        )
    }
}
