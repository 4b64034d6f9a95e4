/// Clauses on the files of a region.
extension Phrase {
    static let missingFile = Phrase(
        en: "this file is needed and is not there; add it",
        es: "este archivo es necesario y no está; añádalo",
        nb: "denne filen trengs og finnes ikke; legg den til",
        da: "denne fil er nødvendig og findes ikke; tilføj den"
    )

    static let folderForFile = Phrase(
        en: "this is a folder; put a file of this name in its place",
        es: "esto es una carpeta; ponga en su lugar un archivo con este nombre",
        nb: "dette er en mappe; legg en fil med dette navnet her i stedet",
        da: "dette er en mappe; læg en fil med dette navn her i stedet"
    )

    static let linkForFile = Phrase(
        en: "this is a symbolic link, which is not followed; put the file itself here",
        es: "esto es un enlace simbólico, y no se sigue; ponga aquí el propio archivo",
        nb: "dette er en symbolsk lenke, som ikke følges; legg selve filen her",
        da: "dette er et symbolsk link, som ikke følges; læg selve filen her"
    )

    static let unreadableFile = Phrase(
        en: "the system does not let this be read; check its permissions",
        es: "el sistema no permite leer esto; revise sus permisos",
        nb: "systemet lar ikke dette bli lest; sjekk rettighetene",
        da: "systemet lader ikke dette blive læst; tjek rettighederne"
    )

    static let notRead = Phrase(
        en: "this is not read; correct its name if it should be",
        es: "esto no se lee; corrija el nombre si debería leerse",
        nb: "dette leses ikke; rett navnet hvis det skal leses",
        da: "dette læses ikke; ret navnet, hvis det skal læses"
    )

    static func folderName(_ slug: Phrase) -> Phrase {
        Phrase(
            en: "the folder is named otherwise; call it \(slug[.en]), or correct the slug",
            es: "la carpeta tiene otro nombre; llámela \(slug[.es]) o corrija el slug",
            nb: "mappen heter noe annet; kall den \(slug[.nb]), eller rett slug",
            da: "mappen hedder noget andet; kald den \(slug[.da]), eller ret slug"
        )
    }

    static func changedProfile(_ version: Phrase) -> Phrase {
        Phrase(
            en:
                """
                the register holds version \(version[.en]) with other content, and a version \
                never changes; give the changed profile a version of its own
                """,
            es:
                """
                el registro tiene la versión \(version[.es]) con otro contenido, y una versión no \
                cambia nunca; dé al perfil modificado una versión propia
                """,
            nb:
                """
                registeret har versjon \(version[.nb]) med annet innhold, og en versjon endres \
                aldri; gi den endrede profilen en egen versjon
                """,
            da:
                """
                registret har version \(version[.da]) med andet indhold, og en version ændres \
                aldrig; giv den ændrede profil sin egen version
                """
        )
    }

    static func earlierProfile(_ version: Phrase, _ day: Phrase) -> Phrase {
        Phrase(
            en:
                """
                version \(version[.en]) holds from \(day[.en]), and a later one cannot begin \
                before it; write that day or a later one
                """,
            es:
                """
                la versión \(version[.es]) vale desde el \(day[.es]), y una posterior no puede \
                empezar antes; escriba ese día o uno posterior
                """,
            nb:
                """
                versjon \(version[.nb]) gjelder fra \(day[.nb]), og en senere kan ikke begynne \
                før den; skriv den dagen eller en senere
                """,
            da:
                """
                version \(version[.da]) gælder fra \(day[.da]), og en senere kan ikke begynde før \
                den; skriv den dag eller en senere
                """
        )
    }

    static func changedEdition(_ slug: String) -> Phrase {
        Phrase(
            en:
                """
                the register holds \(slug) with other content, and an edition never changes; give \
                the new text a slug of its own and bring it in with `altas framework import`, \
                then `altas framework adopt`
                """,
            es:
                """
                el registro tiene \(slug) con otro contenido, y una edición no cambia nunca; dé al \
                nuevo texto un slug propio e incorpórelo con `altas framework import` y después \
                `altas framework adopt`
                """,
            nb:
                """
                registeret har \(slug) med annet innhold, og en utgave endres aldri; gi den nye \
                teksten en egen slug og ta den inn med `altas framework import` og deretter \
                `altas framework adopt`
                """,
            da:
                """
                registret har \(slug) med andet indhold, og en udgave ændres aldrig; giv den nye \
                tekst sin egen slug, og tag den ind med `altas framework import` og derefter \
                `altas framework adopt`
                """
        )
    }

    static let changedLocalCriteria = Phrase(
        en:
            """
            the register holds other local criteria of this region, and what was decided by them \
            keeps its meaning; put the file back as it was imported
            """,
        es:
            """
            el registro tiene otros criterios locales de esta región, y lo decidido con ellos \
            conserva su sentido; deje el archivo como se importó
            """,
        nb:
            """
            registeret har andre lokale kriterier for denne regionen, og det som er vurdert etter \
            dem, skal bety det samme som før; sett filen tilbake slik den ble importert
            """,
        da:
            """
            registret har andre lokale kriterier for denne region, og det, der er bedømt efter \
            dem, skal betyde det samme som før; sæt filen tilbage, som den blev importeret
            """
    )
}
