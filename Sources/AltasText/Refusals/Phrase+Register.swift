internal import AltasCore

extension Phrase {
    static func noRegister(at path: String) -> Phrase {
        Phrase(
            en: "There is no register at \(path). Make one with:",
            es: "No hay ningún registro en \(path). Para crearlo:",
            nb: "Det finnes ikke noe register i \(path). Opprett det med:",
            da: "Der findes intet register i \(path). Opret det med:"
        ).then(Phrase(same: "altas init --admin NAME"))
    }

    static func registerExists(at path: String) -> Phrase {
        Phrase(
            en: "There is a register at \(path) already. Use it, or name another file with --db.",
            es: "Ya hay un registro en \(path). Úselo o indique otro archivo con --db.",
            nb:
                """
                Det finnes allerede et register i \(path). Bruk det, eller velg en annen fil med \
                --db.
                """,
            da:
                """
                Der findes allerede et register i \(path). Brug det, eller vælg en anden fil med \
                --db.
                """
        )
    }

    static func notARegister(_ path: String) -> Phrase {
        Phrase(
            en: "\(path) is not a register of ALTAS. Name another file with --db.",
            es: "\(path) no es un registro de ALTAS. Indique otro archivo con --db.",
            nb: "\(path) er ikke et ALTAS-register. Velg en annen fil med --db.",
            da: "\(path) er ikke et ALTAS-register. Vælg en anden fil med --db."
        )
    }

    static func newerRegister(found: Int, known: Int) -> Phrase {
        Phrase(
            en:
                """
                The register was made by a newer program (format \(found); this one reads up to \
                \(known)). Install the newer version.
                """,
            es:
                """
                El registro se creó con una versión más reciente del programa (formato \(found); \
                esta lee hasta el \(known)). Instale la versión más reciente.
                """,
            nb:
                """
                Registeret er laget av en nyere versjon av programmet (format \(found); denne \
                leser til og med \(known)). Installer den nyere versjonen.
                """,
            da:
                """
                Registeret er lavet af en nyere version af programmet (format \(found); denne \
                læser til og med \(known)). Installer den nyere version.
                """
        )
    }

    static func readOnlyRegister(_ path: String) -> Phrase {
        Phrase(
            en:
                """
                The register \(path) cannot be written to. Check the permissions of the file and \
                its folder.
                """,
            es:
                """
                No se puede escribir en el registro \(path). Revise sus permisos y los de su \
                carpeta.
                """,
            nb: """
                Det kan ikke skrives i registeret \(path). Sjekk rettighetene til filen og mappen.
                """,
            da: "Der kan ikke skrives i registeret \(path). Tjek rettighederne til filen og mappen."
        )
    }

    static let diskFull = Phrase(
        en: "The disk is full, and nothing was recorded. Make room, then try again.",
        es: "El disco está lleno y no se ha registrado nada. Libere espacio e inténtelo de nuevo.",
        nb: "Disken er full, og ingenting er registrert. Frigjør plass og prøv igjen.",
        da: "Disken er fuld, og intet er registreret. Frigør plads, og prøv igen."
    )

    static let busy = Phrase(
        en: "The register is busy, and nothing was recorded. Try again in a moment.",
        es: "El registro está ocupado y no se ha registrado nada. Inténtelo dentro de un momento.",
        nb: "Registeret er opptatt, og ingenting er registrert. Prøv igjen om litt.",
        da: "Registeret er optaget, og intet er registreret. Prøv igen om lidt."
    )

    static func damaged(_ what: String) -> Phrase {
        Phrase(
            en: "The register is damaged (\(what)). Restore the newest good backup with:",
            es: "El registro está dañado (\(what)). Para recuperar la última copia correcta:",
            nb: "Registeret er skadet (\(what)). Gjenopprett den siste gode sikkerhetskopien med:",
            da: "Registeret er beskadiget (\(what)). Gendan den seneste gode sikkerhedskopi med:"
        ).then(Phrase(same: "altas restore FILE"))
    }

    static let doesNotVerify = Phrase(
        en: "The register is not intact. Keep the file as it is and compare it with your backups.",
        es: """
            El registro no está íntegro. Conserve el archivo tal cual y compárelo con sus copias \
            de seguridad.
            """,
        nb: """
            Registeret er ikke intakt. La filen være som den er, og sammenlign den med \
            sikkerhetskopiene dine.
            """,
        da: """
            Registeret er ikke intakt. Lad filen være, som den er, og sammenlign den med dine \
            sikkerhedskopier.
            """
    )

    static func notAHead(_ text: String) -> Phrase {
        let text = quoted(text)
        return Phrase(
            en: "\(text[.en]) is not an entry with its hash (such as 512:9f86d0…). Copy all of it.",
            es: "\(text[.es]) no es un asiento con su huella (como 512:9f86d0…). Cópielo entero.",
            nb: "\(text[.nb]) er ikke en innføring med kontrollsum (som 512:9f86d0…). Kopier hele.",
            da: """
                \(text[.da]) er ikke en indførsel med kontrolsum (som 512:9f86d0…). Kopiér det \
                hele.
                """
        )
    }

    static func noSuchEntry(_ number: Int64) -> Phrase {
        Phrase(
            en: "The register has no entry \(number). See the newest one with:",
            es: "El registro no tiene el asiento \(number). Para ver el último:",
            nb: "Registeret har ingen innføring \(number). Se den nyeste med:",
            da: "Registeret har ingen indførsel \(number). Se den nyeste med:"
        ).then(Phrase(same: "altas verify"))
    }

    static func beforeFirstEntry(_ day: CivilDate) -> Phrase {
        let day = Phrase.day(day)
        return Phrase(
            en: "The register did not exist yet on \(day[.en]). Ask about a later day.",
            es: "El registro aún no existía el \(day[.es]). Consulte un día posterior.",
            nb: "Registeret fantes ikke ennå den \(day[.nb]). Spør om en senere dag.",
            da: "Registeret fandtes endnu ikke den \(day[.da]). Spørg om en senere dag."
        )
    }
}
