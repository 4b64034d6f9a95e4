extension Words {
    /// What a check came to: what stands large over it, and what it means for whoever asks.
    package struct CheckedWords: Sendable {
        /// A word or a few.
        package let headline: Phrase
        /// A sentence or two.
        package let meaning: Phrase
    }

    /// A certificate that is genuine, in date and not withdrawn.
    package static let certificateIsValid = CheckedWords(
        headline: Phrase(en: "Valid", es: "Válido", nb: "Gyldig", da: "Gyldigt"),
        meaning: Phrase(
            en: "This certificate is genuine, in date and not withdrawn.",
            es: "Este certificado es auténtico, está vigente y no se ha retirado.",
            nb: "Beviset er ekte, gjelder fortsatt og er ikke trukket tilbake.",
            da: "Beviset er ægte, gælder stadig og er ikke trukket tilbage."
        )
    )

    /// A genuine certificate whose time is over.
    package static let certificateIsExpired = CheckedWords(
        headline: Phrase(
            en: "Genuine, but out of date",
            es: "Auténtico, pero caducado",
            nb: "Ekte, men utløpt",
            da: "Ægte, men udløbet"
        ),
        meaning: Phrase(
            en:
                "This certificate is genuine, and its time is over. Ask whether there is a renewal.",
            es: "Este certificado es auténtico, pero ha vencido. Pregunte si hay una renovación.",
            nb: "Beviset er ekte, men tiden er ute. Spør om det finnes et fornyet bevis.",
            da: "Beviset er ægte, men tiden er udløbet. Spørg, om der findes et fornyet bevis."
        )
    )

    /// A certificate that its issuer withdrew.
    package static let certificateIsWithdrawn = CheckedWords(
        headline: Phrase(
            en: "Withdrawn",
            es: "Retirado",
            nb: "Trukket tilbake",
            da: "Trukket tilbage"
        ),
        meaning: Phrase(
            en: "The issuer made this certificate and has withdrawn it: it no longer holds.",
            es: "El emisor expidió este certificado y lo ha retirado: ya no tiene validez.",
            nb:
                "Utstederen har laget beviset og siden trukket det tilbake: det gjelder ikke lenger.",
            da:
                "Udstederen har lavet beviset og siden trukket det tilbage: det gælder ikke længere."
        )
    )

    /// A certificate of which there is a newer version.
    package static let certificateIsReplaced = CheckedWords(
        headline: Phrase(
            en: "Replaced by a newer version",
            es: "Sustituido por una versión más reciente",
            nb: "Erstattet av en nyere utgave",
            da: "Erstattet af en nyere udgave"
        ),
        meaning: Phrase(
            en: "This was genuine; the issuer has made a corrected one since. Ask for that.",
            es: "Era auténtico; el emisor lo ha corregido después. Pida la versión corregida.",
            nb: "Dette var ekte; utstederen har siden laget et rettet bevis. Be om det.",
            da: "Dette var ægte; udstederen har siden lavet et rettet bevis. Bed om det."
        )
    )

    /// A genuine certificate whose time has not begun.
    package static let certificateIsEarly = CheckedWords(
        headline: Phrase(
            en: "Genuine, but not yet valid",
            es: "Auténtico, pero aún no válido",
            nb: "Ekte, men gjelder ikke ennå",
            da: "Ægte, men gælder ikke endnu"
        ),
        meaning: Phrase(
            en: "This certificate is genuine, and its time has not begun.",
            es: "Este certificado es auténtico, pero su plazo aún no ha empezado.",
            nb: "Beviset er ekte, men gyldighetstiden har ikke begynt.",
            da: "Beviset er ægte, men gyldighedstiden er ikke begyndt."
        )
    )

    /// A genuine certificate whose withdrawal could not be looked up.
    package static let certificateStatusIsUnknown = CheckedWords(
        headline: Phrase(
            en: "Genuine, but could not check whether it was withdrawn",
            es: "Auténtico, pero no se ha podido comprobar si se ha retirado",
            nb: "Ekte, men det kunne ikke sjekkes om det er trukket tilbake",
            da: "Ægte, men det kunne ikke tjekkes, om det er trukket tilbage"
        ),
        meaning: Phrase(
            en: "This certificate is genuine and in date. Check again online, or ask the issuer.",
            es:
                """
                Este certificado es auténtico y está vigente. Compruébelo de nuevo con conexión o \
                pregunte al emisor.
                """,
            nb:
                "Beviset er ekte og gjelder etter datoene. Sjekk igjen med nett, eller spør utstederen.",
            da:
                "Beviset er ægte og gælder efter datoerne. Tjek igen med net, eller spørg udstederen."
        )
    )

    /// A certificate whose key only the file itself vouches for.
    package static let certificateIssuerIsUnconfirmed = CheckedWords(
        headline: Phrase(
            en: "Unchanged, but the issuer is not confirmed",
            es: "Sin cambios, pero el emisor no está confirmado",
            nb: "Uendret, men utstederen er ikke bekreftet",
            da: "Uændret, men udstederen er ikke bekræftet"
        ),
        meaning: Phrase(
            en:
                """
                Nothing was changed since it was signed, but the key is known only from the file \
                itself, and anybody can make such a file. Compare the key's fingerprint with the \
                one that the issuer publishes.
                """,
            es:
                """
                No ha cambiado nada desde que se firmó, pero la clave solo se conoce por el propio \
                archivo, y cualquiera puede hacer un archivo así. Compare la huella de la clave con \
                la que publica el emisor.
                """,
            nb:
                """
                Ingenting er endret siden det ble signert, men nøkkelen er bare kjent fra selve \
                filen, og hvem som helst kan lage en slik fil. Sammenlign nøkkelens fingeravtrykk \
                med det utstederen har offentliggjort.
                """,
            da:
                """
                Intet er ændret, siden det blev underskrevet, men nøglen kendes kun fra selve \
                filen, og enhver kan lave sådan en fil. Sammenlign nøglens fingeraftryk med det, \
                som udstederen har offentliggjort.
                """
        )
    )

    /// A certificate whose issuer's key is not at hand.
    package static let certificateIsUnchecked = CheckedWords(
        headline: Phrase(
            en: "Could not be checked",
            es: "No se ha podido comprobar",
            nb: "Kunne ikke sjekkes",
            da: "Kunne ikke tjekkes"
        ),
        meaning: Phrase(
            en:
                """
                The issuer's key is not at hand, so this may be genuine or not. Check again \
                online, or with the issuer's key file.
                """,
            es:
                """
                No se dispone de la clave del emisor, así que puede ser auténtico o no. Compruébelo \
                de nuevo con conexión o con el archivo de claves del emisor.
                """,
            nb:
                """
                Utstederens nøkkel er ikke for hånden, så dette kan være ekte eller ikke. Sjekk \
                igjen med nett, eller med utstederens nøkkelfil.
                """,
            da:
                """
                Udstederens nøgle er ikke ved hånden, så dette kan være ægte eller ej. Tjek igen \
                med net eller med udstederens nøglefil.
                """
        )
    )

    /// What was changed, or never came from the issuer that it names.
    package static let certificateIsNotGenuine = CheckedWords(
        headline: Phrase(
            en: "Not genuine",
            es: "No es auténtico",
            nb: "Ikke ekte",
            da: "Ikke ægte"
        ),
        meaning: Phrase(
            en: "Do not rely on this: the issuer did not sign it as it is.",
            es: "No se fíe de esto: el emisor no lo firmó tal como está.",
            nb: "Ikke stol på dette: utstederen har ikke signert det slik det er.",
            da: "Stol ikke på dette: udstederen har ikke underskrevet det, som det er."
        )
    )

    /// What is no certificate.
    package static let certificateIsUnreadable = CheckedWords(
        headline: Phrase(
            en: "Not a certificate that can be read",
            es: "No es un certificado legible",
            nb: "Ikke et lesbart bevis",
            da: "Ikke et læsbart bevis"
        ),
        meaning: Phrase(
            en: "Ask for the file as the issuer gave it: the PDF, the badge, or the ZIP of all.",
            es: "Pida el archivo tal como lo entregó el emisor: el PDF, la insignia o el ZIP.",
            nb: "Be om filen slik utstederen ga den: PDF-en, merket eller ZIP-filen med alt.",
            da: "Bed om filen, som udstederen gav den: PDF-filen, mærket eller ZIP-filen med alt."
        )
    )
}
