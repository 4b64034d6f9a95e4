import AltasRegister
import AltasText

// MARK: - For holders

extension CertificateWords {
    static let certificates = Phrase(
        en: "Certificates",
        es: "Certificados",
        nb: "Bevis",
        da: "Beviser"
    )
    static let noCertificates = Phrase(
        en: "No certificate has been issued yet.",
        es: "Todavía no se ha expedido ningún certificado.",
        nb: "Det er ikke utstedt noe bevis ennå.",
        da: "Der er endnu ikke udstedt noget bevis."
    )

    /// That an award has been earned, and who issues its certificate.
    static func earned(in region: String) -> Phrase {
        Phrase(
            en: """
                Everything for the certificate for \(region) has been shown. Ask whoever assures \
                quality at the site, or an administrator, to issue it.
                """,
            es: """
                Se ha demostrado todo lo necesario para el certificado de \(region). Pida que lo \
                expida quien asegura la calidad en el centro o la administración.
                """,
            nb: """
                Alt som trengs til beviset for \(region), er vist. Be den som \
                kvalitetssikrer på stedet, eller en administrator, om å utstede det.
                """,
            da: """
                Alt til beviset for \(region) er vist. Bed den, der kvalitetssikrer på \
                stedet, eller en administrator, om at udstede det.
                """
        )
    }

    static let hasCertificate = Phrase(
        en: "The certificate",
        es: "El certificado",
        nb: "Beviset",
        da: "Beviset"
    )
    static let issuedOn = Phrase(en: "Issued on", es: "Expedido el", nb: "Utstedt", da: "Udstedt")
    static let correctedOn = Phrase(
        en: "Corrected on",
        es: "Corregido el",
        nb: "Rettet",
        da: "Rettet"
    )
    static let withdrawnOn = Phrase(
        en: "Withdrawn on",
        es: "Retirado el",
        nb: "Trukket tilbake",
        da: "Trukket tilbage"
    )
    static let publicPage = Phrase(
        en: "Page for others",
        es: "Página para los demás",
        nb: "Side for andre",
        da: "Side til andre"
    )
    static let files = Phrase(
        en: "Files of the certificate",
        es: "Archivos del certificado",
        nb: "Filene til beviset",
        da: "Bevisets filer"
    )
    static let showing = Phrase(
        en: "How to show it to an employer",
        es: "Cómo mostrarlo a una empresa",
        nb: "Slik viser du det til en arbeidsgiver",
        da: "Sådan viser du det til en arbejdsgiver"
    )
    static let showingOnPaper = Phrase(
        en: """
            On paper: print the PDF. Whoever scans its code sees whether it is genuine and in date, \
            and whether the print was changed. The page shows no name.
            """,
        es: """
            En papel: imprima el PDF. Quien escanee su código verá si es auténtico y está vigente, \
            y si lo impreso se ha alterado. La página no muestra ningún nombre.
            """,
        nb: """
            På papir: skriv ut PDF-en. Den som skanner koden, ser om det er ekte og gyldig, og om \
            utskriften er endret. Siden viser ikke noe navn.
            """,
        da: """
            På papir: udskriv PDF’en. Den, der scanner koden, ser, om det er ægte og gyldigt, og om \
            udskriften er ændret. Siden viser intet navn.
            """
    )
    static let showingFiles = Phrase(
        en: """
            As a file: send the PDF. The signed certificate is inside it, and any program for Open \
            Badges can check it, also when this site is gone. Keep the ZIP: it holds every form.
            """,
        es: """
            Como archivo: envíe el PDF. Lleva dentro el certificado firmado, y cualquier programa \
            de Open Badges puede comprobarlo, aunque este sitio ya no exista. Guarde el ZIP: \
            contiene todas las formas.
            """,
        nb: """
            Som fil: send PDF-en. Det signerte beviset ligger i den, og ethvert program for \
            Open Badges kan kontrollere det, også når dette nettstedet er borte. Ta vare på \
            ZIP-filen: den har alle formene.
            """,
        da: """
            Som fil: send PDF’en. Det underskrevne bevis ligger i den, og ethvert program til \
            Open Badges kan kontrollere det, også når dette websted er væk. Gem ZIP-filen: den har \
            alle former.
            """
    )
}

extension CertificateFiles.Kind {
    /// What the file is, for people.
    var phrase: Phrase {
        switch self {
        case .pdf:
            Phrase(
                en: "Document to print (PDF)",
                es: "Documento para imprimir (PDF)",
                nb: "Dokument til utskrift (PDF)",
                da: "Dokument til udskrift (PDF)"
            )
        case .json: Phrase(same: "Open Badge (JSON)")
        case .jwt: Phrase(same: "Open Badge (JWT)")
        case .svg: Phrase(same: "Open Badge (SVG)")
        case .png: Phrase(same: "Open Badge (PNG)")
        case .zip:
            Phrase(
                en: "Everything (ZIP)",
                es: "Todo (ZIP)",
                nb: "Alt (ZIP)",
                da: "Alt (ZIP)"
            )
        }
    }
}

// MARK: - What it is given for

extension CertificateWords {
    static let rule = Phrase(
        en: "By which rule",
        es: "Según qué regla",
        nb: "Etter hvilken regel",
        da: "Efter hvilken regel"
    )
    static let covers = Phrase(
        en: "What it covers",
        es: "Qué abarca",
        nb: "Hva det omfatter",
        da: "Hvad det omfatter"
    )
}
