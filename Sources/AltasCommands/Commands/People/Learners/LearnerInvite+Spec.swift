import AltasText

extension LearnerInvite {
    package static let spec = CommandSpec(
        "learner invite",
        Phrase(
            en: "Make a link and a code that let a learner into the web pages, once.",
            es: "Crea un enlace y un código que dan acceso una vez a las páginas web.",
            nb: "Lag en lenke og en kode som slipper en deltaker inn på nettsidene, én gang.",
            da: "Lav et link og en kode, der lukker en deltager ind på websiderne, én gang."
        ),
        parameters: [
            PeopleParameters.learner,
            .option(
                "for",
                value: "TIME",
                Phrase(
                    en: "How long it lives: 30m, 24h, 7d; a day by default.",
                    es: "Cuánto dura: 30m, 24h, 7d; por defecto, un día.",
                    nb: "Hvor lenge den varer: 30m, 24h, 7d; ellers ett døgn.",
                    da: "Hvor længe det varer: 30m, 24h, 7d; ellers et døgn."
                )
            ),
            .option(
                "url",
                value: "URL",
                Phrase(
                    en: "Where learners reach the web pages; else $ALTAS_URL, else this machine.",
                    es: "Dónde se llega a las páginas; si no, $ALTAS_URL; si no, esta máquina.",
                    nb: "Hvor deltakerne når nettsidene; ellers $ALTAS_URL, ellers denne maskinen.",
                    da: "Hvor deltagerne når websiderne; ellers $ALTAS_URL, ellers denne maskine."
                )
            ),
            .option(
                "sheet",
                value: "FILE",
                Phrase(
                    en: "Write a page to print, with a QR code (HTML); - for standard output.",
                    es: "Escribe una página con un código QR para imprimir (HTML); - es la salida.",
                    nb: "Skriv en side med QR-kode til utskrift (HTML); - er standard ut.",
                    da: "Skriv en side med QR-kode til udskrift (HTML); - er standard ud."
                ),
                takesFile: true
            ),
            CommandContext.overwrite,
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: """
                For whoever cares for the learner. A new invitation takes the place of the one \
                before. Only a digest of the code is kept. Inside, the learner may set a \
                passphrase, to come back without an invitation.
                """,
            es: """
                Para quien atiende a la persona. Una invitación nueva sustituye a la anterior. Solo \
                se guarda un resumen criptográfico del código. Dentro, la persona puede establecer \
                una contraseña para volver sin invitación.
                """,
            nb: """
                For den som følger opp deltakeren. En ny invitasjon erstatter den forrige. Bare et \
                fingeravtrykk av koden lagres. Der inne kan deltakeren velge en passfrase for å \
                komme tilbake uten invitasjon.
                """,
            da: """
                For den, der følger deltageren. En ny invitation erstatter den forrige. Kun et \
                fingeraftryk af koden gemmes. Derinde kan deltageren vælge en adgangsfrase for at \
                komme tilbage uden invitation.
                """
        ),
        examples: [
            CommandSpec.Example(
                "altas learner invite 7KQ2MXZ4 --url https://altas.example.org --sheet invite.html",
                Phrase(
                    en: "A page to print and hand over.",
                    es: "Una página para imprimir y entregar.",
                    nb: "En side som kan skrives ut og gis videre.",
                    da: "En side, der kan skrives ud og gives videre."
                )
            )
        ]
    )
}
