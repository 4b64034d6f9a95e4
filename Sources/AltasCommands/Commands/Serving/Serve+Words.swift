import AltasText

extension Serve {
    static let parameters: [Parameter] = [
        .option(
            "port",
            value: "N",
            Phrase(
                en: "The port: 8080, or 0 for any that is free.",
                es: "El puerto: 8080, o 0 para cualquiera que esté libre.",
                nb: "Porten: 8080, eller 0 for en som er ledig.",
                da: "Porten: 8080, eller 0 for en, der er ledig."
            )
        ),
        .option(
            "address",
            value: "IP",
            Phrase(
                en: "The address to listen at: 127.0.0.1, which is this machine only.",
                es: "La dirección en la que escucha: 127.0.0.1, que es solo esta máquina.",
                nb: "Adressen det lyttes på: 127.0.0.1, som er bare denne maskinen.",
                da: "Adressen, der lyttes på: 127.0.0.1, som kun er denne maskine."
            )
        ),
        .option(
            "certificate",
            value: "FILE",
            Phrase(
                en: "A certificate with its chain (PEM), to encrypt what passes.",
                es: "Un certificado con su cadena (PEM), para cifrar lo que pasa.",
                nb: "Et sertifikat med kjede (PEM), for å kryptere det som sendes.",
                da: "Et certifikat med kæde (PEM), for at kryptere det, der sendes."
            ),
            takesFile: true
        ),
        .option(
            "key",
            value: "FILE",
            Phrase(
                en: "The certificate’s private key (PEM).",
                es: "La clave privada del certificado (PEM).",
                nb: "Sertifikatets private nøkkel (PEM).",
                da: "Certifikatets private nøgle (PEM)."
            ),
            takesFile: true
        ),
        .option(
            "behind-proxy",
            value: "IP[,IP]",
            Phrase(
                en: "The proxies to believe when they say who asks, and how.",
                es: "Los proxies a los que se cree cuando dicen quién pregunta, y cómo.",
                nb: "Proxyene som det stoles på når de sier hvem som spør, og hvordan.",
                da: "De proxyer, man stoler på, når de siger, hvem der spørger, og hvordan."
            )
        ),
        .option(
            "url",
            value: "URL",
            Phrase(
                en: "Where others reach it; else $ALTAS_URL, else as each request says.",
                es: "Dónde se llega a él; si no, $ALTAS_URL; si no, donde diga cada petición.",
                nb: "Hvor andre når den; ellers $ALTAS_URL, ellers slik forespørselen sier.",
                da: "Hvor andre når den; ellers $ALTAS_URL, ellers som forespørgslen siger."
            )
        ),
        .option(
            "log",
            value: "FILE",
            Phrase(
                en: "Where a line for each request goes, else standard error.",
                es: "Dónde va una línea por petición; si no, el error estándar.",
                nb: "Hvor det skrives en linje per forespørsel, ellers standard feil.",
                da: "Hvor der skrives en linje pr. forespørgsel, ellers standardfejl."
            ),
            takesFile: true
        ),
    ]

    static let discussion = Phrase(
        en: """
            Everybody who comes is asked to sign in for what is not open to all. The commands work \
            on the same register meanwhile. The log tells of nobody. SIGTERM, or Ctrl-C, lets it \
            finish what it has begun.
            """,
        es: """
            A quien llega se le pide iniciar sesión para lo que no está abierto a todos. Entretanto, \
            las órdenes funcionan con el mismo registro. Las anotaciones no hablan de nadie. Con \
            SIGTERM o Ctrl-C termina lo que ha empezado y se detiene.
            """,
        nb: """
            De som kommer, må logge inn for det som ikke er åpent for alle. Kommandoene virker på \
            det samme registeret imens. Loggen forteller ikke om noen. SIGTERM eller Ctrl-C lar den \
            gjøre ferdig det den har begynt på.
            """,
        da: """
            De, der kommer, skal logge ind for det, der ikke er åbent for alle. Kommandoerne virker \
            på det samme register imens. Loggen fortæller ikke om nogen. SIGTERM eller Ctrl-C lader \
            den gøre det færdigt, den er begyndt på.
            """
    )

    static let examples = [
        CommandSpec.Example(
            "altas serve",
            Phrase(
                en: "For this machine only, at http://127.0.0.1:8080/.",
                es: "Solo para esta máquina, en http://127.0.0.1:8080/.",
                nb: "Bare for denne maskinen, på http://127.0.0.1:8080/.",
                da: "Kun for denne maskine, på http://127.0.0.1:8080/."
            )
        ),
        CommandSpec.Example(
            "altas serve --address 0.0.0.0 --port 443 --certificate site.pem --key site.key",
            Phrase(
                en: "For everybody, encrypted.",
                es: "Para todos, con cifrado.",
                nb: "For alle, kryptert.",
                da: "For alle, krypteret."
            )
        ),
        CommandSpec.Example(
            "altas serve --behind-proxy 127.0.0.1",
            Phrase(
                en: "Behind a proxy on this machine, which encrypts.",
                es: "Detrás de un proxy de esta máquina, que cifra.",
                nb: "Bak en proxy på denne maskinen, som krypterer.",
                da: "Bag en proxy på denne maskine, som krypterer."
            )
        ),
    ]

    static let warning = Phrase(
        en: """
            Not encrypted: whoever is between here and a reader can read along and change what is \
            sent. Use --certificate and --key, or a proxy and --behind-proxy.
            """,
        es: """
            Sin cifrar: quien esté entre este servidor y un lector puede leer y cambiar lo que se \
            envía. Use --certificate y --key, o un proxy y --behind-proxy.
            """,
        nb: """
            Ikke kryptert: den som er mellom denne serveren og en leser, kan lese med og endre det \
            som sendes. Bruk --certificate og --key, eller en proxy og --behind-proxy.
            """,
        da: """
            Ikke krypteret: den, der er mellem denne server og en læser, kan læse med og ændre det, \
            der sendes. Brug --certificate og --key, eller en proxy og --behind-proxy.
            """
    )

    static func withoutKeys(_ path: String) -> Phrase {
        Phrase(
            en: """
                The secret of the signing keys is not at \(path): status lists and the files of \
                certificates cannot be had. Set $ALTAS_SECRET.
                """,
            es: """
                El secreto de las claves de firma no está en \(path): no habrá listas de estado ni \
                archivos de certificados. Indique $ALTAS_SECRET.
                """,
            nb: """
                Hemmeligheten til signeringsnøklene er ikke i \(path): statuslister og filene til \
                sertifikatene kan ikke hentes. Sett $ALTAS_SECRET.
                """,
            da: """
                Signeringsnøglernes hemmelighed er ikke i \(path): statuslister og certifikaternes \
                filer kan ikke hentes. Sæt $ALTAS_SECRET.
                """
        )
    }

    static func listening(at url: String) -> Phrase {
        Phrase(
            en: "Listening at \(url)",
            es: "Escuchando en \(url)",
            nb: "Lytter på \(url)",
            da: "Lytter på \(url)"
        )
    }
}
