extension Words {
    /// What the page says that checks certificates without a network.
    package enum VerifyPage {
        /// Its title.
        package static let title = Phrase(
            en: "Check a certificate",
            es: "Comprobar un certificado",
            nb: "Sjekk et bevis",
            da: "Tjek et bevis"
        )
        /// What it does, and does not.
        package static let introduction = Phrase(
            en:
                """
                This page checks in your browser whether a certificate is genuine. It uses no \
                network, and the file does not leave your computer.
                """,
            es:
                """
                Esta página comprueba en su navegador si un certificado es auténtico. No usa la \
                red y el archivo no sale de su ordenador.
                """,
            nb:
                """
                Denne siden sjekker i nettleseren din om et bevis er ekte. Den bruker ikke nett, \
                og filen forlater ikke datamaskinen din.
                """,
            da:
                """
                Denne side tjekker i din browser, om et bevis er ægte. Den bruger ikke net, og \
                filen forlader ikke din computer.
                """
        )
        /// The name of the field that takes a file.
        package static let file = Phrase(
            en: "Choose the certificate (PDF, SVG, PNG, ZIP or JWT), or drop it on this page",
            es: "Elija el certificado (PDF, SVG, PNG, ZIP o JWT) o suéltelo en esta página",
            nb: "Velg beviset (PDF, SVG, PNG, ZIP eller JWT), eller slipp det på denne siden",
            da: "Vælg beviset (PDF, SVG, PNG, ZIP eller JWT), eller slip det på denne side"
        )
        /// The name of the field that takes a text.
        package static let text = Phrase(
            en: "Or paste the link from the QR code, or the text of a certificate",
            es: "O pegue el enlace del código QR o el texto de un certificado",
            nb: "Eller lim inn lenken fra QR-koden, eller teksten i et bevis",
            da: "Eller indsæt linket fra QR-koden eller teksten i et bevis"
        )
        /// What the button says.
        package static let check = Phrase(en: "Check", es: "Comprobar", nb: "Sjekk", da: "Tjek")
        /// The name of the field that takes an issuer's keys.
        package static let keys = Phrase(
            en: "Keys of another issuer (did.json), from a source that you trust",
            es: "Claves de otro emisor (did.json), de una fuente de confianza",
            nb: "Nøkler fra en annen utsteder (did.json), fra en kilde du stoler på",
            da: "Nøgler fra en anden udsteder (did.json), fra en kilde, du stoler på"
        )
        /// What is said of a file that has no keys.
        package static let keysUnreadable = Phrase(
            en: "There are no keys in that file.",
            es: "En ese archivo no hay claves.",
            nb: "Det er ingen nøkler i den filen.",
            da: "Der er ingen nøgler i den fil."
        )
        /// The name of the row of languages.
        package static let languages = Phrase(
            en: "Language",
            es: "Idioma",
            nb: "Språk",
            da: "Sprog"
        )
        /// What stands where no script runs.
        package static let needsScript = Phrase(
            en: "This page needs JavaScript: the checking is done in your browser.",
            es: "Esta página necesita JavaScript: la comprobación se hace en su navegador.",
            nb: "Denne siden trenger JavaScript: sjekken gjøres i nettleseren din.",
            da: "Denne side kræver JavaScript: tjekket sker i din browser."
        )
        /// That a credential with its proof inside is not checked there.
        package static let jsonForm = Phrase(
            en:
                """
                this page does not check the JSON form; use the PDF, the badge or the file that \
                ends in .jwt
                """,
            es:
                """
                esta página no comprueba el formato JSON; use el PDF, la insignia o el archivo \
                terminado en .jwt
                """,
            nb:
                "denne siden sjekker ikke JSON-formen; bruk PDF-en, merket eller filen som slutter på .jwt",
            da:
                """
                denne side tjekker ikke JSON-formen; brug PDF-filen, mærket eller filen, der \
                slutter på .jwt
                """
        )
        /// That the browser lacks what it takes.
        package static let oldBrowser = Phrase(
            en: "this browser cannot check signatures of this kind; use a newer one",
            es: "este navegador no puede comprobar firmas de este tipo; use uno más reciente",
            nb: "denne nettleseren kan ikke sjekke slike signaturer; bruk en nyere",
            da: "denne browser kan ikke tjekke den slags underskrifter; brug en nyere"
        )
        /// That a finding is as it should be.
        package static let pass = Phrase(
            en: "In order",
            es: "Correcto",
            nb: "I orden",
            da: "I orden"
        )
        /// That a finding is not as it should be.
        package static let fail = Phrase(
            en: "Not in order",
            es: "Incorrecto",
            nb: "Ikke i orden",
            da: "Ikke i orden"
        )
        /// That something could not be found out.
        package static let unknown = Phrase(
            en: "Not known",
            es: "No se sabe",
            nb: "Ukjent",
            da: "Ukendt"
        )
    }
}
