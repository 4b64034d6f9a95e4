import AltasText

// MARK: - Comparing the name

extension CertificateWords {
    static let compare = Phrase(
        en: "Compare the name on the document you hold",
        es: "Compare el nombre del documento que tiene",
        nb: "Sammenlign navnet på dokumentet du har",
        da: "Sammenlign navnet på det dokument, du har"
    )
    static let aboutComparing = Phrase(
        en: """
            Type the name as it is printed. The answer is yes or no; nothing of what you type is \
            kept. After five names that are wrong there is a wait.
            """,
        es: """
            Escriba el nombre tal como está impreso. La respuesta es sí o no; no se guarda nada de \
            lo que escriba. Tras cinco nombres equivocados hay que esperar.
            """,
        nb: """
            Skriv navnet slik det står. Svaret er ja eller nei; ingenting av det du skriver, blir \
            lagret. Etter fem gale navn må man vente.
            """,
        da: """
            Skriv navnet, som det står. Svaret er ja eller nej; intet af det, du skriver, gemmes. \
            Efter fem forkerte navne skal man vente.
            """
    )
    static let name = Phrase(
        en: "Name on the document",
        es: "Nombre en el documento",
        nb: "Navnet på dokumentet",
        da: "Navnet på dokumentet"
    )
    static let doCompare = Phrase(en: "Compare", es: "Comparar", nb: "Sammenlign", da: "Sammenlign")
    static let sameName = Phrase(
        en: "Yes: it is made out to this name.",
        es: "Sí: está a este nombre.",
        nb: "Ja: det er utstedt til dette navnet.",
        da: "Ja: det er udstedt til dette navn."
    )
    static let otherName = Phrase(
        en: "No: it is not made out to this name.",
        es: "No: no está a este nombre.",
        nb: "Nei: det er ikke utstedt til dette navnet.",
        da: "Nej: det er ikke udstedt til dette navn."
    )
}

// MARK: - What the code on the paper says

extension CertificateWords {
    static let paper = Phrase(
        en: "What the code on the print says",
        es: "Qué dice el código impreso",
        nb: "Hva koden på utskriften sier",
        da: "Hvad koden på udskriften siger"
    )
    static let paperHolds = Phrase(
        en: "The issuer’s signature is right.",
        es: "La firma del emisor es correcta.",
        nb: "Utstederens signatur stemmer.",
        da: "Udstederens signatur passer."
    )
    static let compareWithPaper = Phrase(
        en: "If the print says anything else, it was changed.",
        es: "Si lo impreso dice otra cosa, se ha alterado.",
        nb: "Sier utskriften noe annet, er den endret.",
        da: "Siger udskriften noget andet, er den ændret."
    )
    static let paperChanged = Phrase(
        en: "The print was changed: its code is not signed by the issuer for this certificate.",
        es: """
            Lo impreso se ha alterado: su código no está firmado por el emisor para este certificado.
            """,
        nb: """
            Utskriften er endret: koden er ikke signert av utstederen for dette beviset.
            """,
        da: """
            Udskriften er ændret: koden er ikke underskrevet af udstederen for dette bevis.
            """
    )
    static let holder = Phrase(en: "Holder", es: "Titular", nb: "Innehaver", da: "Indehaver")
    static let onThisDevice = Phrase(
        en: "This was checked on your device. The name was not sent to anybody.",
        es: "Se ha comprobado en su dispositivo. El nombre no se ha enviado a nadie.",
        nb: "Dette ble kontrollert på enheten din. Navnet er ikke sendt til noen.",
        da: "Det blev kontrolleret på din enhed. Navnet er ikke sendt til nogen."
    )
}

// MARK: - Asking by code

extension CertificateWords {
    static let ask = Phrase(
        en: "Check a certificate",
        es: "Comprobar un certificado",
        nb: "Kontroller et bevis",
        da: "Kontrollér et bevis"
    )
    static let aboutAsking = Phrase(
        en: """
            The code is on the document: sixteen characters in groups of four. What you see then is \
            whether it was issued here and is in date, and no name.
            """,
        es: """
            El código está en el documento: dieciséis caracteres en grupos de cuatro. Verá si se \
            expidió aquí y si está vigente, sin ningún nombre.
            """,
        nb: """
            Koden står på dokumentet: seksten tegn i grupper på fire. Da ser du om det er utstedt \
            her og er gyldig, uten navn.
            """,
        da: """
            Koden står på dokumentet: seksten tegn i grupper på fire. Så ser du, om det er udstedt \
            her og er gyldigt, uden navn.
            """
    )
    static let codeOnDocument = Phrase(
        en: "Code on the document",
        es: "Código del documento",
        nb: "Koden på dokumentet",
        da: "Koden på dokumentet"
    )
    static let doAsk = Phrase(en: "Check", es: "Comprobar", nb: "Kontroller", da: "Kontrollér")
    static let checkFile = Phrase(
        en: "Or check a file",
        es: "O comprobar un archivo",
        nb: "Eller kontroller en fil",
        da: "Eller kontrollér en fil"
    )
    static let aboutFiles = Phrase(
        en: """
            The PDF, the badge or any other file of a certificate that was issued here, of at most \
            2 MB. It is checked and not kept.
            """,
        es: """
            El PDF, la insignia o cualquier otro archivo de un certificado expedido aquí, de 2 MB \
            como máximo. Se comprueba y no se guarda.
            """,
        nb: """
            PDF-en, merket eller en annen fil med et bevis som er utstedt her, på høyst 2 MB. \
            Den blir kontrollert og ikke lagret.
            """,
        da: """
            PDF’en, badgen eller en anden fil med et bevis, der er udstedt her, på højst 2 MB. \
            Den bliver kontrolleret og ikke gemt.
            """
    )
    static let file = Phrase(en: "File", es: "Archivo", nb: "Fil", da: "Fil")
    static let another = Phrase(
        en: "Check another",
        es: "Comprobar otro",
        nb: "Kontroller et annet",
        da: "Kontrollér et andet"
    )
}
