extension Phrase {
    /// A clause: that a file is in no format that frameworks are read from.
    static let unknownFormat = Phrase(
        en: """
            this is none of the formats that frameworks are read from: CASE, OpenSALT, Moodle, \
            Grep, Skills England, ESCO or our own
            """,
        es: """
            no está en ninguno de los formatos de los que se leen marcos: CASE, OpenSALT, \
            Moodle, Grep, Skills England, ESCO o el propio
            """,
        nb: """
            dette er ingen av formatene som rammeverk kan leses fra: CASE, OpenSALT, Moodle, \
            Grep, Skills England, ESCO eller vårt eget
            """,
        da: """
            dette er ingen af de formater, som rammeværker kan læses fra: CASE, OpenSALT, \
            Moodle, Grep, Skills England, ESCO eller vores eget
            """
    )

    /// A clause: that a folder holds files that are not one framework.
    static func severalFrameworks(_ name: Phrase) -> Phrase {
        Phrase(
            en:
                "the files in this folder are not one framework; name one of them, such as \(name[.en])",
            es: """
                los archivos de esta carpeta no son un solo marco; indique uno de ellos, como \
                \(name[.es])
                """,
            nb: """
                filene i denne mappen er ikke ett rammeverk; oppgi én av dem, for eksempel \
                \(name[.nb])
                """,
            da: """
                filerne i denne mappe er ikke ét rammeværk; angiv én af dem, for eksempel \
                \(name[.da])
                """
        )
    }

    /// A clause: that something puts an item under itself.
    static func cycle(_ place: Phrase) -> Phrase {
        Phrase(
            en: "\(place[.en]) puts an item under itself; correct which item stands under which",
            es:
                "\(place[.es]) pone un elemento bajo sí mismo; corrija qué elemento depende de cuál",
            nb:
                "\(place[.nb]) setter et punkt under seg selv; rett hvilket punkt som står under hvilket",
            da: """
                \(place[.da]) sætter et punkt under sig selv; ret, hvilket punkt der står under \
                hvilket
                """
        )
    }

    /// A clause: that an item stands below too many others.
    static func tooDeep(_ place: Phrase, _ limit: Phrase) -> Phrase {
        Phrase(
            en: "\(place[.en]) lies more than \(limit[.en]) levels down; make the tree flatter",
            es:
                "\(place[.es]) está a más de \(limit[.es]) niveles de profundidad; reduzca los niveles",
            nb: "\(place[.nb]) ligger mer enn \(limit[.nb]) nivåer ned; gjør treet flatere",
            da: "\(place[.da]) ligger mere end \(limit[.da]) niveauer nede; gør træet fladere"
        )
    }

    /// A clause: that values lie too deep in each other, or are too many.
    static let tooNested = Phrase(
        en:
            "values lie too deep in each other here, or are too many; check that it is the right file",
        es: """
            aquí hay demasiados valores o están demasiado anidados; compruebe que es el archivo \
            correcto
            """,
        nb:
            "verdiene ligger for dypt i hverandre her, eller er for mange; sjekk at det er riktig fil",
        da:
            "værdierne ligger for dybt i hinanden her, eller er for mange; tjek, at det er den rigtige fil"
    )

    static func editionDiffers(_ slug: String) -> Phrase {
        Phrase(
            en: """
                The register has an edition \(slug) with other content, and a published edition \
                never changes. Give the new one another short name with --slug.
                """,
            es: """
                El registro tiene una edición \(slug) con otro contenido, y una edición publicada \
                no cambia nunca. Dé a la nueva otro nombre corto con --slug.
                """,
            nb: """
                Registeret har en utgave \(slug) med annet innhold, og en publisert utgave endres \
                aldri. Gi den nye et annet kortnavn med --slug.
                """,
            da: """
                Registeret har en udgave \(slug) med andet indhold, og en offentliggjort udgave \
                ændres aldrig. Giv den nye et andet kortnavn med --slug.
                """
        )
    }

    static func replacementCycle(_ slugs: [String]) -> Phrase {
        guard slugs.count > 1, let first = slugs.first else {
            return replacesItself(slugs.joined())
        }
        let chain = (slugs + [first]).joined(separator: " → ")
        return Phrase(
            en: """
                Editions cannot replace each other in a circle: \(chain). Name the earlier edition \
                with --replaces.
                """,
            es: """
                Las ediciones no pueden sustituirse en círculo: \(chain). Indique la edición \
                anterior con --replaces.
                """,
            nb: """
                Utgaver kan ikke erstatte hverandre i ring: \(chain). Oppgi den tidligere utgaven \
                med --replaces.
                """,
            da: """
                Udgaver kan ikke afløse hinanden i ring: \(chain). Angiv den tidligere udgave med \
                --replaces.
                """
        )
    }

    private static func replacesItself(_ slug: String) -> Phrase {
        Phrase(
            en: """
                The edition \(slug) cannot replace itself. Name the earlier edition with \
                --replaces, or give the new one another short name with --slug.
                """,
            es: """
                La edición \(slug) no puede sustituirse a sí misma. Indique la edición anterior \
                con --replaces o dé a la nueva otro nombre corto con --slug.
                """,
            nb: """
                Utgaven \(slug) kan ikke erstatte seg selv. Oppgi den tidligere utgaven med \
                --replaces, eller gi den nye et annet kortnavn med --slug.
                """,
            da: """
                Udgaven \(slug) kan ikke afløse sig selv. Angiv den tidligere udgave med \
                --replaces, eller giv den nye et andet kortnavn med --slug.
                """
        )
    }
}
