extension Words {
    /// What stands on the paper of a certificate.
    package enum Certificate {}
}

extension Words.Certificate {
    /// Its name, large.
    package static let title = Phrase(
        en: "Certificate",
        es: "Certificado",
        nb: "Bevis",
        da: "Bevis"
    )
    /// What leads to the holder's name.
    package static let certifies = Phrase(
        en: "This is to certify that",
        es: "Se certifica que",
        nb: "Dette bekrefter at",
        da: "Dette bekræfter, at"
    )

    /// What follows the holder's name, by the region's own name.
    package static func achieved(in region: Phrase) -> Phrase {
        Phrase(
            en: "has achieved what is asked in \(region[.en]) under the curriculum",
            es: "ha logrado lo que se pide en \(region[.es]) según el currículo",
            nb: "har oppnådd det som kreves i \(region[.nb]) etter læreplanen",
            da: "har opnået det, der kræves i \(region[.da]) efter læreplanen"
        )
    }

    /// Which edition of a framework is meant.
    package static func edition(_ label: String) -> Phrase {
        Phrase(
            en: "edition\u{A0}\(label)",
            es: "edición\u{A0}\(label)",
            nb: "utgave\u{A0}\(label)",
            da: "udgave\u{A0}\(label)"
        )
    }

    /// That the text of an edition is not what an authority published.
    package static let draftEdition = Phrase(
        en: """
            The text of this edition is a draft, a reconstruction or second-hand. It is not \
            official.
            """,
        es: """
            El texto de esta edición es un borrador, una reconstrucción o de segunda mano. No es \
            oficial.
            """,
        nb: """
            Teksten i denne utgaven er et utkast, rekonstruert eller gjengitt på annen hånd. Den \
            er ikke offisiell.
            """,
        da: """
            Teksten i denne udgave er et udkast, rekonstrueret eller gengivet på anden hånd. Den \
            er ikke officiel.
            """
    )
    /// The same of a standard, shorter.
    package static let draftText = Phrase(
        en: "The text used is not the official one.",
        es: "El texto utilizado no es el oficial.",
        nb: "Teksten som er brukt, er ikke den offisielle.",
        da: "Den anvendte tekst er ikke den officielle."
    )
    /// Before the day it was awarded.
    package static let awarded = Phrase(
        en: "Awarded",
        es: "Concedido",
        nb: "Tildelt",
        da: "Tildelt"
    )
    /// Before the last day on which it is in date.
    package static let validTo = Phrase(
        en: "Valid to",
        es: "Válido hasta",
        nb: "Gyldig til og med",
        da: "Gyldigt til og med"
    )
    /// In place of that day.
    package static let noEnd = Phrase(
        en: "no end date",
        es: "sin fecha de fin",
        nb: "ingen sluttdato",
        da: "ingen slutdato"
    )
    /// Before the name of who issues it.
    package static let issuedBy = Phrase(
        en: "Issued by",
        es: "Emitido por",
        nb: "Utstedt av",
        da: "Udstedt af"
    )
    /// Over the modules.
    package static let modules = Phrase(
        en: "Modules achieved",
        es: "Módulos logrados",
        nb: "Oppnådde moduler",
        da: "Opnåede moduler"
    )
    /// Over the standards of the region.
    package static let standards = Phrase(
        en: "What it covers of the standards",
        es: "Lo que abarca de los estándares",
        nb: "Hva det dekker av standardene",
        da: "Hvad det dækker af standarderne"
    )
    /// Before the code of its public page.
    package static let code = Phrase(
        en: "Certificate code",
        es: "Código del certificado",
        nb: "Beviskode",
        da: "Beviskode"
    )
    /// Before the fingerprint of the issuer's key.
    package static let fingerprint = Phrase(
        en: "Fingerprint of the issuer’s key",
        es: "Huella de la clave del emisor",
        nb: "Fingeravtrykk av utstederens nøkkel",
        da: "Fingeraftryk af udstederens nøgle"
    )
    /// What it is not.
    package static let notPublic = Phrase(
        en: "Issued by the organisation named here. It is not a public qualification.",
        es: "Lo emite la organización aquí indicada. No es un título oficial.",
        nb:
            "Utstedt av organisasjonen som er nevnt her. Det er ikke en offentlig kvalifikasjon.",
        da:
            "Udstedt af den organisation, der er nævnt her. Det er ikke en offentlig kvalifikation."
    )
    /// What the code to scan does when it opens a page.
    package static let scanToOpen = Phrase(
        en: """
            Scan the code to open the page that checks this certificate. The code holds the name \
            and the dates, signed, so that a changed print is noticed.
            """,
        es: """
            Escanee el código para abrir la página que comprueba este certificado. El código \
            lleva el nombre y las fechas, firmados, de modo que se detecta una copia impresa \
            modificada.
            """,
        nb: """
            Skann koden for å åpne siden som kontrollerer dette beviset. Koden inneholder navnet \
            og datoene, signert, slik at en endret utskrift blir oppdaget.
            """,
        da: """
            Scan koden for at åbne siden, der kontrollerer dette bevis. Koden indeholder navnet \
            og datoerne, signeret, så en ændret udskrift bliver opdaget.
            """
    )
    /// What it does when there is no page.
    package static let scanToCheck = Phrase(
        en:
            "The code holds the name and the dates, signed, so that a changed print is noticed.",
        es: """
            El código lleva el nombre y las fechas, firmados, de modo que se detecta una copia \
            impresa modificada.
            """,
        nb: """
            Koden inneholder navnet og datoene, signert, slik at en endret utskrift blir \
            oppdaget.
            """,
        da:
            "Koden indeholder navnet og datoerne, signeret, så en ændret udskrift bliver opdaget."
    )
    /// What the picture of the code is, to those who do not see it.
    package static let codePicture = Phrase(
        en: "QR code to check this certificate",
        es: "Código QR para comprobar este certificado",
        nb: "QR-kode for å kontrollere dette beviset",
        da: "QR-kode til at kontrollere dette bevis"
    )
    /// Where its link leads.
    package static let checkPage = Phrase(
        en: "Check this certificate",
        es: "Comprobar este certificado",
        nb: "Kontroller dette beviset",
        da: "Kontrollér dette bevis"
    )
    /// What the attached credential is.
    package static let signedCertificate = Phrase(
        en: "The certificate as it was signed",
        es: "El certificado tal como se firmó",
        nb: "Beviset slik det ble signert",
        da: "Beviset, som det blev signeret"
    )
    /// What the attached keys are.
    package static let issuersKeys = Phrase(
        en: "The issuer’s keys",
        es: "Las claves del emisor",
        nb: "Utstederens nøkler",
        da: "Udstederens nøgler"
    )
}
