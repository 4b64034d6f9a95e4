import AltasText

/// What `certificate verify` may be told, and what it says about that.
enum VerifyParameters {
    static let file = Parameter.positional(
        "file",
        Phrase(
            en:
                "The certificate: PDF, badge, ZIP, JSON, JWT or the text of a QR code; - reads it in.",
            es:
                "El certificado: PDF, insignia, ZIP, JSON, JWT o el texto de un QR; - lo lee de la entrada.",
            nb: "Beviset: PDF, merke, ZIP, JSON, JWT eller teksten i en QR-kode; - leser det inn.",
            da: "Beviset: PDF, mærke, ZIP, JSON, JWT eller teksten i en QR-kode; - læser det ind."
        ),
        takesFile: true
    )

    static let offline = Parameter.flag(
        "offline",
        Phrase(
            en: "Fetch nothing: neither keys nor lists of withdrawals.",
            es: "No consulta la red: ni claves ni listas de retiradas.",
            nb: "Hent ingenting: verken nøkler eller lister over tilbaketrekkinger.",
            da: "Hent intet: hverken nøgler eller lister over tilbagetrækninger."
        )
    )

    static let issuer = Parameter.option(
        "issuer",
        value: "FILE",
        Phrase(
            en: "An issuer's keys (did.json) from a source that you trust.",
            es: "Las claves de un emisor (did.json), de una fuente de confianza.",
            nb: "Nøklene til en utsteder (did.json) fra en kilde du stoler på.",
            da: "En udsteders nøgler (did.json) fra en kilde, du stoler på."
        ),
        isRepeating: true,
        takesFile: true
    )

    static let status = Parameter.option(
        "status",
        value: "FILE",
        Phrase(
            en: "An issuer's list of withdrawals, kept in a file.",
            es: "La lista de retiradas de un emisor, guardada en un archivo.",
            nb: "En utsteders liste over tilbaketrekkinger, lagret i en fil.",
            da: "En udsteders liste over tilbagetrækninger, gemt i en fil."
        ),
        isRepeating: true,
        takesFile: true
    )

    static let day = Parameter.option(
        "at",
        value: "DATE",
        Phrase(
            en: "Judge the dates as of noon on this day (UTC), not as of now.",
            es: "Juzga las fechas al mediodía de este día (UTC), y no las de ahora.",
            nb: "Bedøm datoene klokken tolv denne dagen (UTC), ikke nå.",
            da: "Bedøm datoerne klokken tolv denne dag (UTC), ikke nu."
        )
    )

    static let discussion = Phrase(
        en:
            """
            Nobody has to be signed in, and there need be no register. Certificates of any issuer \
            of Open Badges 3.0 are read. A certificate is called valid only when the issuer's key \
            was known, given, or fetched from the issuer's own address, and the issuer says that \
            it was not withdrawn; what could not be checked is said to be so. Ends with 0 only for \
            a valid one.
            """,
        es:
            """
            No hace falta iniciar sesión ni que haya un registro. Se leen certificados de \
            cualquier emisor de Open Badges 3.0. Un certificado solo se declara válido cuando la \
            clave del emisor ya se conocía, se ha dado o se ha obtenido de su propia dirección, y \
            el emisor dice que no se ha retirado; lo que no se ha podido comprobar se indica. \
            Termina con 0 solo si es válido.
            """,
        nb:
            """
            Ingen trenger å være logget inn, og det trengs ikke noe register. Bevis fra alle som \
            utsteder Open Badges 3.0, kan leses. Et bevis kalles bare gyldig når utstederens \
            nøkkel var kjent, er oppgitt eller er hentet fra utstederens egen adresse, og \
            utstederen sier at det ikke er trukket tilbake; det som ikke kunne sjekkes, sies det \
            fra om. Avslutter med 0 bare for et gyldig bevis.
            """,
        da:
            """
            Ingen behøver at være logget ind, og der behøver ikke være noget register. Beviser fra \
            alle, der udsteder Open Badges 3.0, kan læses. Et bevis kaldes kun gyldigt, når \
            udstederens nøgle var kendt, er givet eller er hentet fra udstederens egen adresse, og \
            udstederen siger, at det ikke er trukket tilbage; det, der ikke kunne tjekkes, siges \
            der til om. Slutter med 0 kun for et gyldigt bevis.
            """
    )

    static let missingLibrary = Phrase(
        en: "Nothing is fetched: libcurl is not installed on this machine.",
        es: "No se consulta la red: libcurl no está instalada en este equipo.",
        nb: "Ingenting hentes: libcurl er ikke installert på denne maskinen.",
        da: "Intet hentes: libcurl er ikke installeret på denne maskine."
    )
}
